package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes components of what references lead into, and writes out references of paths. */
final class References {
  /** Steps of a pointer that say nothing in a name. */
  private static final Set<String> NO_NAMES = Set.of(
      "components",
      "schemas",
      "parameters",
      "requestBodies",
      "responses",
      "headers",
      "paths",
      "properties",
      "content",
      "schema",
      "$defs",
      "definitions",
      "application/json");

  private static final Set<String> SCHEME_TYPES =
      Set.of("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS");

  private static final Set<String> KEY_PLACES = Set.of("header", "query", "cookie");

  /** References into references: no document that means something has more. */
  private static final int DEEPEST = 50;

  /** Where a reference leads. */
  private record Target(JsonNode owner, String key, JsonNode value, String pointer) {}

  private record Reference(PartKind kind, ObjectNode node) {
    String text() {
      return node.path("$ref").asText();
    }
  }

  private final Draft draft;
  private final ComponentNames names;
  private int depth;

  References(Draft draft, ComponentNames names) {
    this.draft = draft;
    this.names = names;
  }

  void run() {
    new LostReferences(draft, reference -> target(reference) != null).document(draft.root());
    List<Reference> references = new ArrayList<>();
    new DocumentWalk() {
      @Override
      JsonNode before(PartKind kind, String key, JsonNode part) {
        if (kind.section() != null
            && part instanceof ObjectNode object
            && part.path("$ref").isTextual()) {
          references.add(new Reference(kind, object));
        }
        return part;
      }
    }.document(draft.root());
    references.forEach(reference -> {
      if (reference.kind() == PartKind.PATH_ITEM || reference.kind() == PartKind.SECURITY_SCHEME) {
        writeOut(reference);
      } else {
        toComponent(reference);
      }
    });
    references.stream().filter(reference -> isChained(reference)).forEach(this::writeOut);
    unknownSchemes();
  }

  /** openapi-generator fails on schemes of a type or in a place that OpenAPI does not have. */
  private void unknownSchemes() {
    if (draft.root().path("components").path("securitySchemes") instanceof ObjectNode schemes) {
      for (String name : DocumentWalk.names(schemes)) {
        JsonNode scheme = schemes.path(name);
        String type = scheme.path("type").asText("");
        boolean isKey = type.equals("apiKey");
        if (!SCHEME_TYPES.contains(type)) {
          draft.note(schemes, name, "OpenAPI has no scheme of such a type, and it is left out");
          schemes.remove(name);
        } else if (isKey && !KEY_PLACES.contains(scheme.path("in").asText(""))) {
          draft.note(schemes, name, "OpenAPI has no key in such a place, and it is left out");
          schemes.remove(name);
        }
      }
    }
  }

  /** Readers follow one reference to anything but a schema. */
  private boolean isChained(Reference reference) {
    String name = Draft.referred(reference.kind(), reference.node());
    return reference.kind() != PartKind.SCHEMA
        && reference.kind() != PartKind.PATH_ITEM
        && name != null
        && draft
            .root()
            .path("components")
            .path(reference.kind().section())
            .path(name)
            .has("$ref");
  }

  private void toComponent(Reference reference) {
    Set<String> passed = new HashSet<>();
    while (passed.add(reference.text())) {
      Target target = target(reference.text());
      if (target == null || isComponent(reference.kind(), target.pointer())) {
        return;
      }
      if (target.value().path("$ref").isTextual()) {
        reference.node().set("$ref", target.value().get("$ref"));
      } else {
        String name = names.add(reference.kind(), name(target.pointer()), target.value());
        JsonNode here = draft.reference(reference.kind(), name, target.value());
        if (target.owner() instanceof ObjectNode owner) {
          owner.set(target.key(), here);
        } else if (target.owner() instanceof ArrayNode owner) {
          owner.set(Integer.parseInt(target.key()), here);
        }
        reference.node().put("$ref", Draft.reference(reference.kind(), name));
      }
    }
  }

  private static boolean isComponent(PartKind kind, String pointer) {
    return pointer.startsWith(kind.components() + "/")
        && pointer.indexOf('/', kind.components().length() + 1) < 0;
  }

  private static String name(String pointer) {
    StringBuilder name = new StringBuilder();
    for (String step : pointer.substring(1).split("/")) {
      String plain = JsonPointers.unescaped(step);
      if (!NO_NAMES.contains(plain)) {
        name.append(plain.equals("items") ? "Item" : JavaNames.type(plain));
      }
    }
    return name.toString();
  }

  private void writeOut(Reference reference) {
    ObjectNode node = reference.node();
    Set<String> passed = new HashSet<>();
    JsonNode value = node;
    while (value.path("$ref").isTextual() && passed.add(value.path("$ref").asText())) {
      Target target = target(value.path("$ref").asText());
      value = target == null ? Draft.JSON.objectNode() : target.value();
    }
    if (value instanceof ObjectNode written && !value.has("$ref")) {
      node.remove("$ref");
      if (reference.kind() != PartKind.PATH_ITEM) {
        leaveOutBeside(node);
      }
      written.properties().forEach(property -> {
        if (!node.has(property.getKey())) {
          node.set(property.getKey(), draft.copy(property.getValue()));
        }
      });
    } else {
      draft.note(node, "$ref", "the reference leads back to itself, and is left out");
      node.remove("$ref");
    }
  }

  /** Only of a path item OpenAPI reads more than a description beside a reference. */
  private void leaveOutBeside(ObjectNode node) {
    for (String name : DocumentWalk.names(node)) {
      if (!name.equals("description") && !name.equals("summary") && !name.startsWith("x-")) {
        draft.note(node, name, "OpenAPI reads nothing beside $ref, and it is left out");
        node.remove(name);
      }
    }
  }

  private Target target(String reference) {
    if (!reference.startsWith("#/") || depth > DEEPEST) {
      return null;
    }
    depth++;
    Target target = at(reference.substring(1));
    target = target == null ? at(JsonPointers.ofFragment(reference.substring(1))) : target;
    depth--;
    return target;
  }

  /** Follows a pointer, and the references on its way. */
  private Target at(String pointer) {
    JsonNode owner = null;
    JsonNode at = draft.root();
    String key = "";
    for (String step : pointer.substring(1).split("/")) {
      for (int i = 0; i < DEEPEST && at.path("$ref").isTextual(); i++) {
        String next = at.path("$ref").asText();
        Target target = next.equals("#" + pointer) ? null : target(next);
        if (target == null) {
          return null;
        }
        at = target.value();
      }
      owner = at;
      key = JsonPointers.unescaped(step);
      at = owner.isArray() && key.matches("\\d{1,6}")
          ? owner.path(Integer.parseInt(key))
          : owner.path(key);
      if (at.isMissingNode()) {
        return null;
      }
    }
    return new Target(owner, key, at, pointer);
  }
}
