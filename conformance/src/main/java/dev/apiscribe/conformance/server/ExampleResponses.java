package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.check.ModelTypes;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.DocumentedRows;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.spec.SynthesizedRows;
import dev.apiscribe.openapi.AcceptHeader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Responds to every operation as the document does: the exchange that the request prefers, else the
 * first documented success. A body travels through the generated model.
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
    streamed = new StreamedBody(api, generated, framework);
  }

  @Override
  public @Nullable Object invoke(
      Object implementation, Method method, @Nullable Object @Nullable [] arguments)
      throws IOException {
    List<@Nullable Object> values =
        arguments == null ? List.of() : new ArrayList<>(Arrays.asList(arguments));
    DocumentedOperation operation = api.operation(method.getName());
    observer.called(operation.id(), values);
    for (Object value : values) {
      if (value instanceof InputStream body) {
        streamed.read(operation, values, body);
      }
    }
    DocumentedExchange exchange = wanted(operation);
    if (!exchange.isSuccess()) {
      throw generated.errorResponse(exchange.status(), errorBody(exchange.response()));
    }
    return success(method, exchange);
  }

  private DocumentedExchange wanted(DocumentedOperation operation) {
    Preference preferred = Preference.parse(framework.header(Preference.HEADER));
    Preference preference =
        preferred == null ? new Preference(firstSuccess(operation), null) : preferred;
    try {
      boolean events = !AcceptHeader.isOnlyJson(framework.header("Accept"));
      boolean streams = operation
          .responses()
          .getOrDefault(preference.status(), Map.of())
          .containsKey(EVENT_STREAM);
      DocumentedExchange exchange = preference.mediaType() == null && events && streams
          ? api.exchange(operation.id(), new Preference(preference.status(), EVENT_STREAM))
          : api.exchange(operation.id(), preference);
      if (preferred != null) {
        framework.addHeader(Preference.APPLIED, preference.applied());
      }
      return exchange;
    } catch (IllegalArgumentException e) {
      // To ignore it, as the standard for preferences would have it, leaves people wondering.
      String message = "header " + Preference.HEADER + ": not documented: " + preference;
      throw generated.errorResponse(400, generated.errorEnvelope(400, message));
    }
  }

  private static int firstSuccess(DocumentedOperation operation) {
    return operation.responses().keySet().stream()
        .filter(status -> status >= 200 && status < 300)
        .findFirst()
        .orElseThrow();
  }

  private @Nullable Object errorBody(@Nullable Payload response) {
    if (response == null) {
      return null;
    }
    return response.media().isJson()
        ? framework.read(
            response.bytes(), ModelTypes.of(api.name(), response.media().schema()))
        : response.value().asText();
  }

  private @Nullable Object success(Method method, DocumentedExchange exchange) {
    Payload response = exchange.response();
    boolean own = method.getReturnType() == framework.responseType();
    if (response == null) {
      return own ? framework.withoutBody(exchange.status()) : null;
    }
    if (!own) {
      return framework.read(response.bytes(), method.getGenericReturnType());
    }
    if (response.media().isJson()) {
      var type = ModelTypes.of(api.name(), response.media().schema());
      return framework.withJson(exchange.status(), framework.read(response.bytes(), type));
    }
    return framework.withEvents(exchange.status(), List.of(events(response).split("(?<=\n\n)")));
  }

  private String events(Payload response) {
    String all = response.value().asText();
    DocumentedRows rows = response.media().rows();
    String preferred = framework.header(Preference.HEADER);
    String text = rows == null || Preference.isForAllEvents(preferred)
        ? all
        : SynthesizedRows.documented(rows, all);
    String status = Preference.queryStatus(preferred);
    if (rows == null || status == null || rows.end().finished().contains(status)) {
      return text;
    }
    if (!rows.end().failed().contains(status)) {
      String message = "header " + Preference.HEADER + ": not documented: query-status=" + status;
      throw generated.errorResponse(400, generated.errorEnvelope(400, message));
    }
    return SynthesizedRows.failing(rows, text, status, "asked for by header " + Preference.HEADER);
  }
}
