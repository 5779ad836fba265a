package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.spec.Route;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.conformance.wire.ExchangeServer;
import dev.apiscribe.conformance.wire.RecordedRequest;
import dev.apiscribe.runtime.InvalidRequestException;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls that no document shows, and looks at what reaches the server, if anything may. One at
 * a time.
 */
public final class RequestDriver {
  private final DocumentedApi api;
  private final ExchangeServer server;
  private final URI endpoint;
  private final ClientPool clients;

  /** @param endpoint where {@code server} serves the API */
  public RequestDriver(
      DocumentedApi api, ExchangeServer server, URI endpoint, Transport transport) {
    this.api = api;
    this.server = server;
    this.endpoint = endpoint;
    clients = new ClientPool(api, endpoint, transport);
  }

  /**
   * A request that breaks a constraint is refused before it is sent, and sent if checks are off.
   * Every response to the latter will do.
   */
  public List<Check> refuse(BrokenRequest broken) {
    Findings findings = Findings.of(broken, Subject.CLIENT);
    findings.attempt("refused", () -> {
      try {
        refused(broken, ClientKind.SYNC, findings);
        refused(broken, ClientKind.ASYNC, findings);
        sentUnchecked(broken, findings);
        builderRefuses(broken, findings);
      } catch (NotExpressibleException e) {
        ruledOut(broken, e, findings);
      }
    });
    return findings.checks();
  }

  private void refused(BrokenRequest broken, ClientKind kind, Findings findings) {
    String aspect = kind == ClientKind.SYNC ? "refused" : "refused asynchronously";
    server.takeRequests();
    RequestOptions options = ExchangeDriver.options(first(broken.operation())).build();
    Result result = call(ClientCall.of(broken, options), kind);
    List<RecordedRequest> arrived = server.takeRequests();
    if (result.failure() instanceof InvalidRequestException refusal) {
      findings.same(
          aspect, List.of(broken.place().isEmpty() ? "body" : broken.place()), refusal.pointers());
    } else {
      Object came = result.failure() != null ? result.failure() : result.response();
      findings.failed(aspect, broken.place(), "expected a refusal but got " + came);
    }
    findings.same("nothing sent", List.of(), arrived);
  }

  // Closed sets refuse what is not in them. Such a request cannot be sent at all.
  private static void ruledOut(BrokenRequest broken, NotExpressibleException e, Findings findings) {
    String refusal = String.valueOf(e.refusal().getMessage());
    if (broken.rule().equals("enum")) {
      findings.same("refused by its type", true, refusal.contains("expected one of"));
    } else {
      findings.notCovered(
          "refused", broken.place(), "Java's types rule out a value of another type");
    }
  }

  /** What was read may lack a property; what a program builds may not. */
  private void builderRefuses(BrokenRequest broken, Findings findings) {
    DocumentedMedia media =
        broken.operation().requestMedia().get(String.valueOf(broken.mediaType()));
    if (!broken.rule().equals("required") || broken.body() == null || media == null) {
      return;
    }
    Object model = ArgumentReader.read(broken.body(), ModelTypes.of(api.name(), media.schema()));
    List<@Nullable Object> refusals = new ArrayList<>();
    for (Object each : Models.within(model)) {
      try {
        Models.rebuilt(each);
      } catch (IllegalStateException e) {
        refusals.add(Models.invoke(e.getCause(), "pointers"));
      }
    }
    String name = broken.place().replaceFirst(".*/", "/");
    findings.same("refused by its builder", List.of(List.of(name)), refusals);
  }

  private void sentUnchecked(BrokenRequest broken, Findings findings) {
    RequestOptions unchecked =
        ExchangeDriver.options(first(broken.operation())).validate(false).build();
    call(ClientCall.of(broken, unchecked), ClientKind.SYNC);
    new RequestComparison(api, broken.operation(), endpoint, findings)
        .compare(broken.wire(), server.takeRequests(), broken.body() != null);
  }

  /**
   * A parameter reaches the server as it is and the route stays the same; a value without a safe
   * form reaches no server.
   */
  public List<Check> keepRoute(Route route) {
    DocumentedOperation operation = route.operation();
    Findings findings = Findings.of(route, Subject.CLIENT);
    findings.attempt("route", () -> {
      DocumentedExchange exchange = api.exchange(operation.id(), first(operation));
      Map<String, JsonNode> values = new LinkedHashMap<>(exchange.parameters());
      values.put(route.parameter().place(), JsonNodeFactory.instance.textNode(route.value()));
      ClientCall plain = ClientCall.of(
          exchange, ExchangeDriver.options(first(operation)).validate(false).build());
      server.takeRequests();
      call(
          new ClientCall(operation, values, plain.mediaType(), plain.body(), plain.options()),
          ClientKind.SYNC);
      if (route.refused()) {
        findings.same("nothing sent", List.of(), server.takeRequests());
        return;
      }
      byte[] body = exchange.request() == null ? null : exchange.request().bytes();
      new RequestComparison(api, operation, endpoint, findings)
          .compare(
              WireRequest.of(operation, values, plain.mediaType(), body),
              server.takeRequests(),
              exchange.request() != null);
    });
    return findings.checks();
  }

  private Result call(ClientCall call, ClientKind kind) {
    return clients.client(call.operation(), call.values()).call(call, kind);
  }

  private static Preference first(DocumentedOperation operation) {
    return new Preference(operation.responses().keySet().iterator().next(), null);
  }
}
