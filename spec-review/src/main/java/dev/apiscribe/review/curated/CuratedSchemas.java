package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.CharacterSet;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemas of a curated spec as fields, each statement with the pointer to where it is written,
 * components written once.
 */
final class CuratedSchemas {
  private static final List<Aspect> AS_WRITTEN = List.of(
      Aspect.FORMAT,
      Aspect.NULLABLE,
      Aspect.MIN_LENGTH,
      Aspect.MAX_LENGTH,
      Aspect.MINIMUM,
      Aspect.MAXIMUM,
      Aspect.MIN_ITEMS,
      Aspect.MAX_ITEMS,
      Aspect.UNIQUE_ITEMS,
      Aspect.UNIQUE_BY,
      Aspect.ENUM,
      Aspect.DEFAULT,
      Aspect.EXAMPLE,
      Aspect.DEPRECATED);
  private static final String COMPONENTS = "/components/schemas/";
  private static final int DEEPEST = 500;

  private final CuratedSpec spec;
  private final Map<String, SchemaStatements> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Map<String, Map<Aspect, Statement>> stated = new HashMap<>();
  private final Set<String> merging = new HashSet<>();

  CuratedSchemas(CuratedSpec spec) {
    this.spec = spec;
  }

  /** The statements of a schema, wherever it is used. */
  private record SchemaStatements(
      Map<Aspect, Statement> statements, List<DocumentedField> properties) {}

  /**
   * The field of a name at a place, made of the schema at a pointer. Its TYPE statement always
   * stands, and leads to the schema itself.
   */
  DocumentedField field(
      String name, String in, Place place, String schemaPointer, Map<Aspect, Statement> more) {
    SchemaStatements content = content(spec.resolve(schemaPointer));
    Map<Aspect, Statement> statements = new EnumMap<>(content.statements());
    // Beside a reference stands nothing in OpenAPI 3.0; what is said about the use comes from its
    // owner.
    statements.putAll(more);
    return new DocumentedField(
        name, in, place, statements, content.properties(), spec.words(spec.resolve(schemaPointer)));
  }

  private SchemaStatements content(String pointer) {
    SchemaStatements before = known.get(pointer);
    if (before != null) {
      return before;
    }
    refuseDepth(open, pointer);
    Map<Aspect, Statement> statements = statements(pointer);
    if (!open.add(pointer)) {
      return new SchemaStatements(statements, List.of());
    }
    SchemaStatements content = new SchemaStatements(statements, properties(pointer));
    known.put(pointer, content);
    open.remove(pointer);
    return content;
  }

  private void refuseDepth(Set<String> owners, String pointer) {
    if (owners.size() > DEEPEST) {
      throw new UnreadableSpecException(spec.place(pointer) + ": schemas nest more than " + DEEPEST
          + " deep. Check what they refer to.");
    }
  }

  private Map<Aspect, Statement> statements(String pointer) {
    Map<Aspect, Statement> before = stated.get(pointer);
    if (before == null) {
      before = merged(pointer);
      stated.put(pointer, before);
    }
    return before;
  }

  private Map<Aspect, Statement> merged(String pointer) {
    JsonNode schema = spec.at(pointer);
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    refuseDepth(merging, pointer);
    if (!merging.add(pointer)) {
      throw new UnreadableSpecException(
          spec.place(pointer) + ": the schema is a part of itself by allOf. Break the circle.");
    }
    for (int i = 0; i < schema.path("allOf").size(); i++) {
      statements.putAll(statements(spec.resolve(pointer + "/allOf/" + i)));
    }
    merging.remove(pointer);
    for (Aspect aspect : AS_WRITTEN) {
      JsonNode value = schema.path(aspect.label());
      if (!value.isMissingNode()
          && !(value.isBoolean()
              && !value.asBoolean()
              && aspect != Aspect.DEFAULT
              && aspect != Aspect.EXAMPLE)) {
        statements.put(aspect, new Statement(value, spec.place(pointer + "/" + aspect.label())));
      }
    }
    // A schema that only adds to another is that one, as far as its type and its properties go.
    if (schema.has("properties") || !statements.containsKey(Aspect.TYPE)) {
      String type = schema.path("type").isTextual() ? schema.path("type").asText() : "any";
      statements.put(
          Aspect.TYPE, new Statement(TextNode.valueOf(type), spec.place(pointer + "/type")));
    }
    pattern(pointer, schema, statements);
    if (schema.has("x-extensible-enum")) {
      statements.put(
          Aspect.ENUM,
          new Statement(
              schema.get("x-extensible-enum"), spec.place(pointer + "/x-extensible-enum")));
      statements.put(
          Aspect.OPEN, new Statement(BooleanNode.TRUE, spec.place(pointer + "/x-extensible-enum")));
    }
    if (schema.path("x-secret").asBoolean()) {
      statements.put(
          Aspect.SECRET, new Statement(BooleanNode.TRUE, spec.place(pointer + "/x-secret")));
    }
    if (pointer.startsWith(COMPONENTS) && pointer.indexOf('/', COMPONENTS.length()) < 0) {
      String name = schema.path("x-documented-name").asText(JsonPointers.lastName(pointer));
      statements.put(Aspect.NAME, new Statement(TextNode.valueOf(name), spec.place(pointer)));
    }
    return statements;
  }

  // A pattern that is a character set and a length says what pages say in words; the length has
  // statements of its own.
  private void pattern(String pointer, JsonNode schema, Map<Aspect, Statement> statements) {
    if (schema.has("pattern")) {
      Place place = spec.place(pointer + "/pattern");
      CharacterSet.ofPattern(schema.path("pattern").asText())
          .ifPresentOrElse(
              set -> statements.put(Aspect.CHARACTERS, new Statement(TextNode.valueOf(set), place)),
              () -> statements.put(Aspect.PATTERN, new Statement(schema.get("pattern"), place)));
    }
  }

  /**
   * Those of the parts that a schema is merged of come first; what is said again of a property
   * replaces it, where it stood.
   */
  private List<DocumentedField> properties(String pointer) {
    JsonNode schema = spec.at(pointer);
    Map<String, DocumentedField> fields = new LinkedHashMap<>();
    for (int i = 0; i < schema.path("allOf").size(); i++) {
      content(spec.resolve(pointer + "/allOf/" + i))
          .properties()
          .forEach(field -> fields.put(field.name(), field));
    }
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    // Not by a lambda: where schemas nest deeply, each level takes its share of the stack.
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = property.getKey();
      String at = pointer + "/properties" + JsonPointers.step(name);
      fields.put(name, property(at, name, required.contains(name)));
    }
    if (schema.has("allOf")) {
      required(pointer, schema, fields);
    }
    if (schema.has("items")) {
      fields.put(
          DocumentedField.ITEMS,
          field(
              DocumentedField.ITEMS,
              "body",
              spec.place(pointer + "/items"),
              pointer + "/items",
              Map.of()));
    }
    if (schema.path("additionalProperties").isObject()) {
      String values = pointer + "/additionalProperties";
      fields.put(
          DocumentedField.VALUES,
          field(DocumentedField.VALUES, "body", spec.place(values), values, Map.of()));
    }
    return List.copyOf(fields.values());
  }

  /** Each part, and the whole, may require properties of the others. */
  private void required(String pointer, JsonNode schema, Map<String, DocumentedField> fields) {
    List<String> parts = new ArrayList<>(List.of(pointer));
    for (int i = 0; i < schema.path("allOf").size(); i++) {
      parts.add(spec.resolve(pointer + "/allOf/" + i));
    }
    for (String part : parts) {
      JsonNode names = spec.at(part).path("required");
      for (int i = 0; i < names.size(); i++) {
        DocumentedField field = fields.get(names.path(i).asText());
        if (field != null && !field.text(Aspect.REQUIRED).equals("true")) {
          Place place = spec.place(part + "/required/" + i);
          fields.put(field.name(), required(field, place));
        }
      }
    }
  }

  private static DocumentedField required(DocumentedField field, Place place) {
    Map<Aspect, Statement> statements = new EnumMap<>(field.statements());
    statements.put(Aspect.REQUIRED, new Statement(BooleanNode.TRUE, place));
    return new DocumentedField(
        field.name(), field.in(), field.place(), statements, field.properties(), field.words());
  }

  private DocumentedField property(String pointer, String name, boolean required) {
    Place place = spec.place(pointer);
    return field(
        name,
        "body",
        place,
        pointer,
        Map.of(Aspect.REQUIRED, new Statement(BooleanNode.valueOf(required), place)));
  }
}
