package dev.apiscribe.runtime.internal.json;

import dev.apiscribe.runtime.internal.body.BodyPrefix;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Code, message and request id of an error in whichever shape it has: the documented one, or one of
 * those that services and gateways of one vendor use beside each other. They are properties of the
 * body, or of an object or the first of a list one level down. Names are compared without case,
 * underscores and hyphens.
 *
 * @param code null when there is none
 * @param message null when there is none
 * @param requestId null when there is none
 */
public record ErrorBody(
    @Nullable String code,
    @Nullable String message,
    @Nullable String requestId) {
  private static final ErrorBody NONE = new ErrorBody(null, null, null);
  private static final String ERROR = "error";
  private static final List<String> CODES =
      List.of("errorcode", "errcode", "code", "faultcode", ERROR, "type");
  private static final List<String> MESSAGES = List.of(
      "errormsg",
      "errormessage",
      "externalmessage",
      "message",
      "msg",
      "errordescription",
      "detail",
      "faultstring",
      "reason",
      "title",
      ERROR);

  /**
   * Finds nothing in a body that is not a complete JSON object.
   *
   * @param documented the names of the documented properties; they win where the body has several
   */
  public static ErrorBody read(BodyPrefix body, Collection<String> documented) {
    if (!body.isComplete() || body.isEmpty()) {
      return NONE;
    }
    try {
      Object root = Json.read(JsonCodecs.ANY, body.buffer(), 0, body.length());
      return root instanceof Map<?, ?> object ? of(object, documented) : NONE;
    } catch (IOException | NumberFormatException noJson) {
      return NONE;
    }
  }

  private static ErrorBody of(Map<?, ?> root, Collection<String> documented) {
    Map<Object, Object> named = new LinkedHashMap<>(root);
    named.keySet().retainAll(documented);
    ErrorBody known = of(named);
    ErrorBody found = known;
    List<ErrorBody> all = new ArrayList<>();
    nested(named).forEach(each -> all.add(of(each)));
    if (root.get(ERROR) instanceof Map<?, ?> error) {
      all.add(of(error));
    }
    all.add(of(root));
    nested(root).forEach(each -> all.add(of(each)));
    for (ErrorBody each : all) {
      boolean more = each.isWhole() ? !found.isWhole() : found.isEmpty();
      found = more ? each : found;
    }
    return new ErrorBody(
        known.code == null ? found.code : known.code,
        known.message == null ? found.message : known.message,
        all.stream()
            .map(ErrorBody::requestId)
            .filter(id -> id != null)
            .findFirst()
            .orElse(null));
  }

  private boolean isWhole() {
    return code != null && message != null;
  }

  private boolean isEmpty() {
    return code == null && message == null;
  }

  /** The objects one level down, and the first ones of lists. */
  private static List<Map<?, ?>> nested(Map<?, ?> root) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Object value : root.values()) {
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      if (first instanceof Map<?, ?> object) {
        found.add(object);
      }
    }
    return found;
  }

  private static ErrorBody of(Map<?, ?> properties) {
    Map<String, String> texts = new LinkedHashMap<>();
    properties.forEach((name, value) -> {
      String text = value instanceof String || value instanceof Number ? value.toString() : "";
      if (!text.isBlank()) {
        texts.putIfAbsent(plain(String.valueOf(name)), text);
      }
    });
    texts.remove("type", "about:blank"); // RFC 9457: the title says it all
    // A sentence is a message, a single word a code.
    String error = texts.getOrDefault(ERROR, "");
    boolean sentence = error.strip().contains(" ");
    return new ErrorBody(
        first(texts, CODES, sentence), first(texts, MESSAGES, !sentence), texts.get("requestid"));
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static @Nullable String first(
      Map<String, String> texts, List<String> names, boolean withoutError) {
    for (String name : names) {
      String text = withoutError && name.equals(ERROR) ? null : texts.get(name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
