package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.ChangedResponse;
import dev.apiscribe.conformance.spec.ChangedResponse.Change;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
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
import org.jspecify.annotations.Nullable;

/** Changes each property of a response, and looks whether a client still reads all others. */
public final class PatienceCheck {
  private static final ModelMapper MAPPER = Jackson2Mapper.plain();
  private static final URI ENDPOINT = URI.create("https://api.example.com");

  private final DocumentedExchange exchange;
  private final Findings findings;
  private final BiConsumer<Change, Boolean> strictly;

  private PatienceCheck(
      DocumentedExchange exchange, Findings findings, BiConsumer<Change, Boolean> strictly) {
    this.exchange = exchange;
    this.findings = findings;
    this.strictly = strictly;
  }

  /**
   * @param strictly takes how each response is changed, and whether a strict client reads it
   */
  public static List<Check> of(
      DocumentedExchange exchange, ClientKind kind, BiConsumer<Change, Boolean> strictly) {
    Subject subject = kind == ClientKind.SYNC ? Subject.CLIENT : Subject.CLIENT_ASYNC;
    Findings findings = Findings.ofChanged(exchange, subject);
    findings.attempt("calls", () -> new PatienceCheck(exchange, findings, strictly).all(kind));
    return findings.checks();
  }

  private void all(ClientKind kind) {
    ChangedBody transport = new ChangedBody(this.exchange);
    DocumentedApi api = DocumentedApi.named(this.exchange.operation().api());
    GeneratedClient client = new ClientPool(api, ENDPOINT, transport)
        .client(this.exchange.operation(), this.exchange.parameters());
    Supplier<Result> patient = client.prepare(this.call(false), kind);
    Supplier<Result> strict = client.prepare(this.call(true), kind);
    for (ChangedResponse changed : ChangedResponse.of(this.exchange)) {
      transport.bytes = Json.bytes(changed.body());
      String aspect = changed.change().name().toLowerCase(Locale.ROOT);
      this.findings.attempt(aspect, () -> this.read(aspect, changed, patient.get()));
      boolean read = body(strict.get()) != null;
      this.strictly.accept(changed.change(), read);
      this.same(aspect + ", strictly", changed, isAllowed(changed), read);
    }
  }

  private ClientCall call(boolean strict) {
    return ClientCall.of(
        this.exchange, RequestOptions.builder().validateResponses(strict).build());
  }

  /** Returns whether a strict client takes the response: only what is required must be there. */
  private static boolean isAllowed(ChangedResponse changed) {
    return switch (changed.change()) {
      case REMOVED -> !changed.required();
      case NULLED ->
        !changed.required()
            || changed.schema().isNullable()
            || changed.schema().type().isEmpty();
      case NEIGHBOURING, UNFIT -> false;
    };
  }

  private static @Nullable Object body(Result result) {
    Response<?> response = result.response();
    if (response == null) {
      return result.failure() instanceof StatusException refused ? refused.error() : null;
    }
    return response.body() instanceof RowResponse<?> rows ? rows.value() : response.body();
  }

  private void read(String aspect, ChangedResponse changed, Result result) {
    Object body = body(result);
    if (body == null) {
      this.findings.failed(
          aspect, changed.pointer(), "not read: " + changed.body() + ", " + result.failure());
      return;
    }
    this.visit(aspect, changed, this.schema(), changed.body(), body, "");
    this.same(aspect + ", equality", changed, true, Set.of(body).contains(body));
    this.same(aspect + ", text", changed, false, body.toString().isEmpty());
    JsonNode expected = changed.body();
    JsonNode written = MAPPER.write(body);
    if (changed.change() == Change.NEIGHBOURING) {
      expected = JsonEdit.without(expected, changed.pointer());
      written = JsonEdit.without(written, changed.pointer());
    }
    this.findings.sameJson(aspect + ", written back", expected, written);
    if (result.response() != null) {
      List<String> pointers =
          result.response().leniencies().stream().map(Leniency::pointer).toList();
      this.same(
          aspect + ", leniencies",
          changed,
          isAllowed(changed) ? List.of() : List.of(changed.pointer()),
          pointers);
    }
  }

  private DocumentedSchema schema() {
    if (this.exchange.response() == null) {
      throw new IllegalStateException("no response to change");
    }
    return this.exchange.response().media().schema();
  }

  /** Goes through a value and its JSON side by side, by accessors alone. */
  private void visit(
      String aspect,
      ChangedResponse changed,
      DocumentedSchema schema,
      JsonNode json,
      @Nullable Object value,
      String pointer) {
    if (value instanceof List<?> items && json.isArray()) {
      this.same(aspect + ", elements of " + pointer, changed, json.size(), items.size());
      for (int i = 0; i < json.size(); i++) {
        this.visit(aspect, changed, schema.items(), json.get(i), items.get(i), pointer + "/" + i);
      }
    } else if (value instanceof Map<?, ?> values && schema.additionalPropertySchema() != null) {
      DocumentedSchema inside = schema.additionalPropertySchema();
      json.properties()
          .forEach(each -> this.visit(
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
          this.findings.failed(aspect, place, "no accessor");
        } else if (place.equals(changed.pointer())) {
          this.changed(aspect, changed, value, accessor.getName());
        } else {
          Object inside = Models.invoke(value, accessor.getName());
          this.visit(aspect, changed, property, json.path(name), inside, place);
        }
      });
    } else {
      JsonNode expected = json.isMissingNode() ? NullNode.getInstance() : json;
      JsonNode written = value == null ? NullNode.getInstance() : MAPPER.write(value);
      this.same(
          aspect + ", value of " + pointer,
          changed,
          List.of(),
          Difference.between(expected, written));
    }
  }

  private void changed(String aspect, ChangedResponse changed, Object model, String accessor) {
    @Nullable Object found;
    try {
      found = Models.invoke(model, accessor);
    } catch (IllegalStateException e) {
      String message = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
      found = message.startsWith(changed.pointer() + ": ") ? "fails" : e.toString();
    }
    boolean list = changed.schema().type().equals("array") || changed.schema().isMap();
    boolean emptied = changed.change() == Change.NULLED && changed.required() && list;
    String expected = changed.change() == Change.NEIGHBOURING
        ? "a value"
        : isAllowed(changed) ? "null" : emptied ? "empty" : "fails";
    boolean empty = (found instanceof List<?> items && items.isEmpty())
        || (found instanceof Map<?, ?> map && map.isEmpty());
    String outcome = found == null
        ? "null"
        : found.equals("fails")
            ? "fails"
            : empty ? "empty" : found.toString().startsWith("java.") ? found.toString() : "a value";
    this.same(aspect + ", accessor", changed, expected, outcome);
    this.same(
        aspect + ", unreadable",
        changed,
        expected.equals("fails"),
        !Models.unreadable(model).isEmpty());
  }

  private void same(
      String aspect, ChangedResponse changed, @Nullable Object expected, @Nullable Object found) {
    String name = aspect.replaceFirst(", (elements|value) of .*", "");
    if (Objects.equals(expected, found)) {
      this.findings.passedOnce(name);
    } else {
      this.findings.failed(
          name, changed.pointer(), changed + ": expected " + expected + ", found " + found);
    }
  }

  /** Responds to every request with a body that is set from outside. */
  private static final class ChangedBody implements Transport {
    private final int status;
    private final String mediaType;
    private volatile byte[] bytes = {};

    ChangedBody(DocumentedExchange exchange) {
      this.status = exchange.status();
      this.mediaType =
          exchange.response() == null ? "" : exchange.response().media().mediaType();
    }

    @Override
    public TransportResponse exchange(TransportRequest request) {
      Headers headers = Headers.builder().set("Content-Type", this.mediaType).build();
      return new TransportResponse(this.status, headers, new ByteArrayInputStream(this.bytes));
    }

    @Override
    public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
      return CompletableFuture.completedFuture(this.exchange(request));
    }
  }
}
