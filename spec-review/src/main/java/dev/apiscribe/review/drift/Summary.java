package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Type and whether it is required: enough to tell one addition from another, {@code required array
 * of object}.
 */
final class Summary {
  private static final String REQUIRED = "required ";
  private static final String OF = " of ";

  private Summary() {}

  static Statement of(DocumentedField field) {
    String required = field.text(Aspect.REQUIRED).equals("true") ? REQUIRED : "";
    String items = field
        .property(DocumentedField.ITEMS)
        .map(item -> OF + item.text(Aspect.TYPE))
        .orElse("");
    return new Statement(
        TextNode.valueOf(required + field.text(Aspect.TYPE) + items), field.place());
  }

  /** The same after location and name, {@code header X-Request-Id: string}. */
  static Statement ofParameter(DocumentedField parameter) {
    String text =
        parameter.in() + " " + parameter.name() + ": " + of(parameter).value().asText();
    return new Statement(TextNode.valueOf(text), parameter.place());
  }

  /** The property that has this summary. */
  static DocumentedField property(String name, String summary, Place place) {
    return field(name, "body", summary, place);
  }

  /** The parameter that has this summary. */
  static DocumentedField parameter(String summary, Place place) {
    int space = summary.indexOf(' ');
    int colon = summary.indexOf(": ", space);
    return space < 0 || colon < 0
        ? field(summary, "?", "", place)
        : field(
            summary.substring(space + 1, colon),
            summary.substring(0, space),
            summary.substring(colon + 2),
            place);
  }

  private static DocumentedField field(String name, String in, String summary, Place place) {
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    boolean required = summary.startsWith(REQUIRED);
    if (required) {
      statements.put(Aspect.REQUIRED, new Statement(BooleanNode.TRUE, place));
    }
    String[] types = (required ? summary.substring(REQUIRED.length()) : summary).split(OF, 2);
    statements.put(Aspect.TYPE, new Statement(TextNode.valueOf(types[0]), place));
    List<DocumentedField> items = types.length < 2
        ? List.of()
        : List.of(new DocumentedField(
            DocumentedField.ITEMS,
            in,
            place,
            Map.of(Aspect.TYPE, new Statement(TextNode.valueOf(types[1]), place)),
            List.of(),
            List.of()));
    return new DocumentedField(name, in, place, statements, items, List.of());
  }
}
