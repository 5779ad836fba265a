package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.drift.Ambiguity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One statement as people read it, in the words of OpenAPI: {@code maxLength 64}.
 *
 * @param value empty where the label says it all
 * @param differs whether the other side says something else
 */
record StatementView(String label, String value, boolean differs) {
  private static final int LONGEST = 400;
  /**
   * What something has in it has rows of its own; that a status or a payload is printed needs no
   * words.
   */
  private static final Set<String> OF_NO_FIELD =
      Set.of("members", "parameters", "status", "payload");

  /** Returns what a spec says about a field. */
  static List<StatementView> of(DocumentedField field, Set<String> differing) {
    Map<String, JsonNode> said = new LinkedHashMap<>();
    field.statements().forEach((aspect, statement) -> {
      // The name of a schema is a link of its own.
      if (aspect != Aspect.NAME) {
        said.put(aspect.label(), statement.value());
      }
    });
    return of(said, differing);
  }

  static List<StatementView> of(Map<String, JsonNode> said, Set<String> differing) {
    List<StatementView> facts = new ArrayList<>();
    Map<String, JsonNode> ordered = new TreeMap<>(
        Comparator.comparingInt(StatementView::position).thenComparing(Comparator.naturalOrder()));
    ordered.putAll(said);
    ordered.forEach((label, value) -> {
      if (!OF_NO_FIELD.contains(label) && Ambiguity.of(label).isEmpty()) {
        facts.add(of(label, value, differing.contains(label)));
      }
    });
    return facts;
  }

  /** As aspects are listed; what is none comes last. */
  private static int position(String label) {
    for (Aspect aspect : Aspect.values()) {
      if (aspect.label().equals(label)) {
        return aspect.ordinal();
      }
    }
    return Aspect.values().length;
  }

  private static StatementView of(String label, JsonNode value, boolean differs) {
    if (label.equals(Aspect.REQUIRED.label())) {
      return new StatementView(value.asBoolean() ? "required" : "optional", "", differs);
    } else if (label.equals(Aspect.TYPE.label())) {
      return new StatementView(text(value), "", differs);
    }
    return value.isBoolean() && value.asBoolean()
        ? new StatementView(label, "", differs)
        : new StatementView(label, text(value), differs);
  }

  /** A value as JSON, texts without quotes; lists of plain values are separated by commas. */
  static String text(JsonNode value) {
    if (value.isTextual()) {
      return cut(value.asText().isEmpty() ? "\"\"" : value.asText());
    }
    if (value.isArray() && !value.isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode one : value) {
        if (one.isContainerNode()) {
          return cut(value.toString());
        }
        parts.add(one.asText());
      }
      return cut(String.join(", ", parts));
    }
    return cut(value.toString());
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + " … (" + text.length() + " characters)";
  }
}
