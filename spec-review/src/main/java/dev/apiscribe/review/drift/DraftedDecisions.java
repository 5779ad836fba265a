package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.SpecYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a draft decided by rule, as entries of {@code deviations.yaml}: one for all places where one
 * aspect differs in one way.
 */
final class DraftedDecisions {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What was found and what was drafted; null for what one side does not say. */
  private record ValuePair(
      @Nullable JsonNode documented, @Nullable JsonNode curated) {}

  private record AspectAndKind(String aspect, Difference.Kind kind) {}

  private final Map<AspectAndKind, List<Difference>> groups = new LinkedHashMap<>();

  /** Adds a difference; sentences and unread keywords have records of their own. */
  void add(Difference difference) {
    boolean recorded = difference.aspect().equals(Presence.WORDS.label())
        || difference.aspect().equals(Presence.UNREAD.label());
    if (!recorded && !difference.page().document().isEmpty()) {
      groups
          .computeIfAbsent(
              new AspectAndKind(difference.aspect(), difference.kind()), key -> new ArrayList<>())
          .add(difference);
    }
  }

  /** Returns the entries as YAML; empty when there is none. */
  String yaml() {
    return groups.entrySet().stream()
        .map(entry -> entry(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining());
  }

  private static String entry(AspectAndKind group, List<Difference> differences) {
    Difference first = differences.get(0);
    ObjectNode entry = JSON.objectNode().put("id", id(group)).put("kind", kind(group.kind()));
    ArrayNode where = entry.putArray("where");
    differences.stream()
        .map(difference -> part(difference.pointer()))
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(where::add);
    entry
        .put("document", first.page().document())
        .put("lines", lines(differences, first.page().document()))
        .put("documented", documented(group))
        .put("curated", curated(group.kind()))
        .put("reason", "Drafted by rule. A person decides it with open-questions.md.");
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, JsonNode> property : entry.properties()) {
      out.append(out.length() == 0 ? "- " : "  ")
          .append(property.getKey())
          .append(": ")
          .append(SpecYaml.line(property.getValue()))
          .append('\n');
    }
    out.append("  explains:\n");
    explanations(group.aspect(), differences)
        .forEach(item -> out.append("    - ").append(SpecYaml.line(item)).append('\n'));
    return out.toString();
  }

  /** One item for all places and documents with the same values. */
  private static List<ObjectNode> explanations(String aspect, List<Difference> differences) {
    Map<ValuePair, Map<String, TreeSet<String>>> documentsByPlace = new LinkedHashMap<>();
    for (Difference each : differences) {
      documentsByPlace
          .computeIfAbsent(
              new ValuePair(each.documentedValue(), each.curatedValue()), key -> new TreeMap<>())
          .computeIfAbsent(each.pointer(), key -> new TreeSet<>())
          .add(each.page().document());
    }
    List<ObjectNode> items = new ArrayList<>();
    documentsByPlace.forEach((values, places) -> {
      Map<TreeSet<String>, List<String>> byDocuments = new LinkedHashMap<>();
      places.forEach((pointer, documents) ->
          byDocuments.computeIfAbsent(documents, key -> new ArrayList<>()).add(pointer));
      byDocuments.forEach((documents, pointers) -> {
        ObjectNode item = JSON.objectNode().put("aspect", aspect);
        item.set("at", list(pointers));
        item.set("document", list(List.copyOf(documents)));
        if (values.documented() != null) {
          item.set("documented", values.documented());
        }
        if (values.curated() != null) {
          item.set("curated", values.curated());
        }
        items.add(item);
      });
    });
    return items;
  }

  private static ArrayNode list(List<String> texts) {
    ArrayNode list = JSON.arrayNode();
    texts.forEach(text -> list.add(TextNode.valueOf(text)));
    return list;
  }

  private static String id(AspectAndKind group) {
    String aspect = group.aspect().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    String end = switch (group.kind()) {
      case DIFFERENT -> "-differs";
      case ONLY_DOCUMENTED -> "-left-out";
      case ONLY_CURATED -> "-added";
      case UNDECIDED -> "";
    };
    return "drafted-" + aspect + end;
  }

  private static String kind(Difference.Kind kind) {
    return switch (kind) {
      case DIFFERENT, ONLY_DOCUMENTED -> "departure";
      case ONLY_CURATED -> "inferred";
      case UNDECIDED -> "gap";
    };
  }

  private static String documented(AspectAndKind group) {
    return switch (group.kind()) {
      case DIFFERENT, ONLY_DOCUMENTED -> "The pages state " + group.aspect() + ".";
      case ONLY_CURATED -> "The pages do not state " + group.aspect() + ".";
      case UNDECIDED ->
        "The pages leave it open: "
            + Ambiguity.of(group.aspect()).map(Ambiguity::meaning).orElse(group.aspect()) + ".";
    };
  }

  private static String curated(Difference.Kind kind) {
    return switch (kind) {
      case DIFFERENT -> "The draft has another value.";
      case ONLY_DOCUMENTED -> "The draft leaves it out.";
      case ONLY_CURATED -> "The draft states it.";
      case UNDECIDED -> "The draft leaves it open.";
    };
  }

  /** Returns the part of the spec that a pointer leads into. */
  private static String part(String pointer) {
    String[] steps = pointer.split("/");
    return steps.length < 2 ? "/info" : "/" + steps[1];
  }

  /** Returns the lines of one document; its first where it has none. */
  private static String lines(List<Difference> differences, String document) {
    TreeSet<Integer> lines = new TreeSet<>();
    for (Difference difference : differences) {
      Place place = difference.documented();
      if (place != null && place.line() > 0 && difference.page().document().equals(document)) {
        lines.add(place.line());
      }
    }
    return lines.isEmpty()
        ? "1"
        : lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
