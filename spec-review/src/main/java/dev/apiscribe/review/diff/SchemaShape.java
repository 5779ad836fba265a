package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A schema merged with everything in its {@code allOf}. The schema itself has precedence. */
final class SchemaShape {
  private static final Set<String> OWN_SHAPE = Set.of(
      "type", "properties", "items", "enum", "required", "oneOf", "anyOf", "additionalProperties");

  private final SpecNode site;
  private final Map<String, SpecNode> keywords = new LinkedHashMap<>();
  private final Map<String, SpecNode> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();

  private SchemaShape(SpecNode site) {
    this.site = site;
  }

  static SchemaShape of(SpecNode site) {
    SchemaShape shape = new SchemaShape(site);
    shape.take(site.resolved(), new HashSet<>(), new HashSet<>());
    return shape;
  }

  /**
   * Returns what a reference, or an {@code allOf} around one, says beside it; nothing beside a
   * plain reference.
   */
  static SchemaShape around(SpecNode wrapper) {
    SchemaShape shape = new SchemaShape(wrapper);
    if (!wrapper.value().has("$ref")) {
      wrapper.properties().forEach(shape.keywords::put);
      shape.keywords.remove("allOf");
    }
    return shape;
  }

  /**
   * The schema that the node stands for, if it is a reference, or a lone {@code allOf} around one.
   */
  static Optional<SpecNode> target(SpecNode node) {
    if (node.value().path("$ref").isTextual()) {
      return Optional.of(node.resolved());
    }
    boolean lone =
        node.value().path("allOf").size() == 1 && OWN_SHAPE.stream().noneMatch(node.value()::has);
    return lone ? target(node.get("allOf").item(0)) : Optional.empty();
  }

  /** The type that it has or implies; empty for anything. */
  static String type(JsonNode schema) {
    if (schema.has("type")) {
      return schema.path("type").asText();
    }
    boolean object =
        schema.has("properties") || schema.path("additionalProperties").isObject();
    return object ? "object" : schema.has("items") ? "array" : "";
  }

  private void take(SpecNode schema, Set<String> open, Set<String> done) {
    if (done.contains(schema.pointer())) {
      return;
    } else if (!open.add(schema.pointer())) {
      throw new UnreadableSpecException(schema.place()
          + ": found an allOf that leads back to itself, expected an end. Break the circle.");
    }
    schema.properties().forEach((key, node) -> {
      switch (key) {
        case "properties" -> node.properties().forEach(properties::putIfAbsent);
        case "allOf" -> {}
        default -> {
          if (key.equals("required") && node.value().isArray()) {
            node.value().forEach(name -> required.add(name.asText()));
          } else {
            keywords.putIfAbsent(key, node);
          }
        }
      }
    });
    SpecNode all = schema.get("allOf");
    for (int i = 0; i < all.value().size(); i++) {
      take(all.item(i).resolved(), open, done);
    }
    open.remove(schema.pointer());
    done.add(schema.pointer());
  }

  /** A missing node at the schema itself when nothing says it. */
  SpecNode keyword(String name) {
    SpecNode keyword = keywords.get(name);
    return keyword == null
        ? new SpecNode(site.file(), site.get(name).pointer(), MissingNode.getInstance())
        : keyword;
  }

  Set<String> keywords() {
    return keywords.keySet();
  }

  String type() {
    String said = keyword("type").value().asText("");
    boolean object =
        !properties.isEmpty() || keyword("additionalProperties").value().isObject();
    return !said.isEmpty() ? said : object ? "object" : keyword("items").exists() ? "array" : "";
  }

  boolean flag(String name) {
    return keyword(name).value().asBoolean(false);
  }

  Map<String, SpecNode> properties() {
    return properties;
  }

  boolean requires(String property) {
    return required.contains(property);
  }

  SpecNode site() {
    return site;
  }
}
