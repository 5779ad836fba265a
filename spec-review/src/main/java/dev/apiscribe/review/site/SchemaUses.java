package dev.apiscribe.review.site;

import dev.apiscribe.openapi.DocumentPart;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Where schemas are alternatives or parts of others, by their names. */
final class SchemaUses {
  private static final String COMPONENTS = "/components/schemas/";
  private static final Map<String, String> WORDS = Map.of(
      "oneOf", "alternative of ",
      "anyOf", "alternative of ",
      "allOf", "part of ",
      "not", "excluded by ",
      "items", "element of ",
      "additionalProperties", "value of ",
      "patternProperties", "value of ");

  private final YamlFile file;
  private final Function<String, Link> address;
  private final Map<String, Map<String, Link>> uses = new TreeMap<>();

  /** @param address returns the name and the page of a place */
  SchemaUses(YamlFile file, Function<String, Link> address) {
    this.file = file;
    this.address = address;
    walk(file.node(""), DocumentPart.OBJECT, "");
    for (SpecNode schema : file.node("/components/schemas").children()) {
      if (schema.value().path("discriminator").isObject()) {
        file.hierarchy()
            .extending(schema.pointer())
            .forEach(pointer -> add(pointer, "alternative of ", schema.pointer()));
      }
    }
  }

  /** Returns the uses of a schema by other means than a property, a body or a parameter. */
  List<Link> of(String schema) {
    return new ArrayList<>(uses.getOrDefault(schema, Map.of()).values());
  }

  private void walk(SpecNode node, DocumentPart part, String word) {
    if (part == DocumentPart.VALUE) {
      return;
    }
    if (part == DocumentPart.SCHEMA && node.value().path("$ref").isTextual()) {
      file.target(node.text("$ref")).ifPresent(target -> add(target, word, node.pointer()));
      return;
    }
    node.properties().forEach((key, child) -> {
      DocumentPart inside = part.below(key);
      boolean isName = part == DocumentPart.SCHEMAS || part == DocumentPart.OBJECTS;
      walk(child, inside, isName ? word : WORDS.getOrDefault(key, ""));
    });
    for (int i = 0; node.value().isArray() && i < node.value().size(); i++) {
      walk(node.item(i), part.element(), word);
    }
    if (part == DocumentPart.SCHEMA) {
      node.get("discriminator")
          .get("mapping")
          .properties()
          .forEach((value, mapping) -> file.mapped(mapping.value().asText())
              .ifPresent(target -> add(target, "alternative of ", node.pointer())));
    }
  }

  private void add(String target, String word, String place) {
    if (word.isEmpty() || !isNamed(target)) {
      return;
    }
    Link owner = address.apply(place);
    uses.computeIfAbsent(JsonPointers.lastName(target), key -> new LinkedHashMap<>())
        .putIfAbsent(word + owner.href(), new Link(word + owner.text(), owner.href()));
  }

  private static boolean isNamed(String pointer) {
    return pointer.startsWith(COMPONENTS) && pointer.indexOf('/', COMPONENTS.length()) < 0;
  }

  /** Returns the alternatives of a schema, by the pointers of those that have names. */
  static Set<String> alternatives(YamlFile file, SpecNode schema) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    for (String keyword : List.of("oneOf", "anyOf")) {
      schema
          .get(keyword)
          .children()
          .forEach(
              each -> file.target(each.text("$ref")).ifPresent(target -> found.put(target, true)));
    }
    schema
        .get("discriminator")
        .get("mapping")
        .children()
        .forEach(each ->
            file.mapped(each.value().asText()).ifPresent(target -> found.put(target, true)));
    if (schema.value().path("discriminator").isObject()) {
      file.hierarchy().extending(schema.pointer()).forEach(target -> found.put(target, true));
    }
    return found.keySet();
  }
}
