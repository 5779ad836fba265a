package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The types of fields, and values that pages print as text. */
final class FieldType {
  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "object", "array");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private FieldType() {}

  /** The documented type, or what the properties show; {@code any} when neither says one. */
  static String of(DocumentedField field) {
    String said = field.text(Aspect.TYPE);
    if (TYPES.contains(said)) {
      return said;
    } else if (field.properties().isEmpty()) {
      return "any";
    }
    return field.property(DocumentedField.ITEMS).isPresent() ? "array" : "object";
  }

  /** Returns the value as one of the type; empty when it is not of the type. */
  static Optional<JsonNode> value(JsonNode said, String type) {
    String text = said.asText();
    return switch (type) {
      case "string" -> said.isTextual() ? Optional.of(said) : Optional.empty();
      case "boolean" ->
        said.isBoolean()
            ? Optional.of(said)
            : text.matches("(?i)true|false")
                ? Optional.of(BooleanNode.valueOf(Boolean.parseBoolean(text)))
                : Optional.empty();
      case "integer", "number" ->
        number(said).filter(number -> type.equals("number") || number.isIntegralNumber());
      case "array" -> Optional.of(said).filter(JsonNode::isArray);
      case "object" -> Optional.of(said).filter(JsonNode::isObject);
      default -> Optional.of(said);
    };
  }

  /** A number of its smallest kind: 30.0 is 30 where it is printed as text. */
  static Optional<JsonNode> number(JsonNode said) {
    if (said.isNumber()) {
      return Optional.of(said);
    } else if (!said.isTextual() || !NUMBER.matcher(said.asText()).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(said.asText());
    return Optional.of(
        number.scale() <= 0
            ? BigIntegerNode.valueOf(number.toBigInteger())
            : DecimalNode.valueOf(number));
  }
}
