package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import dev.apiscribe.timeplus.model.ErrorResponse;
import dev.apiscribe.timeplus.model.ErrorSystem;
import dev.apiscribe.timeplus.server.jaxrs.ErrorResponseException;
import dev.apiscribe.timeplus.server.jaxrs.StrictTypes;
import dev.apiscribe.timeplus.server.jaxrs.TimeplusFeature;
import jakarta.ws.rs.ext.ContextResolver;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Streams and queries in memory. Whatever else the document has is answered 404, in the documented
 * envelope.
 */
final class LiveServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private LiveServer(HttpServer server) {
    this.server = server;
  }

  static LiveServer start(int port) {
    JsonMapper.Builder builder = JsonMapper.builder();
    StrictTypes.apply(builder);
    ObjectMapper json = builder.build();
    Streams streams = new Streams(json);
    ResourceConfig application = new ResourceConfig()
        .register(new TimeplusFeature())
        .register(new Json(json))
        .register(streams) // Jersey warns that it ignores these two, and serves them
        .register(new Queries(json, streams));
    LiveServer live = new LiveServer(JdkHttpServerFactory.createHttpServer(
        URI.create("http://localhost:" + port + "/"), application, false));
    live.server.setExecutor(live.threads); // a query holds a thread for as long as it runs
    live.server.start();
    return live;
  }

  URI endpoint() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  static ErrorResponseException refusal(int status, String message) {
    return new ErrorResponseException(
        status,
        ErrorResponse.builder()
            .code(status)
            .message(message)
            .system(ErrorSystem.NEUTRON)
            .build());
  }

  private record Json(ObjectMapper mapper) implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }

  public static void main(String[] args) {
    System.out.println(start(8080).endpoint());
  }
}
