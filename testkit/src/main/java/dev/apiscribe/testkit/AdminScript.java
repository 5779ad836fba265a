package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script that arrives as JSON: {@code {"status": 429, "times": 2, "delay": "250ms"}}. */
final class AdminScript {
  private static final Set<String> PROPERTIES =
      Set.of("status", "mediaType", "headers", "payload", "delay", "fault", "times");

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s)");
  private static final int MOST_TIMES = 1000;

  private AdminScript() {}

  /** Returns a duration such as 250ms or 2s; fails with {@link IllegalArgumentException}. */
  static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "expected a duration such as 250ms or 2s but was '" + text + "'");
    }
    long number = Long.parseLong(matcher.group(1));
    Duration duration =
        matcher.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
    if (duration.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("expected at most 24 days but was '" + text + "'");
    }
    return duration;
  }

  /**
   * Fails with {@link IllegalArgumentException} when it is not a script; the message says why.
   *
   * @param next creates a script for one response
   * @param always creates one for all responses
   */
  static void read(
      byte[] json, Supplier<ScriptedResponse> next, Supplier<ScriptedResponse> always) {
    JsonNode script = Json.parse(json);
    Set<String> unknown = new TreeSet<>();
    script.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(PROPERTIES);
    if (!script.isObject() || !unknown.isEmpty()) {
      throw new IllegalArgumentException("body: expected an object with some of "
          + new TreeSet<>(PROPERTIES) + (unknown.isEmpty() ? "" : " but found " + unknown));
    }
    JsonNode times = script.path("times");
    if (!times.isMissingNode()
        && (!times.isInt() || times.asInt() < 1 || times.asInt() > MOST_TIMES)) {
      throw new IllegalArgumentException("/times: expected 1 to " + MOST_TIMES);
    }
    // Nothing is scripted before all of it is known to be right.
    apply(script, new ScriptedResponse("", null));
    for (int i = 0; i < times.asInt(0); i++) {
      apply(script, next.get());
    }
    if (times.isMissingNode()) {
      apply(script, always.get());
    }
  }

  private static void apply(JsonNode script, ScriptedResponse response) {
    if (script.has("status")) {
      response.withStatus(script.path("status").asInt());
    }
    if (script.has("mediaType")) {
      response.withMediaType(script.path("mediaType").asText());
    }
    for (Map.Entry<String, JsonNode> header : script.path("headers").properties()) {
      response.withHeader(header.getKey(), header.getValue().asText());
    }
    if (script.has("payload")) {
      JsonNode payload = script.path("payload");
      response.withPayload(payload.isTextual() ? payload.asText() : payload.toString());
    }
    if (script.has("delay")) {
      response.after(duration(script.path("delay").asText()));
    }
    if (script.has("fault")) {
      response.fault(Fault.named(script.path("fault").asText()));
    }
  }
}
