package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ends lists of themselves, and maps of themselves, with any JSON: Java has no type of endless
 * depth.
 */
final class SelfContained {
  private final Draft draft;
  private final JsonNode components;
  /** Components that lead back to none that is not noted. */
  private final Set<String> finite = new HashSet<>();

  SelfContained(Draft draft) {
    this.draft = draft;
    components = draft.root().path("components").path("schemas");
  }

  void run() {
    DocumentWalk.names(components).forEach(name -> follow(name, new ArrayList<>()));
  }

  private void follow(String name, List<String> within) {
    JsonNode schema = components.path(name);
    if (finite.contains(name) || isType(schema)) {
      return;
    }
    within.add(name);
    inside(schema, within);
    within.remove(within.size() - 1);
    finite.add(name);
  }

  /** Returns whether a schema becomes a class, which ends what leads to it. */
  private static boolean isType(JsonNode schema) {
    return schema.has("oneOf") || !schema.path("properties").isEmpty();
  }

  private void inside(JsonNode schema, List<String> within) {
    for (String keyword : List.of("items", "additionalProperties")) {
      part(schema, keyword, within);
    }
    if (schema.path("allOf").size() == 1) {
      String name = Draft.referred(PartKind.SCHEMA, schema.path("allOf").get(0));
      if (name != null && within.contains(name)) {
        end(schema, within);
      } else if (name != null) {
        follow(name, within);
      }
    }
  }

  private void part(JsonNode owner, String keyword, List<String> within) {
    if (!(owner.get(keyword) instanceof ObjectNode part)) {
      return;
    }
    String name = Draft.referred(PartKind.SCHEMA, part);
    if (name != null && within.contains(name)) {
      draft.note(owner, keyword, "it leads back to " + name + ", and any JSON is taken there");
      ((ObjectNode) owner).set(keyword, draft.like(part));
    } else if (name != null) {
      follow(name, within);
    } else if (!isType(part)) {
      inside(part, within);
    }
  }

  private void end(JsonNode schema, List<String> within) {
    if (schema instanceof ObjectNode object) {
      draft.note(object, "allOf", "it leads back to " + within.get(0) + ", and any JSON is taken");
      object.remove("allOf");
    }
  }
}
