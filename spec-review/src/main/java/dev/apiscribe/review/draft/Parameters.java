package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters: those of several operations are written once, all others in place. */
final class Parameters {
  private static final String POINTER = "/components/parameters/";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final SchemaDrafts schemas;
  private final ConstraintWriter constraints;
  private final OpenQuestions questions;
  private final FieldEquality shape = new FieldEquality();
  private final ObjectNode components = JSON.objectNode();
  private final Map<String, List<DocumentedField>> byOperation = new LinkedHashMap<>();
  private final Map<String, List<Shared>> shared = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  /** Parameters that are said to be the same; the name is empty until a second operation has it. */
  private static final class Shared {
    private final DocumentedField first;
    /** The examples, first come first. */
    private final Map<JsonNode, Place> examples = new LinkedHashMap<>();

    private int uses;
    private String name = "";

    Shared(DocumentedField first) {
      this.first = first;
    }
  }

  Parameters(SchemaDrafts schemas, ConstraintWriter constraints, OpenQuestions questions) {
    this.schemas = schemas;
    this.constraints = constraints;
    this.questions = questions;
  }

  ObjectNode components() {
    return components;
  }

  /** Must be told of all operations before the first is written. */
  void read(DraftedOperation operation) {
    List<DocumentedField> fields = new ParameterPlaces(questions).of(operation);
    byOperation.put(operation.id(), fields);
    for (DocumentedField field : fields) {
      Shared group = group(field);
      group.uses++;
      Statement example = field.statements().get(Aspect.EXAMPLE);
      if (example != null) {
        group.examples.putIfAbsent(example.value(), example.place());
      }
    }
  }

  private Shared group(DocumentedField field) {
    List<Shared> same =
        shared.computeIfAbsent(field.in() + " " + field.name(), key -> new ArrayList<>());
    for (Shared one : same) {
      if (shape.isSameUse(one.first, field)) {
        return one;
      }
    }
    same.add(new Shared(field));
    return same.get(same.size() - 1);
  }

  /** The list of the operation's parameters; empty when it has none. */
  ArrayNode write(DraftedOperation operation) {
    ArrayNode list = JSON.arrayNode();
    for (DocumentedField field : byOperation.getOrDefault(operation.id(), List.of())) {
      Shared group = group(field);
      if (group.uses < 2) {
        list.add(parameter(field, operation.pointer() + "/parameters/" + list.size(), operation));
        continue;
      }
      if (group.name.isEmpty()) {
        group.name = name(field, operation);
        components.set(
            group.name, parameter(withExample(field, group), POINTER + group.name, operation));
        clientParameter(group, field);
        examples(group);
      } else {
        constraints.restate(schemaOf(field), POINTER + group.name + "/schema");
      }
      list.add(JSON.objectNode().put("$ref", "#" + POINTER + group.name));
    }
    return list;
  }

  private String name(DocumentedField field, DraftedOperation operation) {
    String wanted = Spelling.upperCamel(Spelling.words(field.name()));
    for (String name : List.of(
        wanted,
        operation.title().thing() + wanted,
        Spelling.upperCamel(Spelling.words(operation.id())) + wanted)) {
      if (name.matches("[A-Z][A-Za-z0-9]*") && names.add(name)) {
        return name;
      }
    }
    int number = 2;
    while (!names.add("Parameter" + wanted + number)) {
      number++;
    }
    return "Parameter" + wanted + number;
  }

  private void clientParameter(Shared group, DocumentedField field) {
    if (field.in().equals("path") && group.uses > byOperation.size() / 2) {
      questions.add(
          QuestionKind.PARAMETER,
          POINTER + group.name,
          field.place(),
          "Most operations have " + field.name()
              + " in their path: is it set once when a client is built (x-client-parameter)?",
          "It is set with each call.");
    }
  }

  private ObjectNode parameter(DocumentedField field, String pointer, DraftedOperation operation) {
    ObjectNode parameter = JSON.objectNode().put("name", field.name()).put("in", field.in());
    if (required(field, pointer)) {
      parameter.put("required", true);
    }
    if (ConstraintWriter.isTrue(field, Aspect.DEPRECATED)) {
      parameter.put("deprecated", true);
    }
    style(parameter, field);
    String hint = Spelling.upperCamel(Spelling.words(field.name()));
    parameter.set(
        "schema",
        schemas.schema(
            schemaOf(field),
            pointer + "/schema",
            new SchemaUsage(operation, true, hint.isEmpty() ? "Parameter" : hint)));
    example(parameter, field, pointer);
    if (ConstraintWriter.isTrue(field, Aspect.SECRET)) {
      parameter.put("x-secret", true);
    }
    SortedKeys.parameter(parameter);
    return parameter;
  }

  /** The parameter without what stands beside its schema. */
  private static DocumentedField schemaOf(DocumentedField field) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    statements.putAll(field.statements());
    statements
        .keySet()
        .removeAll(Set.of(Aspect.DEPRECATED, Aspect.EXAMPLE, Aspect.SECRET, Aspect.STYLE));
    return new DocumentedField(
        field.name(), field.in(), field.place(), statements, field.properties(), List.of());
  }

  private static DocumentedField withExample(DocumentedField field, Shared group) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    statements.putAll(field.statements());
    group.examples.entrySet().stream()
        .findFirst()
        .ifPresent(example ->
            statements.put(Aspect.EXAMPLE, new Statement(example.getKey(), example.getValue())));
    return new DocumentedField(
        field.name(), field.in(), field.place(), statements, field.properties(), field.words());
  }

  private void examples(Shared group) {
    group.examples.entrySet().stream()
        .skip(1)
        .forEach(example -> questions.add(
            QuestionKind.SHARED,
            POINTER + group.name,
            example.getValue(),
            "Operations that share a parameter have other examples of " + group.first.name()
                + ": which one?",
            "The first example."));
  }

  private boolean required(DocumentedField field, String pointer) {
    Statement said = field.statements().get(Aspect.REQUIRED);
    boolean path = field.in().equals("path");
    if (said == null && !path) {
      questions.add(
          QuestionKind.REQUIRED,
          pointer,
          field.place(),
          "Whether the parameter must be there is not said: must it?",
          "It is optional.");
    } else if (said != null && path && !said.value().asBoolean()) {
      questions.add(
          QuestionKind.PARAMETER,
          pointer,
          said.place(),
          "The path parameter " + field.name()
              + " is said to be optional: is there a second path without it?",
          "It is required, as OpenAPI wants it.");
    }
    return path || (said != null && said.value().asBoolean());
  }

  private static void style(ObjectNode parameter, DocumentedField field) {
    String style = field.text(Aspect.STYLE);
    if (!style.isEmpty()) {
      boolean explode = style.endsWith("explode");
      String name = style.replaceFirst(" ?explode$", "");
      if (!name.isEmpty()) {
        parameter.put("style", name);
      }
      parameter.put("explode", explode);
    }
  }

  private void example(ObjectNode parameter, DocumentedField field, String pointer) {
    Statement said = field.statements().get(Aspect.EXAMPLE);
    if (said == null) {
      if (field.in().equals("path")) {
        questions.add(
            QuestionKind.PARAMETER,
            pointer,
            field.place(),
            "A path parameter needs an example, and no page has one: which?",
            "No example.");
      }
      return;
    }
    JsonNode value = FieldType.value(said.value(), FieldType.of(field)).orElse(null);
    if (value == null) {
      questions.add(
          QuestionKind.CONFLICT,
          pointer,
          said.place(),
          "The example " + said.value().asText() + " is not a valid value of type "
              + FieldType.of(field) + ": what is meant?",
          "It is left out.");
    } else {
      parameter.set("example", value);
    }
  }

  /** The row that a page does not have. */
  static DocumentedField missing(String name, Place place) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    statements.put(Aspect.TYPE, new Statement(TextNode.valueOf("string"), place));
    return new DocumentedField(name, "path", place, statements, List.of(), List.of());
  }
}
