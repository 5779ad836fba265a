package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.CharacterSet;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.document.TextBounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Writes what a page says about a value into its schema. What does not fit the type, or contradicts
 * itself, becomes an open question.
 */
final class ConstraintWriter {
  private static final Map<Aspect, Set<String>> TYPES = Map.of(
      Aspect.MIN_LENGTH,
      Set.of("string"),
      Aspect.MAX_LENGTH,
      Set.of("string"),
      Aspect.PATTERN,
      Set.of("string"),
      Aspect.MINIMUM,
      Set.of("integer", "number"),
      Aspect.MAXIMUM,
      Set.of("integer", "number"),
      Aspect.MIN_ITEMS,
      Set.of("array"),
      Aspect.MAX_ITEMS,
      Set.of("array"),
      Aspect.UNIQUE_ITEMS,
      Set.of("array"));
  private static final List<Aspect> NUMBERS = List.of(
      Aspect.MIN_LENGTH,
      Aspect.MAX_LENGTH,
      Aspect.MINIMUM,
      Aspect.MAXIMUM,
      Aspect.MIN_ITEMS,
      Aspect.MAX_ITEMS);
  /** Formats that say how a text is written; all others are words. */
  private static final Set<String> TEXT_FORMATS = Set.of(
      "date-time",
      "date",
      "uuid",
      "email",
      "uri",
      "ipv4",
      "ipv6",
      "hostname",
      "byte",
      "binary",
      "password");

  private static final String LEFT_OUT = "It is left out.";

  private final OpenQuestions questions;

  ConstraintWriter(OpenQuestions questions) {
    this.questions = questions;
  }

  /** All but the values of an enumeration. */
  void write(ObjectNode schema, String type, DocumentedField documented, String pointer) {
    DocumentedField field = TextBounds.asLengths(documented);
    format(schema, type, field, pointer);
    NUMBERS.forEach(aspect -> number(schema, type, field, aspect, pointer));
    ordered(schema, field, pointer, Aspect.MIN_LENGTH, Aspect.MAX_LENGTH);
    ordered(schema, field, pointer, Aspect.MINIMUM, Aspect.MAXIMUM);
    ordered(schema, field, pointer, Aspect.MIN_ITEMS, Aspect.MAX_ITEMS);
    pattern(schema, type, field, pointer);
    characters(schema, type, field, pointer);
    if (isTrue(field, Aspect.UNIQUE_ITEMS) && fits(field, Aspect.UNIQUE_ITEMS, type, pointer)) {
      schema.put("uniqueItems", true);
    }
    flag(schema, field, Aspect.NULLABLE, "nullable");
    flag(schema, field, Aspect.DEPRECATED, "deprecated");
    flag(schema, field, Aspect.SECRET, "x-secret");
    value(schema, type, field, Aspect.DEFAULT, pointer);
    value(schema, type, field, Aspect.EXAMPLE, pointer);
    said(
        field,
        Aspect.LOST_NAME,
        pointer,
        QuestionKind.LOST,
        "The name of a row is lost, and taken from its example: ",
        "The name in the example.");
  }

  static boolean isTrue(DocumentedField field, Aspect aspect) {
    Statement statement = field.statements().get(aspect);
    return statement != null && statement.value().asBoolean();
  }

  /** Returns whether a page writes the word None where it means that there is nothing. */
  static boolean isNone(JsonNode value) {
    return value.isNull() || (value.isTextual() && value.asText().strip().equalsIgnoreCase("none"));
  }

  private void format(ObjectNode schema, String type, DocumentedField field, String pointer) {
    Statement statement = field.statements().get(Aspect.FORMAT);
    String said = field.text(Aspect.FORMAT);
    boolean size = type.equals("integer") && Set.of("int32", "int64").contains(said);
    if (type.equals("integer")) {
      schema.put("format", size ? said : isWithinInt32(field) ? "int32" : "int64");
    } else if (type.equals("string") && TEXT_FORMATS.contains(said)) {
      schema.put("format", said);
      return;
    }
    if (statement != null && !size) {
      questions.add(
          QuestionKind.TYPE,
          pointer,
          statement.place(),
          "The format of " + article(type) + " is " + said + ": does it bind?",
          LEFT_OUT);
    }
  }

  private static boolean isWithinInt32(DocumentedField field) {
    Statement least = field.statements().get(Aspect.MINIMUM);
    Statement most = field.statements().get(Aspect.MAXIMUM);
    return least != null && most != null && isInt(least.value()) && isInt(most.value());
  }

  private static boolean isInt(JsonNode value) {
    return FieldType.number(value)
        .filter(number -> number.isIntegralNumber() && number.bigIntegerValue().bitLength() < 32)
        .isPresent();
  }

  private void number(
      ObjectNode schema, String type, DocumentedField field, Aspect aspect, String pointer) {
    Statement statement = field.statements().get(aspect);
    if (statement == null || !fits(field, aspect, type, pointer)) {
      return;
    }
    JsonNode number = FieldType.number(statement.value()).orElse(null);
    boolean count = aspect != Aspect.MINIMUM && aspect != Aspect.MAXIMUM;
    if (number == null
        || (count
            && (!number.isIntegralNumber()
                || !number.canConvertToInt()
                || number.intValue() < 0))) {
      conflict(field, aspect, pointer, "is not a valid number of that type");
    } else {
      schema.set(aspect.label(), number);
    }
  }

  private void ordered(
      ObjectNode schema, DocumentedField field, String pointer, Aspect least, Aspect most) {
    JsonNode low = schema.path(least.label());
    JsonNode high = schema.path(most.label());
    if (low.isNumber()
        && high.isNumber()
        && new BigDecimal(low.asText()).compareTo(new BigDecimal(high.asText())) > 0) {
      conflict(field, least, pointer, "is more than " + most.label() + " " + high.asText());
      schema.remove(List.of(least.label(), most.label()));
    }
  }

  private void pattern(ObjectNode schema, String type, DocumentedField field, String pointer) {
    if (!field.statements().containsKey(Aspect.PATTERN)
        || !fits(field, Aspect.PATTERN, type, pointer)) {
      return;
    }
    try {
      schema.put("pattern", Pattern.compile(field.text(Aspect.PATTERN)).pattern());
    } catch (PatternSyntaxException e) {
      conflict(field, Aspect.PATTERN, pointer, "is not a valid regular expression");
    }
  }

  /**
   * A set of characters is a pattern; beside another pattern, or on another type, it has no place.
   */
  private void characters(ObjectNode schema, String type, DocumentedField field, String pointer) {
    if (!field.statements().containsKey(Aspect.CHARACTERS)) {
      return;
    }
    String set = field.text(Aspect.CHARACTERS);
    String pattern = "^[" + set + "]*$";
    if (type.equals("string")
        && !schema.has("pattern")
        && CharacterSet.ofPattern(pattern).equals(Optional.of(set))) {
      schema.put("pattern", pattern);
    } else {
      said(
          field,
          Aspect.CHARACTERS,
          pointer,
          QuestionKind.CHARACTERS,
          "Only these characters are said to be allowed: ",
          "No pattern.");
    }
  }

  private void value(
      ObjectNode schema, String type, DocumentedField field, Aspect aspect, String pointer) {
    Statement statement = field.statements().get(aspect);
    if (statement == null) {
      return;
    } else if (aspect == Aspect.DEFAULT && isNone(statement.value())) {
      questions.add(
          QuestionKind.VALUES,
          pointer,
          statement.place(),
          "The default is documented as None: is there no default?",
          "No default.");
      return;
    }
    FieldType.value(statement.value(), type)
        .ifPresentOrElse(
            value -> schema.set(aspect.label(), value),
            () -> conflict(field, aspect, pointer, "is not a valid value of type " + type));
  }

  /**
   * Returns whether a value of the type can have the constraint; what is not a constraint fits
   * every type.
   */
  static boolean fits(Aspect aspect, String type) {
    Set<String> types = TYPES.get(aspect);
    return types == null || types.contains(type);
  }

  /**
   * Decides again about a field whose schema is written already: what is said here, too, keeps its
   * place.
   */
  void restate(DocumentedField field, String pointer) {
    write(JsonNodeFactory.instance.objectNode(), FieldType.of(field), field, pointer);
  }

  private boolean fits(DocumentedField field, Aspect aspect, String type, String pointer) {
    boolean fits = fits(aspect, type);
    if (!fits) {
      conflict(field, aspect, pointer, "is set on " + article(type));
    }
    return fits;
  }

  private void conflict(DocumentedField field, Aspect aspect, String pointer, String problem) {
    Statement statement = Objects.requireNonNull(field.statements().get(aspect));
    JsonNode value = statement.value();
    String shown = value.isValueNode() ? value.asText() : value.toString();
    questions.add(
        QuestionKind.CONFLICT,
        pointer,
        statement.place(),
        "The " + aspect.label() + " " + shown + " " + problem + ": what is meant?",
        LEFT_OUT);
  }

  private void said(
      DocumentedField field,
      Aspect aspect,
      String pointer,
      QuestionKind kind,
      String open,
      String draft) {
    Statement statement = field.statements().get(aspect);
    if (statement != null) {
      questions.add(
          kind,
          pointer,
          statement.place(),
          open + (statement.value().isBoolean() ? field.name() : field.text(aspect)) + ".",
          draft);
    }
  }

  private static void flag(ObjectNode schema, DocumentedField field, Aspect aspect, String key) {
    if (isTrue(field, aspect)) {
      schema.put(key, true);
    }
  }

  static String article(String type) {
    return type.equals("any")
        ? "a value of any type"
        : (type.matches("[aeio].*") ? "an " : "a ") + type;
  }
}
