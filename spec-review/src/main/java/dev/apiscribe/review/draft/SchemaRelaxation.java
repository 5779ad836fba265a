package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import java.util.List;
import java.util.Map;

/**
 * Makes every payload, example and default of a draft satisfy its schema. What it removes from the
 * schema for that becomes an open question.
 */
final class SchemaRelaxation {
  private final ObjectNode schemas;
  private final OpenQuestions questions;

  SchemaRelaxation(ObjectNode schemas, OpenQuestions questions) {
    this.schemas = schemas;
    this.questions = questions;
  }

  void payloads(List<PayloadFiles.PrintedExample> examples) {
    examples.forEach(example -> holds(
        example.value(), example.media(), "schema", example.pointer(), List.of(example.place())));
  }

  /** Checks the values of all schemas, and of parameters, whose examples are beside the schema. */
  void values(JsonNode node, String pointer) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(names(object))) {
        String at = pointer + JsonPointers.step(key);
        JsonNode child = object.get(key);
        // What is in an example or default is data; a property may have such a name.
        boolean data = !pointer.endsWith("/properties")
            && List.of("example", "default", "enum", "x-extensible-enum", "examples")
                .contains(key);
        if (!child.isContainerNode() || data) {
          continue;
        }
        if (child.has("default") && isSchema(key, pointer)) {
          defaultHolds(object, key, at);
        }
        JsonNode example = child.path("example");
        if (child.has("example") && child.has("in") && child.has("schema")) {
          holds(example, (ObjectNode) child, "schema", at + "/schema", List.of());
        } else if (child.has("example") && isSchema(key, pointer)) {
          holds(example, object, key, at, List.of());
        }
        values(object.path(key), at);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        JsonNode child = node.get(i);
        if (child.has("example") && child.has("in") && child.has("schema")) {
          holds(
              child.get("example"),
              (ObjectNode) child,
              "schema",
              pointer + "/" + i + "/schema",
              List.of());
        }
        values(child, pointer + "/" + i);
      }
    }
  }

  private static List<String> names(ObjectNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static boolean isSchema(String key, String owner) {
    return List.of("schema", "items", "additionalProperties").contains(key)
        || owner.endsWith("/properties")
        || owner.equals("/components/schemas");
  }

  private void defaultHolds(ObjectNode owner, String key, String pointer) {
    ObjectNode schema = (ObjectNode) owner.get(key);
    if (!SchemaBreaks.of(schema.get("default"), owner, key, pointer, schemas).isEmpty()) {
      questions.add(
          QuestionKind.CONFLICT,
          pointer,
          List.of(),
          "The default " + schema.get("default")
              + " is not what the rest says about the value: which is right?",
          "No default.");
      schema.remove("default");
    }
  }

  private void holds(
      JsonNode value, ObjectNode owner, String key, String pointer, List<Place> places) {
    for (SchemaBreaks.Break one : SchemaBreaks.of(value, owner, key, pointer, schemas)) {
      questions.add(QuestionKind.PAYLOAD, one.pointer(), places, one.open(), one.draft());
      Runnable loosen = one.loosen();
      if (loosen != null) {
        loosen.run();
      }
    }
  }
}
