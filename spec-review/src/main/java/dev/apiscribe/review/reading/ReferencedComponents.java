package dev.apiscribe.review.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The components that an OpenAPI document refers to outside of its components: by a reference to or
 * into one, or by the values of a discriminator.
 */
final class ReferencedComponents {
  private static final String COMPONENTS = "/components";
  private static final String SCHEMAS = COMPONENTS + "/schemas";
  /** What is below these are names, whatever they look like. */
  private static final Set<String> NAMES = Set.of(
      "properties",
      "patternProperties",
      "dependentSchemas",
      "$defs",
      "definitions",
      "schemas",
      "parameters",
      "requestBodies",
      "responses",
      "headers",
      "examples",
      "links",
      "callbacks",
      "pathItems",
      "paths",
      "webhooks",
      "content",
      "encoding");
  /** What is below these are values, in which a reference is a text like any other. */
  private static final Set<String> VALUES = Set.of("example", "default", "enum", "const", "value");

  private final YamlFile file;
  private final Set<String> all = new HashSet<>();
  private final Deque<String> left = new ArrayDeque<>();

  private ReferencedComponents(YamlFile file) {
    this.file = file;
  }

  /** Returns their pointers. */
  static Set<String> of(YamlFile file) {
    ReferencedComponents components = new ReferencedComponents(file);
    for (Map.Entry<String, JsonNode> member : file.root().properties()) {
      if (!member.getKey().equals("components")) {
        components.walk(member.getValue(), NAMES.contains(member.getKey()));
      }
    }
    while (!components.left.isEmpty()) {
      components.walk(file.at(components.left.pop()), false);
    }
    return components.all;
  }

  private void walk(JsonNode node, boolean names) {
    if (node.isArray()) {
      node.forEach(element -> walk(element, false));
      return;
    }
    if (!names) {
      node.path("discriminator").path("mapping").forEach(value -> mapping(value.asText()));
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String key = member.getKey();
      if (names) {
        walk(member.getValue(), false);
      } else if (key.equals("$ref")) {
        reference(member.getValue().asText());
      } else if (!VALUES.contains(key)
          && !(key.equals("examples") && member.getValue().isArray())) {
        walk(member.getValue(), NAMES.contains(key));
      }
    }
  }

  /** A value of a mapping is the name of a schema, or a reference to one. */
  private void mapping(String value) {
    String named = SCHEMAS + JsonPointers.step(value);
    if (file.at(named).isMissingNode()) {
      reference(value);
    } else {
      add(named);
    }
  }

  private void reference(String reference) {
    file.target(reference)
        .filter(target -> target.startsWith(COMPONENTS + "/"))
        .ifPresent(target -> {
          String[] steps = target.split("/", 5);
          if (steps.length > 3) {
            add(COMPONENTS + "/" + steps[2] + "/" + steps[3]);
          }
        });
  }

  private void add(String component) {
    if (all.add(component)) {
      left.push(component);
    }
  }
}
