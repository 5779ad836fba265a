package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.check.ModelTypes;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.DocumentedRows;
import dev.apiscribe.conformance.spec.Exchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.spec.SampleRows;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers every operation as the document does: the exchange that the request prefers, else the first documented
 * success. A body travels through the generated model.
 */
final class ExampleResponses implements InvocationHandler {
  private static final String EVENT_STREAM = "text/event-stream";

  private final DocumentedApi api;
  private final GeneratedServer generated;
  private final Framework framework;
  private final ServerObserver observer;
  private final StreamedBody streamed;

  ExampleResponses(
      DocumentedApi api, GeneratedServer generated, Framework framework, ServerObserver observer) {
    this.api = api;
    this.generated = generated;
    this.framework = framework;
    this.observer = observer;
    this.streamed = new StreamedBody(api, generated, framework);
  }

  @Override
  public @Nullable Object invoke(
      Object implementation, Method method, @Nullable Object @Nullable [] arguments)
      throws IOException {
    List<@Nullable Object> values =
        arguments == null ? List.of() : new ArrayList<>(Arrays.asList(arguments));
    DocumentedOperation operation = this.api.operation(method.getName());
    this.observer.called(operation.id(), values);
    for (Object value : values) {
      if (value instanceof InputStream body) {
        this.streamed.read(operation, values, body);
      }
    }
    Exchange exchange = this.wanted(operation);
    if (!exchange.isSuccess()) {
      throw this.generated.errorAnswer(exchange.status(), this.errorBody(exchange.answer()));
    }
    return this.success(method, exchange);
  }

  private Exchange wanted(DocumentedOperation operation) {
    Preference preference = Preference.parse(this.framework.header(Preference.HEADER));
    if (preference == null) {
      preference = new Preference(firstSuccess(operation), null);
    }
    try {
      boolean events =
          Objects.requireNonNullElse(this.framework.header("Accept"), "").contains(EVENT_STREAM);
      boolean streams =
          operation.answers().getOrDefault(preference.status(), Map.of()).containsKey(EVENT_STREAM);
      return preference.mediaType() == null && events && streams
          ? this.api.exchange(operation.id(), new Preference(preference.status(), EVENT_STREAM))
          : this.api.exchange(operation.id(), preference);
    } catch (IllegalArgumentException e) {
      // To ignore it, as the standard for preferences would have it, leaves people wondering.
      String message = "header " + Preference.HEADER + ": not documented: " + preference;
      throw this.generated.errorAnswer(400, this.generated.errorEnvelope(400, message));
    }
  }

  private static int firstSuccess(DocumentedOperation operation) {
    return operation.answers().keySet().stream()
        .filter(status -> status >= 200 && status < 300)
        .findFirst()
        .orElseThrow();
  }

  private @Nullable Object errorBody(@Nullable Payload answer) {
    if (answer == null) {
      return null;
    }
    return answer.media().isJson()
        ? this.framework.read(
            answer.bytes(), ModelTypes.of(this.api.name(), answer.media().schema()))
        : answer.value().asText();
  }

  private @Nullable Object success(Method method, Exchange exchange) {
    Payload answer = exchange.answer();
    boolean own = method.getReturnType() == this.framework.responseType();
    if (answer == null) {
      return own ? this.framework.withoutBody(exchange.status()) : null;
    }
    if (!own) {
      return this.framework.read(answer.bytes(), method.getGenericReturnType());
    }
    if (answer.media().isJson()) {
      var type = ModelTypes.of(this.api.name(), answer.media().schema());
      return this.framework.withJson(exchange.status(), this.framework.read(answer.bytes(), type));
    }
    return this.framework.withEvents(
        exchange.status(), List.of(this.events(answer).split("(?<=\n\n)")));
  }

  private String events(Payload answer) {
    String text = answer.value().asText();
    DocumentedRows rows = answer.media().rows();
    String status = Preference.queryStatus(this.framework.header(Preference.HEADER));
    if (rows == null || status == null || rows.end().finished().contains(status)) {
      return text;
    }
    if (!rows.end().failed().contains(status)) {
      String message = "header " + Preference.HEADER + ": not documented: query-status=" + status;
      throw this.generated.errorAnswer(400, this.generated.errorEnvelope(400, message));
    }
    return SampleRows.failing(rows, text, status, "asked for by header " + Preference.HEADER);
  }
}
