package dev.apiscribe.runtime.internal.json;

import dev.apiscribe.runtime.internal.body.BodyPrefix;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Code and message of an error whose shape is not the documented one: gateways and services of one vendor answer in
 * several.
 *
 * @param code null when there is none
 * @param message null when there is none
 */
public record ErrorBody(@Nullable String code, @Nullable String message) {
  private static final ErrorBody NONE = new ErrorBody(null, null);
  private static final List<String> CODES = List.of("error_code", "errorCode", "code", "error");
  private static final List<String> MESSAGES = List.of(
      "error_msg",
      "errorMsg",
      "error_message",
      "errorMessage",
      "message",
      "msg",
      "error_description",
      "detail",
      "title");

  /** Finds neither in a body that is not a complete JSON object. */
  public static ErrorBody read(BodyPrefix body) {
    if (!body.isComplete() || body.isEmpty()) {
      return NONE;
    }
    try {
      Object root = Json.read(JsonCodecs.ANY, body.buffer(), 0, body.length());
      Map<?, ?> members = root instanceof Map<?, ?> object ? object : Map.of();
      Map<?, ?> error = members.get("error") instanceof Map<?, ?> nested ? nested : members;
      return new ErrorBody(first(error, CODES), first(error, MESSAGES));
    } catch (IOException | NumberFormatException noJson) {
      return NONE;
    }
  }

  private static @Nullable String first(Map<?, ?> members, List<String> names) {
    for (String name : names) {
      Object value = members.get(name);
      if (value instanceof String || value instanceof Number) {
        return value.toString();
      }
    }
    return null;
  }
}
