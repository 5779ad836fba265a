package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema with its references followed and its {@code allOf} merged. */
public final class DocumentedSchema {
  private static final String COMPONENTS = "#/components/schemas/";

  private final JsonNode document;
  private final JsonNode node;
  private final @Nullable String name;

  private DocumentedSchema(JsonNode document, JsonNode node, @Nullable String name) {
    this.document = document;
    this.node = node;
    this.name = name;
  }

  static DocumentedSchema of(JsonNode document, JsonNode node) {
    String reference = node.path("$ref").asText();
    if (!reference.isEmpty()) {
      return component(document, reference);
    }
    if (!node.has("allOf")) {
      return new DocumentedSchema(document, node, null);
    }
    ObjectNode merged = node.deepCopy();
    merged.remove("allOf");
    String name = null;
    for (JsonNode part : node.path("allOf")) {
      DocumentedSchema resolved = of(document, part);
      resolved
          .node
          .properties()
          .forEach(entry -> merged.putIfAbsent(entry.getKey(), entry.getValue()));
      name = node.path("allOf").size() == 1 ? resolved.name : null;
    }
    return new DocumentedSchema(document, merged, name);
  }

  private static DocumentedSchema component(JsonNode document, String reference) {
    if (!reference.startsWith(COMPONENTS)) {
      throw new IllegalArgumentException("no component: " + reference);
    }
    String pointer = JsonPointers.ofReference(reference);
    String name = JsonPointers.lastName(pointer);
    JsonNode target = document.at(pointer);
    if (target.isMissingNode()) {
      throw new IllegalArgumentException("nowhere: " + reference);
    }
    return new DocumentedSchema(document, of(document, target).node, name);
  }

  /** Its name among the components; null for an inline schema. */
  public @Nullable String name() {
    return name;
  }

  /** Empty for a free-form value. */
  public String type() {
    return node.path("type").asText();
  }

  public boolean isNullable() {
    return node.path("nullable").asBoolean();
  }

  /**
   * An object that names its properties, or names none and allows no others in particular: a class
   * of its own.
   */
  public boolean isModel() {
    return type().equals("object") && name != null && !isMap();
  }

  /** An object whose property names are free. */
  public boolean isMap() {
    return type().equals("object") && !node.has("properties") && node.has("additionalProperties");
  }

  /** The closed or open set of values that the document names; empty when there is none. */
  public List<JsonNode> values() {
    List<JsonNode> values = new ArrayList<>();
    node.path(isOpen() ? "x-extensible-enum" : "enum").forEach(values::add);
    return values;
  }

  /** Returns whether values beside {@link #values()} are valid. */
  public boolean isOpen() {
    return node.has("x-extensible-enum");
  }

  /** In the order of the document. */
  public Map<String, DocumentedSchema> properties() {
    Map<String, DocumentedSchema> properties = new LinkedHashMap<>();
    node.path("properties")
        .properties()
        .forEach(entry -> properties.put(entry.getKey(), of(document, entry.getValue())));
    return properties;
  }

  public List<String> required() {
    List<String> names = new ArrayList<>();
    node.path("required").forEach(required -> names.add(required.asText()));
    return names;
  }

  /** Returns the schema of an array's items; the schema of any value when the document has none. */
  public DocumentedSchema items() {
    return of(document, node.path("items"));
  }

  /** Returns what each property of a map is; null when any value will do. */
  public @Nullable DocumentedSchema additionalPropertySchema() {
    JsonNode properties = node.path("additionalProperties");
    return properties.isObject() ? of(document, properties) : null;
  }

  public boolean has(String keyword) {
    return node.has(keyword);
  }

  /** The value of a keyword; a missing node when the schema does not have it. */
  public JsonNode keyword(String keyword) {
    return node.path(keyword);
  }

  /** The document that it is a part of. */
  JsonNode document() {
    return document;
  }

  /** Its keywords, with those of all parts. */
  JsonNode node() {
    return node;
  }

  @Override
  public String toString() {
    return name == null ? node.toString() : name;
  }
}
