package dev.apiscribe.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scripted responses of a mock server, in place of the documented ones; also remembers items if
 * it should.
 */
final class ScriptedResponses implements ResponseDefinitionTransformerV2 {
  private final @Nullable Items items;
  private final Map<String, ResponseDefinition> documented = new HashMap<>();
  private final Map<String, ScriptedResponse> always = new HashMap<>();
  private final Map<String, Deque<ScriptedResponse>> next = new HashMap<>();

  /** @param items null when nothing is to be remembered */
  ScriptedResponses(@Nullable Items items) {
    this.items = items;
  }

  /** Once the server has read its mappings. */
  synchronized void learn(List<StubMapping> mappings) {
    // Of several for one status the last is the usual one: the others ask for more, and come first.
    mappings.stream()
        .sorted((one, other) -> other.getPriority() - one.getPriority())
        .forEach(mapping -> {
          String key = key(mapping);
          documented.putIfAbsent(key, mapping.getResponse());
          documented.putIfAbsent(
              key + " " + about(mapping).get("mediaType"), mapping.getResponse());
        });
  }

  /** @param rows null when the operation returns no rows */
  synchronized ScriptedResponse always(String operationId, @Nullable RowScript rows) {
    ScriptedResponse response = new ScriptedResponse(operationId, rows);
    always.put(operationId, response);
    return response;
  }

  /** @param rows null when the operation returns no rows */
  synchronized ScriptedResponse next(String operationId, @Nullable RowScript rows) {
    ScriptedResponse response = new ScriptedResponse(operationId, rows);
    next.computeIfAbsent(operationId, key -> new ArrayDeque<>()).add(response);
    return response;
  }

  /** Forgets the scripts of an operation. */
  synchronized void reset(String operationId) {
    always.remove(operationId);
    next.remove(operationId);
  }

  synchronized void reset() {
    always.clear();
    next.clear();
    if (items != null) {
      items.clear();
    }
  }

  @Override
  public String getName() {
    return "apiscribe-responses";
  }

  @Override
  public synchronized ResponseDefinition transform(ServeEvent event) {
    Metadata about = about(event.getStubMapping());
    String operationId = about.getString("operationId");
    Deque<ScriptedResponse> queue = next.getOrDefault(operationId, new ArrayDeque<>());
    ScriptedResponse script = queue.isEmpty() ? always.get(operationId) : queue.poll();
    ResponseDefinition usual = event.getResponseDefinition();
    boolean preferred = OperationContract.preferredStatus(event.getRequest()).isPresent();
    if (items != null && !preferred && (script == null || script.isOnlyLater())) {
      usual =
          items.respond(event.getRequest(), usual, status -> documented(operationId, status, null));
    }
    return script == null
        ? usual
        : script.apply(usual, (status, type) -> documented(operationId, status, type));
  }

  private ResponseDefinition documented(
      String operationId, int status, @Nullable String mediaType) {
    String key = operationId + " " + status;
    ResponseDefinition response =
        documented.getOrDefault(key + " " + mediaType, documented.get(key));
    return response == null ? aResponse().withStatus(status).build() : response;
  }

  private static String key(StubMapping mapping) {
    Metadata about = about(mapping);
    return about.getString("operationId") + " " + about.getInt("status");
  }

  private static Metadata about(StubMapping mapping) {
    return mapping.getMetadata().getMetadata("apiscribe");
  }
}
