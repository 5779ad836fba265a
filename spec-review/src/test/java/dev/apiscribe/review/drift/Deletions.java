package dev.apiscribe.review.drift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every single thing that can be deleted from a spec: a property, a constraint, a status, an
 * example.
 */
final class Deletions {
  private static final Set<String> CONSTRAINTS = Set.of(
      "format",
      "nullable",
      "minLength",
      "maxLength",
      "pattern",
      "minimum",
      "maximum",
      "minItems",
      "maxItems",
      "enum",
      "x-extensible-enum",
      "default",
      "deprecated");

  /** @param kind property, constraint, required, status or example */
  record Deletion(String kind, String pointer) {}

  private Deletions() {}

  /**
   * Returns 1 where all can be tried in a second or two, and n where each n-th is tried;
   * {@code -Ddeleted=all} for all, which takes minutes.
   *
   * @param size how many there are
   * @param pages how many pages each is compared with; 1 for a record
   */
  static int step(int size, int pages) {
    boolean all = "all".equals(System.getProperty("deleted")) || size * pages <= 300;
    return all ? 1 : Math.max(1, size * pages / 200);
  }

  static List<Deletion> of(JsonNode spec) {
    List<Deletion> all = new ArrayList<>();
    spec.at("/components/schemas")
        .properties()
        .forEach(schema -> schema(
            schema.getValue(), "/components/schemas" + JsonPointers.step(schema.getKey()), all));
    spec.at("/components/parameters")
        .properties()
        .forEach(parameter -> parameter(
            parameter.getValue(),
            "/components/parameters" + JsonPointers.step(parameter.getKey()),
            all));
    spec.path("paths")
        .properties()
        .forEach(path -> path.getValue()
            .properties()
            .forEach(operation -> operation(
                operation.getValue(),
                "/paths" + JsonPointers.step(path.getKey()) + "/" + operation.getKey(),
                all)));
    return all;
  }

  private static void operation(JsonNode operation, String at, List<Deletion> all) {
    for (int i = 0; i < operation.path("parameters").size(); i++) {
      parameter(operation.path("parameters").get(i), at + "/parameters/" + i, all);
    }
    contents(operation.path("requestBody"), at + "/requestBody", all);
    operation.path("responses").properties().forEach(response -> {
      String status = at + "/responses/" + response.getKey();
      all.add(new Deletion("status", status));
      contents(response.getValue(), status, all);
    });
  }

  private static void contents(JsonNode owner, String at, List<Deletion> all) {
    owner
        .path("content")
        .properties()
        .forEach(content -> content
            .getValue()
            .path("examples")
            .fieldNames()
            .forEachRemaining(example -> all.add(new Deletion(
                "example",
                at + "/content" + JsonPointers.step(content.getKey()) + "/examples/" + example))));
  }

  private static void parameter(JsonNode parameter, String at, List<Deletion> all) {
    if (parameter.has("schema")) {
      schema(parameter.path("schema"), at + "/schema", all);
    }
  }

  private static void schema(JsonNode schema, String at, List<Deletion> all) {
    schema.fieldNames().forEachRemaining(name -> {
      if (CONSTRAINTS.contains(name)) {
        all.add(new Deletion("constraint", at + "/" + name));
      }
    });
    for (int i = 0; i < schema.path("required").size(); i++) {
      all.add(new Deletion("required", at + "/required/" + i));
    }
    schema.path("properties").properties().forEach(property -> {
      String pointer = at + "/properties" + JsonPointers.step(property.getKey());
      all.add(new Deletion("property", pointer));
      schema(property.getValue(), pointer, all);
    });
    if (schema.has("items")) {
      schema(schema.get("items"), at + "/items", all);
    }
    if (schema.path("additionalProperties").isObject()) {
      schema(schema.get("additionalProperties"), at + "/additionalProperties", all);
    }
  }

  /** The spec without it; a property is no longer required either. */
  static JsonNode without(JsonNode spec, Deletion deletion) {
    JsonNode copy = spec.deepCopy();
    JsonPointer pointer = JsonPointer.compile(deletion.pointer());
    JsonNode owner = copy.at(pointer.head());
    if (owner instanceof ArrayNode array) {
      array.remove(pointer.last().getMatchingIndex());
    } else {
      String name = pointer.last().getMatchingProperty();
      ((ObjectNode) owner).remove(name);
      if (deletion.kind().equals("property")
          && copy.at(pointer.head().head()).path("required") instanceof ArrayNode required) {
        for (int i = required.size() - 1; i >= 0; i--) {
          if (required.get(i).asText().equals(name)) {
            required.remove(i);
          }
        }
      }
    }
    return copy;
  }

  /**
   * What is wrong with the findings after a deletion: none of them is about it, or one is about
   * something else.
   */
  static Optional<String> problem(Deletion deletion, List<Finding> findings) {
    String about =
        deletion.kind().equals("required") ? up(up(deletion.pointer())) : deletion.pointer();
    String owner = deletion.kind().equals("property") ? about : up(about);
    List<Finding> fresh = findings.stream()
        .filter(finding -> !finding.rule().equals(StaleDecision.RULE))
        .toList();
    Optional<Finding> elsewhere =
        fresh.stream().filter(finding -> !related(pointer(finding), owner)).findFirst();
    return findings.stream().noneMatch(finding -> related(pointer(finding), owner))
        ? Optional.of("nothing reports there that " + deletion + " is gone")
        // What stood in a schema that is not reached any more has its decisions left behind: that
        // is a consequence.
        : elsewhere.map(finding -> "without " + deletion + ", " + finding.message()
            + " is reported at " + pointer(finding));
  }

  /** The same for a deviation: every finding is one that it explained. */
  static Optional<String> problem(JsonNode deviation, List<Finding> findings) {
    List<String> places = new ArrayList<>();
    deviation.path("where").forEach(at -> places.add(at.asText()));
    deviation
        .path("explains")
        .forEach(item -> item.path("at").forEach(at -> places.add(at.asText())));
    Optional<Finding> elsewhere = findings.stream()
        .filter(finding -> places.stream().noneMatch(place -> related(pointer(finding), place)))
        .findFirst();
    return findings.isEmpty()
        ? Optional.of(
            "nothing reports that the deviation " + deviation.path("id").asText() + " is gone")
        : elsewhere.map(finding -> "without the deviation "
            + deviation.path("id").asText() + ", " + finding.message() + " is reported");
  }

  private static boolean related(String pointer, String place) {
    return pointer.equals(place)
        || pointer.startsWith(place + "/")
        || place.startsWith(pointer + "/");
  }

  private static String pointer(Finding finding) {
    return finding.right() == null ? "" : String.valueOf(finding.right().pointer());
  }

  private static String up(String pointer) {
    return JsonPointer.compile(pointer).head().toString();
  }
}
