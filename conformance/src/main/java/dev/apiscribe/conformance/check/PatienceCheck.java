package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.ChangedResponse;
import dev.apiscribe.conformance.spec.ChangedResponse.Change;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Leniency;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes each property and each element of a response, and looks whether a client still reads all
 * others.
 */
public final class PatienceCheck {
  private static final ModelMapper MAPPER = Jackson2Mapper.plain();
  /** Of an aspect that is looked at in many places of one response. */
  private static final Pattern PLACE = Pattern.compile(", (?:elements|value) of .*");

  private static final URI ENDPOINT = URI.create("https://api.example.com");

  private final DocumentedExchange exchange;
  private final Findings findings;
  private final BiConsumer<Change, Boolean> strictly;
  /** Whether the changed value was come by. */
  private boolean visited;

  private PatienceCheck(
      DocumentedExchange exchange, Findings findings, BiConsumer<Change, Boolean> strictly) {
    this.exchange = exchange;
    this.findings = findings;
    this.strictly = strictly;
  }

  /** @param strictly takes how each response is changed, and whether a strict client reads it */
  public static List<Check> of(
      DocumentedExchange exchange, ClientKind kind, BiConsumer<Change, Boolean> strictly) {
    Subject subject = kind == ClientKind.SYNC ? Subject.CLIENT : Subject.CLIENT_ASYNC;
    Findings findings = Findings.ofChanged(exchange, subject);
    findings.attempt("calls", () -> new PatienceCheck(exchange, findings, strictly).all(kind));
    return findings.checks();
  }

  private void all(ClientKind kind) {
    ChangedBody transport = new ChangedBody(exchange);
    DocumentedApi api = DocumentedApi.named(exchange.operation().api());
    GeneratedClient client = new ClientPool(api, ENDPOINT, transport)
        .client(exchange.operation(), exchange.parameters());
    Supplier<Result> patient = client.prepare(call(false), kind);
    Supplier<Result> strict = client.prepare(call(true), kind);
    transport.bytes = Json.bytes(payload().value());
    Object documented = Objects.requireNonNull(body(patient.get()));
    for (ChangedResponse changed : ChangedResponse.of(exchange)) {
      transport.bytes = Json.bytes(changed.body());
      String aspect = changed.change().name().toLowerCase(Locale.ROOT)
          + (changed.isElement() ? " element" : "");
      findings.attempt(
          aspect, () -> read(aspect, changed, documented, patient.get(), patient.get()));
      boolean read = body(strict.get()) != null;
      strictly.accept(changed.change(), read);
      same(aspect + ", strictly", changed, isAllowed(changed), read);
    }
  }

  private ClientCall call(boolean strict) {
    return ClientCall.of(
        exchange, RequestOptions.builder().validateResponses(strict).build());
  }

  /** Returns whether a strict client takes the response: only what is required must be there. */
  private static boolean isAllowed(ChangedResponse changed) {
    return switch (changed.change()) {
      case REMOVED -> !changed.required();
      case NULLED ->
        changed.isElement()
            ? changed.schema().type().isEmpty()
            : !changed.required()
                || changed.schema().isNullable()
                || changed.schema().type().isEmpty();
      case NEIGHBOURING, UNFIT, MIXED -> false;
    };
  }

  /**
   * Returns whether the accessor of the property fails that is changed, or has an element that is.
   */
  private static boolean isUnreadable(ChangedResponse changed) {
    return switch (changed.change()) {
      case REMOVED -> changed.required();
      case NULLED -> !changed.isElement() && !isAllowed(changed) && !isContainer(changed.schema());
      case NEIGHBOURING -> false;
      case UNFIT, MIXED -> true;
    };
  }

  private static boolean isContainer(DocumentedSchema schema) {
    return schema.type().equals("array") || schema.isMap();
  }

  private static @Nullable Object body(Result result) {
    Response<?> response = result.response();
    if (response == null) {
      return result.failure() instanceof StatusException refused ? refused.error() : null;
    }
    return response.body() instanceof RowResponse<?> rows ? rows.value() : response.body();
  }

  private void read(
      String aspect, ChangedResponse changed, Object documented, Result result, Result again) {
    Object body = body(result);
    if (changed.property() == null && isUnreadable(changed)) {
      same(aspect + ", body", changed, null, body);
      if (exchange.isSuccess()) {
        same(aspect + ", failure", changed, changed.pointer(), pointer(result.failure()));
      }
      return;
    }
    if (body == null) {
      findings.failed(
          aspect, changed.pointer(), "not read: " + changed.body() + ", " + result.failure());
      return;
    }
    visited = false;
    visit(aspect, changed, payload().media().schema(), changed.body(), body, "");
    same(aspect + ", visit", changed, true, visited);
    JsonNode written = MAPPER.write(body);
    findings.sameJson(
        aspect + ", written back",
        changed.change() == Change.NEIGHBOURING
            ? JsonEdit.with(changed.body(), changed.pointer(), changed.meaning())
            : changed.body(),
        written);
    same(aspect + ", equality", changed, body, body(again));
    same(
        aspect + ", equality with the documented",
        changed,
        Difference.between(written, payload().value()).isEmpty(),
        body.equals(documented));
    if (result.response() != null) {
      same(
          aspect + ", leniencies",
          changed,
          isAllowed(changed) ? List.of() : changed.departures(),
          result.response().leniencies().stream().map(Leniency::pointer).toList());
    }
  }

  private static @Nullable String pointer(@Nullable Throwable failure) {
    return failure instanceof DecodingException unreadable ? unreadable.pointer() : null;
  }

  private Payload payload() {
    if (exchange.response() == null) {
      throw new IllegalStateException("no response to change");
    }
    return exchange.response();
  }

  /** Goes through a value and its JSON side by side, by accessors alone. */
  private void visit(
      String aspect,
      ChangedResponse changed,
      DocumentedSchema schema,
      JsonNode json,
      @Nullable Object value,
      String pointer) {
    if (pointer.equals(changed.pointer())) {
      visited = true;
      boolean emptied = changed.change() == Change.NULLED
          && !changed.isElement()
          && !isAllowed(changed)
          && isContainer(schema);
      JsonNode empty = schema.isMap()
          ? JsonNodeFactory.instance.objectNode()
          : JsonNodeFactory.instance.arrayNode();
      value(aspect, changed, emptied ? empty : changed.meaning(), value, pointer);
    } else if (value instanceof List<?> items && json.isArray()) {
      same(aspect + ", elements of " + pointer, changed, json.size(), items.size());
      for (int i = 0; i < json.size(); i++) {
        visit(aspect, changed, schema.items(), json.get(i), items.get(i), pointer + "/" + i);
      }
    } else if (value instanceof Map<?, ?> values && schema.additionalPropertySchema() != null) {
      DocumentedSchema inside = schema.additionalPropertySchema();
      same(aspect + ", elements of " + pointer, changed, json.size(), values.size());
      json.properties()
          .forEach(each -> visit(
              aspect,
              changed,
              inside,
              each.getValue(),
              values.get(each.getKey()),
              pointer + JsonPointers.step(each.getKey())));
    } else if (value != null && Models.isModel(value)) {
      Map<String, Method> accessors = Models.accessors(value.getClass());
      schema.properties().forEach((name, property) -> {
        String place = pointer + JsonPointers.step(name);
        Method accessor = accessors.get(name);
        if (accessor == null) {
          findings.failed(aspect, place, "no accessor");
          return;
        }
        boolean here = place.equals(changed.property());
        if (here) {
          builder(aspect, changed, value, accessor, place);
        }
        if (here && isUnreadable(changed)) {
          visited = true;
          unreadable(aspect, changed, value, name, accessor);
        } else {
          Object inside = Models.invoke(value, accessor.getName());
          visit(aspect, changed, property, json.path(name), inside, place);
        }
      });
    } else {
      JsonNode expected = json.isMissingNode() ? NullNode.getInstance() : json;
      value(aspect, changed, expected, value, pointer);
    }
  }

  private void value(
      String aspect,
      ChangedResponse changed,
      JsonNode expected,
      @Nullable Object value,
      String pointer) {
    JsonNode written = value == null ? NullNode.getInstance() : MAPPER.write(value);
    same(
        aspect + ", value of " + pointer,
        changed,
        List.of(),
        Difference.between(expected, written));
  }

  private void unreadable(
      String aspect, ChangedResponse changed, Object model, String name, Method accessor) {
    String expected = refusal(changed);
    Object found;
    try {
      found = Models.invoke(model, accessor.getName());
    } catch (IllegalStateException e) {
      found = beginning(e.getCause(), expected.length());
    }
    same(aspect + ", accessor", changed, expected, found);
    same(aspect + ", unreadable", changed, Set.of(name), Models.unreadable(model));
    String names = "additionalProperties=" + Models.additionalNames(model) + "]";
    String text = model.toString();
    same(
        aspect + ", text",
        changed,
        names,
        text.substring(Math.max(0, text.length() - names.length())));
  }

  /** Returns how the exception begins that a model throws for the property that is changed. */
  private static String refusal(ChangedResponse changed) {
    return "dev.apiscribe." + changed.exchange().operation().api()
        + ".model.UnreadablePropertyException: " + changed.pointer() + ": ";
  }

  private static String beginning(@Nullable Throwable failure, int length) {
    String text = String.valueOf(failure);
    return text.substring(0, Math.min(length, text.length()));
  }

  /** A builder of the model builds what can be read, and takes another value. */
  private void builder(
      String aspect, ChangedResponse changed, Object model, Method accessor, String place) {
    List<String> refusal = List.of(place.substring(place.lastIndexOf('/')));
    Object rebuilt;
    try {
      rebuilt = Models.rebuilt(model);
    } catch (IllegalStateException e) {
      rebuilt = Models.invoke(e.getCause(), "pointers");
    }
    same(aspect + ", toBuilder", changed, isUnreadable(changed) ? refusal : model, rebuilt);
    JsonNode value = payload().value().at(place);
    JsonNode owner = JsonEdit.with(changed.body(), place, value)
        .at(JsonPointer.compile(place).head());
    if (!value.isNull()) {
      findings.sameJson(aspect + ", set", owner, MAPPER.write(Models.with(model, accessor, value)));
    }
  }

  private void same(
      String aspect, ChangedResponse changed, @Nullable Object expected, @Nullable Object found) {
    String name = PLACE.matcher(aspect).replaceFirst("");
    if (Objects.equals(expected, found)) {
      findings.passedOnce(name);
    } else {
      findings.failed(
          name, changed.pointer(), changed + ": expected " + expected + ", found " + found);
    }
  }

  /** Responds to every request with a body that is set from outside. */
  private static final class ChangedBody implements Transport {
    private final int status;
    private final String mediaType;
    private volatile byte[] bytes = {};

    ChangedBody(DocumentedExchange exchange) {
      status = exchange.status();
      mediaType = exchange.response() == null ? "" : exchange.response().media().mediaType();
    }

    @Override
    public TransportResponse exchange(TransportRequest request) {
      Headers headers = Headers.builder().set("Content-Type", mediaType).build();
      return new TransportResponse(status, headers, new ByteArrayInputStream(bytes));
    }

    @Override
    public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
      return CompletableFuture.completedFuture(exchange(request));
    }
  }
}
