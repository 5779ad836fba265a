package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A server in one line: its URL, then each variable with its default and its values. A default
 * without meaning is not part of it.
 */
public final class ServerText {
  private static final String NEXT = ", ";

  private ServerText() {}

  public static String of(JsonNode server) {
    StringBuilder text = new StringBuilder(server.path("url").asText());
    server.path("variables").properties().forEach(variable -> {
      JsonNode node = variable.getValue();
      if (!node.path("x-placeholder").asBoolean()) {
        text.append(NEXT)
            .append(variable.getKey())
            .append(' ')
            .append(node.path("default").asText())
            .append(values(node));
      }
    });
    return text.toString();
  }

  /** Cuts the variables off: a URL has no blank. */
  public static String url(String text) {
    int end = text.indexOf(NEXT);
    return end < 0 ? text : text.substring(0, end);
  }

  private static String values(JsonNode variable) {
    List<String> values = new ArrayList<>();
    variable.path("enum").forEach(value -> values.add(value.asText()));
    return values.isEmpty() ? "" : " of " + String.join("|", values);
  }
}
