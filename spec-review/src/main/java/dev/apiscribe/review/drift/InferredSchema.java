package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema inferred from a printed payload: properties and types. A table has precedence over it.
 */
final class InferredSchema {
  private static final String WHOLE = "integer or number";

  private InferredSchema() {}

  /** Returns whether a value of the type that an example shows may be of a type. */
  static boolean isExampleOf(String shown, String type) {
    return shown.equals(WHOLE) && (type.equals("integer") || type.equals("number"));
  }

  /**
   * The schema of a body: its table's, with what only its examples have; null when the page has
   * neither.
   */
  static @Nullable DocumentedField of(DocumentedContent content) {
    DocumentedField shape = content.schema();
    for (DocumentedPayload payload : content.payloads()) {
      if (payload.value() != null) {
        DocumentedField printed = field("", payload.value(), payload.place());
        shape = shape == null ? printed : merged(shape, printed);
      }
    }
    return shape;
  }

  private static DocumentedField field(String name, JsonNode value, Place place) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    String type = type(value);
    if (type != null) {
      statements.put(Aspect.TYPE, new Statement(TextNode.valueOf(type), place));
    }
    List<DocumentedField> properties = new ArrayList<>();
    value
        .properties()
        .forEach(property -> properties.add(field(property.getKey(), property.getValue(), place)));
    if (value.isArray() && !value.isEmpty()) {
      DocumentedField item = field(DocumentedField.ITEMS, value.get(0), place);
      for (int i = 1; i < value.size(); i++) {
        item = merged(item, field(DocumentedField.ITEMS, value.get(i), place));
      }
      properties.add(item);
    }
    return new DocumentedField(name, "body", place, statements, properties, List.of());
  }

  // Null tells nothing.
  private static @Nullable String type(JsonNode value) {
    return value.isTextual()
        ? "string"
        : value.isBoolean()
            ? "boolean"
            : value.isArray()
                ? "array"
                : value.isObject()
                    ? "object"
                    : value.isIntegralNumber() ? WHOLE : value.isNumber() ? "number" : null;
  }

  private static DocumentedField merged(DocumentedField first, DocumentedField printed) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    statements.putAll(printed.statements());
    statements.putAll(first.statements());
    List<DocumentedField> properties = new ArrayList<>();
    for (DocumentedField property : first.properties()) {
      properties.add(printed
          .property(property.name())
          .map(other -> merged(property, other))
          .orElse(property));
    }
    for (DocumentedField property : printed.properties()) {
      boolean map = first.property(DocumentedField.VALUES).isPresent();
      if (!map && first.property(property.name()).isEmpty()) {
        properties.add(property);
      }
    }
    return new DocumentedField(
        first.name(), first.in(), first.place(), statements, properties, first.words());
  }
}
