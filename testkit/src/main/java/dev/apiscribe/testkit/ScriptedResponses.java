package dev.apiscribe.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.apiscribe.openapi.Preferences;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scripted responses of a mock server, in place of the documented ones; also remembers items if
 * it should.
 */
final class ScriptedResponses implements ResponseDefinitionTransformerV2 {
  private final @Nullable Items items;
  private List<StubMapping> mappings = List.of();
  private final Map<String, ResponseDefinition> documented = new HashMap<>();
  private final Map<String, ScriptedResponse> always = new HashMap<>();
  private final Map<String, Deque<ScriptedResponse>> next = new HashMap<>();

  /** @param items null when nothing is to be remembered */
  ScriptedResponses(@Nullable Items items) {
    this.items = items;
  }

  /** Once the server has read its mappings. */
  synchronized void learn(List<StubMapping> read) {
    mappings = read.stream()
        .filter(mapping -> about(mapping) != null)
        .sorted(Comparator.comparing(StubMapping::getPriority))
        .toList();
    // Of several for one status the last is the usual one: the others ask for more, and come first.
    for (int i = mappings.size() - 1; i >= 0; i--) {
      StubMapping mapping = mappings.get(i);
      Metadata about = Objects.requireNonNull(about(mapping));
      String key = about.getString("operationId") + " " + about.getInt("status");
      documented.putIfAbsent(key, mapping.getResponse());
      documented.putIfAbsent(key + " " + about.get("mediaType"), mapping.getResponse());
    }
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

  /** Returns how many scripts wait for the next calls. */
  synchronized int waiting() {
    return next.values().stream().mapToInt(Deque::size).sum();
  }

  /** Returns how long the payloads of all scripts are; those with one text share it. */
  synchronized long payloadCharacters() {
    Set<String> payloads = Collections.newSetFromMap(new IdentityHashMap<>());
    always.values().forEach(script -> payloads.add(script.payload()));
    next.values().forEach(queue -> queue.forEach(script -> payloads.add(script.payload())));
    return payloads.stream().mapToLong(String::length).sum();
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
    if (about == null) {
      return event.getResponseDefinition();
    }
    String operationId = about.getString("operationId");
    Deque<ScriptedResponse> queue = next.getOrDefault(operationId, new ArrayDeque<>());
    ScriptedResponse script = queue.isEmpty() ? always.get(operationId) : queue.poll();
    Optional<String> preferred =
        RequestPreference.of(event.getRequest()).map(RequestPreference::status);
    ResponseDefinition chosen = usual(event);
    if (script != null) {
      chosen = script.choose(chosen, (status, type) -> documented(operationId, status, type));
    }
    if (items != null && isSuccess(chosen) && (script == null || !script.isBroken())) {
      ResponseDefinition known = items.respond(
          event.getRequest(),
          chosen,
          script != null && script.hasPayload(),
          status -> documented(operationId, status, null));
      boolean isDecided = preferred.isPresent() || (script != null && script.isDecided());
      chosen = isSuccess(known) || !isDecided ? known : chosen;
    }
    boolean isApplied = (script == null || !script.isDecided())
        && preferred.filter(String.valueOf(chosen.getStatus())::equals).isPresent();
    if (isApplied) {
      chosen = ResponseDefinitionBuilder.like(chosen)
          .but()
          .withHeader("Preference-Applied", "status=" + chosen.getStatus())
          .build();
    }
    return script == null ? chosen : script.finish(chosen);
  }

  /** Returns the documented response for what the request prefers and accepts. */
  private ResponseDefinition usual(ServeEvent event) {
    if (!event.getRequest().containsHeader(Preferences.HEADER)) {
      return event.getResponseDefinition();
    }
    Request request = RequestPreference.alone(event.getRequest());
    return mappings.stream()
        .filter(mapping -> mapping.getRequest().match(request).isExactMatch())
        .findFirst()
        .map(StubMapping::getResponse)
        .orElseGet(event::getResponseDefinition);
  }

  private static boolean isSuccess(ResponseDefinition response) {
    return response.getStatus() / 100 == 2;
  }

  private ResponseDefinition documented(
      String operationId, int status, @Nullable String mediaType) {
    String key = operationId + " " + status;
    ResponseDefinition response =
        documented.getOrDefault(key + " " + mediaType, documented.get(key));
    return response == null ? aResponse().withStatus(status).build() : response;
  }

  /** Null for a mapping that is not ours. */
  private static @Nullable Metadata about(StubMapping mapping) {
    Metadata metadata = mapping.getMetadata();
    return metadata == null || !metadata.containsKey("apiscribe")
        ? null
        : metadata.getMetadata("apiscribe");
  }
}
