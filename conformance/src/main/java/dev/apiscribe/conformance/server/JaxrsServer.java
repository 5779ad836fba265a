package dev.apiscribe.conformance.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The JAX-RS interfaces of one API on Jersey and the JDK's HTTP server. */
public final class JaxrsServer implements ApiServer {
  // Without it every response waits for an acknowledgement of its headers, which takes 40 ms. Read
  // once by the JDK.
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  // It warns of every class whose @Path is that of an interface, and then serves it. Kept, or the
  // level is lost.
  private static final Logger PROVIDERS =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  static {
    PROVIDERS.setLevel(Level.SEVERE);
  }

  private final HttpServer server;
  private final ExecutorService threads;

  private JaxrsServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /** Returns when it accepts connections. */
  public static JaxrsServer start(ServerPlan plan) {
    System.setProperty(NO_DELAY, System.getProperty(NO_DELAY, "true"));
    GeneratedServer generated = new GeneratedServer(plan.api(), ServerKind.JAXRS);
    ObjectMapper mapper =
        generated.strict(JsonMapper.Builder.class, JsonMapper.builder()).build();
    JaxrsArrivals arrivals = new JaxrsArrivals(plan.observer());
    JaxrsFramework framework = new JaxrsFramework(mapper, arrivals, plan.observer());
    ExampleResponses responses =
        new ExampleResponses(plan.api(), generated, framework, plan.observer());
    ResourceConfig config = new ResourceConfig()
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .register(generated.ofApi("Feature"))
        .register(new Mapper(mapper))
        .register(arrivals);
    for (Class<?> type : generated.interfaces()) {
      config.register(
          Implementation.of(Implementation.without(plan.lost(), type), responses, List.of()));
    }
    HttpServer server = create(plan.port());
    server.createContext(
        "/", new OriginForm(ContainerFactory.createContainer(HttpHandler.class, config)));
    ExecutorService threads = Executors.newCachedThreadPool(DaemonThread::new);
    server.setExecutor(threads);
    server.start();
    return new JaxrsServer(server, threads);
  }

  private static HttpServer create(int port) {
    try {
      return HttpServer.create(new InetSocketAddress("localhost", port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A class, because Jersey looks at the type argument.
  private record Mapper(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }

  @Override
  public URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
