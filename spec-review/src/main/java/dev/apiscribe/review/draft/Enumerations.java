package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Documented sets of values: closed in requests and open in responses, until a person decides. */
final class Enumerations {
  /** What is said about a property or parameter, and not about the values. */
  static final Set<Aspect> OF_USES = Set.of(
      Aspect.NULLABLE, Aspect.DEPRECATED, Aspect.SECRET, Aspect.CHARACTERS, Aspect.LOST_NAME);

  private static final String LEFT_OUT = "The values are left out.";

  private final OpenQuestions questions;
  private final ConstraintWriter constraints;

  Enumerations(OpenQuestions questions, ConstraintWriter constraints) {
    this.questions = questions;
    this.constraints = constraints;
  }

  /** The values that the schema can have; empty when there are none, or when they do not fit. */
  Optional<ArrayNode> values(DocumentedField field, String type, String pointer, SchemaUsage use) {
    Statement said = field.statements().get(Aspect.ENUM);
    if (said == null || said.value().isEmpty()) {
      return Optional.empty();
    }
    String shown = said.value().toString();
    if (!Set.of("string", "integer").contains(type)) {
      questions.add(
          QuestionKind.CONFLICT,
          pointer,
          said.place(),
          "The values " + shown + " are set on " + ConstraintWriter.article(type)
              + ": what do they mean?",
          LEFT_OUT);
      return Optional.empty();
    } else if (type.equals("integer") && isOpen(field, use)) {
      questions.add(
          QuestionKind.VALUES,
          pointer,
          said.place(),
          "The integers " + shown + ": may others come?",
          LEFT_OUT);
      return Optional.empty();
    }
    Set<JsonNode> values = new LinkedHashSet<>();
    for (JsonNode value : said.value()) {
      Optional<JsonNode> typed = FieldType.value(value, type);
      if (typed.isEmpty()) {
        questions.add(
            QuestionKind.CONFLICT,
            pointer,
            said.place(),
            "Of the values " + shown + " one is not a valid " + type + ": what is meant?",
            LEFT_OUT);
        return Optional.empty();
      }
      values.add(typed.get());
    }
    return Optional.of(JsonNodeFactory.instance.arrayNode().addAll(values));
  }

  void write(
      ObjectNode schema,
      ArrayNode values,
      DocumentedField field,
      String type,
      String pointer,
      SchemaUsage use) {
    Statement said = Objects.requireNonNull(field.statements().get(Aspect.ENUM));
    boolean open = isOpen(field, use);
    if (!field.statements().containsKey(Aspect.OPEN)) {
      questions.add(
          QuestionKind.VALUES,
          pointer,
          said.place(),
          values.size() == 1
              ? "A single value is listed: is it the only one, or an example?"
              : use.request()
                  ? "A request may have one of these values: are there others?"
                  : "A response has one of these values: may there be others?",
          open ? "The set is open (x-extensible-enum)." : "The set is closed (enum).");
    }
    schema.put("type", type);
    Map<Aspect, Statement> ofValues = new EnumMap<>(Aspect.class);
    ofValues.putAll(field.statements());
    ofValues.keySet().removeAll(OF_USES);
    constraints.write(
        schema,
        type,
        new DocumentedField(
            field.name(), field.in(), field.place(), ofValues, field.properties(), field.words()),
        pointer);
    schema.set(open ? "x-extensible-enum" : "enum", values);
  }

  private static boolean isOpen(DocumentedField field, SchemaUsage use) {
    return field.statements().containsKey(Aspect.OPEN)
        ? ConstraintWriter.isTrue(field, Aspect.OPEN)
        : !use.request();
  }
}
