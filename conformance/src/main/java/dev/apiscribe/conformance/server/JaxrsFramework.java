package dev.apiscribe.conformance.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jakarta REST with Jackson 2. */
final class JaxrsFramework implements Framework {
  private final ObjectMapper mapper;
  private final JaxrsArrivals arrivals;
  private final ServerObserver observer;

  JaxrsFramework(ObjectMapper mapper, JaxrsArrivals arrivals, ServerObserver observer) {
    this.mapper = mapper;
    this.arrivals = arrivals;
    this.observer = observer;
  }

  @Override
  public @Nullable String header(String name) {
    return arrivals.header(name);
  }

  // Added by JaxrsArrivals: an operation has no response yet.
  @Override
  public void addHeader(String name, String value) {}

  @Override
  public Object read(byte[] json, Type type) {
    try {
      return mapper.readValue(json, mapper.constructType(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Jackson's exceptions have mappers of their own.
  @Override
  public Object readBody(InputStream json, Type type) throws IOException {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Class<?> responseType() {
    return Response.class;
  }

  @Override
  public Object withoutBody(int status) {
    return Response.status(status).build();
  }

  @Override
  public Object withJson(int status, Object model) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(model)
        .build();
  }

  @Override
  public Object withEvents(int status, List<String> events) {
    StreamingOutput stream = out -> {
      for (String event : events) {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
        observer.sent(event);
      }
    };
    return Response.status(status)
        .type(MediaType.SERVER_SENT_EVENTS_TYPE)
        .entity(stream)
        .build();
  }
}
