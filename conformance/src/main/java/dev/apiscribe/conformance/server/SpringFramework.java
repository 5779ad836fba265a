package dev.apiscribe.conformance.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Spring MVC with Jackson 3. */
final class SpringFramework implements Framework, AutoCloseable {
  private static final MediaType UTF_8_TEXT =
      new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final ServerObserver observer;
  private final ExecutorService streams = Executors.newCachedThreadPool(DaemonThread::new);
  private Supplier<JsonMapper> mapper = JsonMapper::shared;

  SpringFramework(ServerObserver observer) {
    this.observer = observer;
  }

  void readWith(Supplier<JsonMapper> other) {
    mapper = other;
  }

  private static ServletRequestAttributes request() {
    return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
  }

  @Override
  public @Nullable String header(String name) {
    List<String> values = Collections.list(request().getRequest().getHeaders(name));
    return values.isEmpty() ? null : String.join(", ", values);
  }

  @Override
  public void addHeader(String name, String value) {
    HttpServletResponse response = request().getResponse();
    if (response != null) {
      response.setHeader(name, value);
    }
  }

  @Override
  public Object read(byte[] json, Type type) {
    JsonMapper jackson = mapper.get();
    return jackson.readValue(json, jackson.constructType(type));
  }

  @Override
  public Object readBody(InputStream json, Type type) throws IOException {
    JsonMapper jackson = mapper.get();
    try {
      return jackson.readValue(json, jackson.constructType(type));
    } catch (JacksonException e) {
      throw new HttpMessageNotReadableException(
          "JSON of another type", e, new ServletServerHttpRequest(request().getRequest()));
    }
  }

  @Override
  public Class<?> responseType() {
    return ResponseEntity.class;
  }

  @Override
  public Object withoutBody(int status) {
    return ResponseEntity.status(status).build();
  }

  // An emitter here, too: one method has one type, whatever it returns.
  @Override
  public Object withJson(int status, Object model) {
    ResponseBodyEmitter emitter = new ResponseBodyEmitter();
    send(emitter, model, MediaType.APPLICATION_JSON);
    emitter.complete();
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(emitter);
  }

  @Override
  public Object withEvents(int status, List<String> events) {
    ResponseBodyEmitter emitter = new ResponseBodyEmitter(0L);
    streams.execute(() -> {
      try {
        for (String event : events) {
          send(emitter, event, UTF_8_TEXT);
          observer.sent(event);
        }
        emitter.complete();
      } catch (RuntimeException e) {
        emitter.completeWithError(e);
      }
    });
    return ResponseEntity.status(status)
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .body(emitter);
  }

  private static void send(ResponseBodyEmitter emitter, Object value, MediaType type) {
    try {
      emitter.send(value, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    streams.shutdownNow();
  }
}
