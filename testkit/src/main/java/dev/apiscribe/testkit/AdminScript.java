package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script that arrives as JSON: {@code {"status": 429, "times": 2, "delay": "250ms"}}. */
final class AdminScript {
  private static final Type TEXT = new Type("a text", JsonNode::isTextual);
  private static final Type INTEGER = new Type("an integer", JsonNode::isInt);
  private static final SortedMap<String, Type> TYPES = new TreeMap<>(Map.of(
      "status",
      INTEGER,
      "mediaType",
      TEXT,
      "headers",
      new Type("an object", JsonNode::isObject),
      "payload",
      new Type("JSON", json -> true),
      "delay",
      new Type("a text such as \"250ms\" or \"2s\"", JsonNode::isTextual),
      "fault",
      TEXT,
      "times",
      INTEGER,
      "undocumented",
      new Type("true or false", JsonNode::isBoolean)));

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s)");
  private static final int MOST_TIMES = 1000;
  private static final int MOST_SHOWN = 60;

  private AdminScript() {}

  /** Returns a duration such as 250ms or 2s; fails with {@link IllegalArgumentException}. */
  static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "expected a duration such as 250ms or 2s but was '" + text + "'");
    }
    long number = Long.parseLong(matcher.group(1));
    return matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
  }

  /**
   * Fails with {@link IllegalArgumentException} when it is not a script; the message says why.
   *
   * @param most how many scripts may be created
   * @param next creates a script for one response
   * @param always creates one for all responses
   */
  static void read(
      byte[] json,
      OperationContract operation,
      int most,
      Supplier<ScriptedResponse> next,
      Supplier<ScriptedResponse> always) {
    JsonNode script = Json.parse(json);
    Set<String> unknown = new TreeSet<>();
    script.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(TYPES.keySet());
    if (!script.isObject() || !unknown.isEmpty()) {
      throw new IllegalArgumentException("body: expected an object with some of " + TYPES.keySet()
          + (unknown.isEmpty() ? "" : " but found " + unknown));
    }
    TYPES.forEach((name, type) -> {
      if (script.has(name)) {
        require(script.path(name), type, "/" + name);
      }
    });
    script
        .path("headers")
        .properties()
        .forEach(header ->
            require(header.getValue(), TEXT, "/headers" + JsonPointers.step(header.getKey())));
    JsonNode times = script.path("times");
    if (!times.isMissingNode() && (times.asInt() < 1 || times.asInt() > MOST_TIMES)) {
      throw new IllegalArgumentException(
          "/times: expected 1 to " + MOST_TIMES + " but was " + times);
    }
    if (times.asInt(0) > most) {
      throw new IllegalArgumentException(
          "/times: expected at most " + most + ", for as many can wait, but was " + times);
    }
    JsonNode payload = script.path("payload");
    String body = payload.isTextual() ? payload.asText() : payload.toString();
    // Nothing is scripted before all of it is known to be right.
    apply(script, body, new ScriptedResponse(operation.id(), null));
    if (!script.path("undocumented").asBoolean()) {
      requireDocumented(operation, script);
    }
    for (int i = 0; i < times.asInt(0); i++) {
      apply(script, body, next.get());
    }
    if (times.isMissingNode()) {
      apply(script, body, always.get());
    }
  }

  private static void require(JsonNode value, Type type, String place) {
    if (!type.isMet().test(value)) {
      throw new IllegalArgumentException(
          place + ": expected " + type.name() + " but was " + shortened(value.toString()));
    }
  }

  private static String shortened(String json) {
    return json.length() > MOST_SHOWN ? json.substring(0, MOST_SHOWN) + "…" : json;
  }

  private static void requireDocumented(OperationContract operation, JsonNode script) {
    Integer status = script.has("status") ? script.path("status").asInt() : null;
    String mediaType = script.has("mediaType") ? script.path("mediaType").asText() : null;
    operation.undocumented(status, mediaType).ifPresent(message -> {
      throw new IllegalArgumentException(
          (message.startsWith("status") ? "/status: " : "/mediaType: ") + message
              + "; add \"undocumented\": true to return it all the same");
    });
  }

  private static void apply(JsonNode script, String payload, ScriptedResponse response) {
    at("/status", script.path("status"), status -> response.withStatus(status.asInt()));
    at("/mediaType", script.path("mediaType"), type -> response.withMediaType(type.asText()));
    for (Map.Entry<String, JsonNode> header : script.path("headers").properties()) {
      at(
          "/headers" + JsonPointers.step(header.getKey()),
          header.getValue(),
          value -> response.withHeader(header.getKey(), value.asText()));
    }
    at("/payload", script.path("payload"), json -> response.withPayload(payload));
    at("/delay", script.path("delay"), delay -> response.after(duration(delay.asText())));
    at("/fault", script.path("fault"), fault -> response.fault(Fault.named(fault.asText())));
  }

  private static void at(String place, JsonNode value, Consumer<JsonNode> set) {
    try {
      if (!value.isMissingNode()) {
        set.accept(value);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  /** What a property of a script may be. */
  private record Type(String name, Predicate<JsonNode> isMet) {}
}
