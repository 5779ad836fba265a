package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.handler.ContextHandler;

/**
 * WireMock's HTTP server, with the documented error body wherever WireMock has a page of its own.
 */
final class MockHttpServer extends Jetty11HttpServer {
  MockHttpServer(
      Options options,
      AdminRequestHandler admin,
      StubRequestHandler stubs,
      Contract contract,
      RequestJournal journal) {
    super(options, admin, stubs);
    ErrorBodies errors = new ErrorBodies(contract);
    jettyServer.setErrorHandler(errors);
    for (Handler context : jettyServer.getChildHandlersByClass(ContextHandler.class)) {
      ((ContextHandler) context).setErrorHandler(errors);
    }
    jettyServer.insertHandler(new RequestGate(contract, journal));
  }

  /** Sets what sees a request first. */
  void guard(AdminRoute route) {
    jettyServer.insertHandler(route);
  }
}
