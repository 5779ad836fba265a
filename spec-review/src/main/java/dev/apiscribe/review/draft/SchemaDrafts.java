package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Schemas of fields: objects and sets of values under names of their own, all else in place. */
final class SchemaDrafts {
  private static final List<Aspect> OF_USES = List.of(
      Aspect.EXAMPLE,
      Aspect.DEFAULT,
      Aspect.DEPRECATED,
      Aspect.SECRET,
      Aspect.CHARACTERS,
      Aspect.LOST_NAME);
  private static final List<Aspect> OF_PLAIN_VALUES = List.of(
      Aspect.MIN_LENGTH,
      Aspect.MAX_LENGTH,
      Aspect.MINIMUM,
      Aspect.MAXIMUM,
      Aspect.MIN_ITEMS,
      Aspect.MAX_ITEMS,
      Aspect.FORMAT,
      Aspect.PATTERN,
      Aspect.ENUM,
      Aspect.UNIQUE_ITEMS);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final NamedSchemas named;
  private final OpenQuestions questions;
  private final ConstraintWriter constraints;
  private final Enumerations enumerations;

  SchemaDrafts(NamedSchemas named, ConstraintWriter constraints, OpenQuestions questions) {
    this.named = named;
    this.questions = questions;
    this.constraints = constraints;
    enumerations = new Enumerations(questions, constraints);
  }

  /** Returns the schema at the pointer, or the reference to one. */
  ObjectNode schema(DocumentedField field, String pointer, SchemaUsage use) {
    ObjectNode schema = ofType(field, FieldType.of(field), pointer, use);
    SortedKeys.schema(schema);
    return schema;
  }

  private ObjectNode ofType(DocumentedField field, String type, String pointer, SchemaUsage use) {
    if (type.equals("object")) {
      return used(
          field,
          named.reference(
              field, name(field, use), use, (schema, at) -> object(schema, field, at, use)),
          pointer);
    }
    Optional<ArrayNode> values = enumerations.values(field, type, pointer, use);
    if (values.isPresent()) {
      ObjectNode reference = named.reference(
          field,
          name(field, use),
          use,
          (schema, at) -> enumerations.write(schema, values.get(), field, type, at, use));
      return used(field, reference, pointer);
    }
    ObjectNode schema = JSON.objectNode();
    if (type.equals("any")) {
      questions.add(
          QuestionKind.TYPE,
          pointer,
          field.place(),
          "The type is not said, is unknown, or may be any: which is it?",
          "Anything goes there.");
    } else {
      schema.put("type", type);
    }
    constraints.write(schema, type, field, pointer);
    if (type.equals("array")) {
      schema.set("items", items(field, pointer + "/items", use));
    } else if (!field.text(Aspect.NAME).isEmpty()) {
      questions.add(
          QuestionKind.NO_PLACE,
          pointer,
          field.place(),
          "The pages have a name for a plain value, " + field.text(Aspect.NAME)
              + ": is it a schema of its own?",
          "It is written in place.");
    }
    return schema;
  }

  private ObjectNode items(DocumentedField array, String pointer, SchemaUsage use) {
    Optional<DocumentedField> items = array.property(DocumentedField.ITEMS);
    if (items.isEmpty()) {
      questions.add(
          QuestionKind.TYPE,
          pointer,
          array.place(),
          "What is in the list is not said: what is it?",
          "Anything goes there.");
      return JSON.objectNode();
    }
    List<String> words = Spelling.words(use.hint());
    String one = words.isEmpty()
        ? use.hint()
        : Spelling.upperCamel(
            Spelling.withLast(words, Spelling.singular(words.get(words.size() - 1))));
    return schema(items.get(), pointer, use.named(one));
  }

  private void object(ObjectNode schema, DocumentedField field, String pointer, SchemaUsage use) {
    schema.put("type", "object");
    ArrayNode required = JSON.arrayNode();
    ObjectNode properties = JSON.objectNode();
    Set<String> seen = new HashSet<>();
    for (DocumentedField property : field.properties()) {
      String at = pointer + "/properties" + JsonPointers.step(property.name());
      if (property.name().equals(DocumentedField.VALUES)) {
        schema.set(
            "additionalProperties",
            schema(property, pointer + "/additionalProperties", use.named(use.hint() + "Value")));
      } else if (property.name().isEmpty() || property.name().equals(DocumentedField.ITEMS)) {
        questions.add(
            QuestionKind.LOST,
            pointer,
            property.place(),
            "A property has no name: what is it called?",
            "It is left out.");
      } else if (!seen.add(property.name())) {
        questions.add(
            QuestionKind.DUPLICATE,
            at,
            property.place(),
            "The property " + property.name() + " is documented twice: which row counts?",
            "The first row.");
      } else {
        properties.set(
            property.name(),
            schema(property, at, use.named(Spelling.upperCamel(Spelling.words(property.name())))));
        required(property, use, at, required);
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    if (!properties.isEmpty()) {
      schema.set("properties", properties);
    } else if (!schema.has("additionalProperties")) {
      schema.put("additionalProperties", true);
      questions.add(
          QuestionKind.TYPE,
          pointer,
          field.place(),
          "An object has no documented properties: which has it?",
          "It may have any properties.");
    }
  }

  private void required(
      DocumentedField property, SchemaUsage use, String pointer, ArrayNode required) {
    if (ConstraintWriter.isTrue(property, Aspect.REQUIRED)) {
      required.add(property.name());
    } else if (!property.statements().containsKey(Aspect.REQUIRED)) {
      questions.add(
          QuestionKind.REQUIRED,
          pointer,
          property.place(),
          use.request()
              ? "The pages do not say whether a request must have the property: must it?"
              : "The pages do not say whether a response always has the property: does it?",
          "It is optional.");
    }
  }

  /**
   * Returns what is said about the use of a named schema, as far as OpenAPI 3.0 can say it beside a
   * reference.
   */
  private ObjectNode used(DocumentedField field, ObjectNode reference, String pointer) {
    boolean object = FieldType.of(field).equals("object");
    for (Aspect aspect : OF_USES) {
      Statement statement = field.statements().get(aspect);
      boolean none = statement != null
          && aspect == Aspect.DEFAULT
          && ConstraintWriter.isNone(statement.value());
      if (statement == null
          || none
          || isFalse(statement.value())
          || (!object && !Enumerations.OF_USES.contains(aspect))) {
        continue;
      }
      questions.add(
          QuestionKind.NO_PLACE,
          pointer,
          statement.place(),
          "A reference cannot have " + aspect.label() + " beside it, which is " + shown(statement)
              + ": where does it belong?",
          "It is left out.");
    }
    for (Aspect aspect : OF_PLAIN_VALUES) {
      Statement statement = field.statements().get(aspect);
      if (statement != null && object) {
        questions.add(
            QuestionKind.CONFLICT,
            pointer,
            statement.place(),
            "The " + aspect.label() + " " + shown(statement)
                + " is set on an object: what is meant?",
            "It is left out.");
      }
    }
    return ConstraintWriter.isTrue(field, Aspect.NULLABLE)
        ? orNull(reference, object ? "object" : FieldType.of(field))
        : reference;
  }

  private static String shown(Statement statement) {
    return statement.value().isValueNode()
        ? statement.value().asText()
        : statement.value().toString();
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.asBoolean();
  }

  /**
   * OpenAPI 3.0 ignores what stands beside a reference; an allOf around it does not, and null is a
   * value beside a type only.
   */
  static ObjectNode orNull(ObjectNode reference, String type) {
    ObjectNode schema = JSON.objectNode().put("type", type).put("nullable", true);
    schema.putArray("allOf").add(reference);
    return schema;
  }

  private static String name(DocumentedField field, SchemaUsage use) {
    String documented = Spelling.schemaName(field.text(Aspect.NAME));
    boolean body = field.name().isEmpty() && use.hint().endsWith("Request");
    String name = documented.isEmpty()
        ? use.hint()
        : body && !documented.endsWith("Request") ? documented + "Request" : documented;
    return name.matches("[A-Z].*") ? name : "Schema" + name;
  }
}
