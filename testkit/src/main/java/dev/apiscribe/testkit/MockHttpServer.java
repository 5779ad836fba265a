package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.ConnectionLimit;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.handler.ContextHandler;

/**
 * WireMock's HTTP server, with the documented error body wherever WireMock has a page of its own.
 */
final class MockHttpServer extends Jetty11HttpServer {
  private final BodyReader reader;

  MockHttpServer(
      Options options,
      AdminRequestHandler admin,
      StubRequestHandler stubs,
      Contract contract,
      RequestJournal journal,
      RequestCapacity capacity) {
    super(options, admin, stubs);
    ErrorBodies errors = new ErrorBodies(contract);
    jettyServer.setErrorHandler(errors);
    for (Handler context : jettyServer.getChildHandlersByClass(ContextHandler.class)) {
      ((ContextHandler) context).setErrorHandler(errors);
    }
    for (Connector connector : jettyServer.getConnectors()) {
      connector.getConnectionFactories().stream()
          .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
          .map(factory -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
          .forEach(MockHttpServer::configure);
    }
    jettyServer.insertHandler(new RequestGate(contract, journal));
    // Further ones wait to be accepted.
    jettyServer.addBean(new ConnectionLimit(RequestCapacity.CONNECTIONS, jettyServer));
    reader = new BodyReader(capacity);
    jettyServer.insertHandler(reader);
  }

  private static void configure(HttpConfiguration configuration) {
    // Otherwise a cookie "a=B" is read as "a=b" when that came before on the connection.
    configuration.setHeaderCacheCaseSensitive(true);
    // A body that is too large is refused before it arrives.
    configuration.setDelayDispatchUntilContent(false);
  }

  /** Sets what sees a request first, once its body is read. */
  void guard(AdminRoute route) {
    reader.insertHandler(route);
  }

  /** Scripted delays do not keep the process alive. */
  @Override
  public void stop() {
    super.stop();
    if (scheduledExecutorService != null) {
      scheduledExecutorService.shutdownNow();
    }
  }
}
