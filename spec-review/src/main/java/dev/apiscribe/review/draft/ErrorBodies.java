package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bodies of errors without a documented name: those with the same properties and types are one,
 * with the constraints that all of them have.
 */
final class ErrorBodies {
  private final Map<DocumentedContent, Merged> merged = new IdentityHashMap<>();
  private final Optional<Merged> most;

  /** @param differing what only some of the bodies say */
  record Merged(DocumentedField field, List<Differing> differing) {}

  private record Body(DocumentedContent content, DocumentedField schema) {}

  record Differing(String property, Aspect aspect, Statement said) {
    String text() {
      JsonNode value = said.value();
      return aspect.label() + " of " + (property.isEmpty() ? "the body" : property) + " is "
          + (value.isValueNode() ? value.asText() : value.toString());
    }

    /** Returns whether it was said of this body. */
    boolean isOn(DocumentedField field) {
      return field.statements().containsValue(said)
          || field.properties().stream().anyMatch(this::isOn);
    }
  }

  /**
   * @param operations all of them, so that the body that most errors have is written first, and
   *     gets the plain name
   */
  ErrorBodies(List<DraftedOperation> operations) {
    Map<String, List<Body>> groups = new LinkedHashMap<>();
    for (DraftedOperation operation : operations) {
      for (DocumentedResponse response : operation.documented().responses()) {
        if (isError(response.status())) {
          for (DocumentedContent content : response.content()) {
            DocumentedField schema = content.schema();
            if (schema != null && isNameless(schema)) {
              groups
                  .computeIfAbsent(signature(schema), key -> new ArrayList<>())
                  .add(new Body(content, schema));
            }
          }
        }
      }
    }
    Merged found = null;
    int size = 0;
    for (List<Body> group : groups.values()) {
      Merged one = merge(group.stream().map(Body::schema).toList());
      group.forEach(body -> merged.put(body.content(), one));
      found = group.size() > size ? one : found;
      size = Math.max(size, group.size());
    }
    most = Optional.ofNullable(found);
  }

  static boolean isError(String status) {
    return status.matches("[45].*|default");
  }

  /** The body that most errors have; empty when no error has one. */
  Optional<Merged> most() {
    return most;
  }

  /** Returns the wrapper of a body; empty for a body without one. */
  Optional<Merged> of(DocumentedContent content) {
    return Optional.ofNullable(merged.get(content));
  }

  private static boolean isNameless(DocumentedField schema) {
    return FieldType.of(schema).equals("object")
        && schema.text(Aspect.NAME).isEmpty()
        && !schema.properties().isEmpty();
  }

  private static String signature(DocumentedField field) {
    return field.properties().stream()
        .map(property -> property.name() + ":" + FieldType.of(property) + " "
            + property.text(Aspect.NAME) + signature(property))
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Merged merge(List<DocumentedField> bodies) {
    List<Differing> differing = new ArrayList<>();
    return new Merged(merge(bodies, differing), differing);
  }

  private static DocumentedField merge(List<DocumentedField> fields, List<Differing> differing) {
    DocumentedField first = fields.get(0);
    Map<Aspect, Statement> common = new EnumMap<>(Aspect.class);
    for (DocumentedField field : fields) {
      field.statements().forEach((aspect, said) -> {
        boolean everywhere = fields.stream().allMatch(other -> says(other, aspect, said));
        Statement before = common.get(aspect);
        if (everywhere || (aspect == Aspect.EXAMPLE && before == null)) {
          common.putIfAbsent(aspect, said);
        } else if (aspect != Aspect.EXAMPLE
            || before == null
            || !before.value().equals(said.value())) {
          differing.add(new Differing(field.name(), aspect, said));
        }
      });
    }
    List<DocumentedField> properties = new ArrayList<>();
    for (DocumentedField property : first.properties()) {
      properties.add(merge(
          fields.stream()
              .flatMap(field -> field.property(property.name()).stream())
              .toList(),
          differing));
    }
    return new DocumentedField(
        first.name(), first.in(), first.place(), common, properties, first.words());
  }

  private static boolean says(DocumentedField field, Aspect aspect, Statement said) {
    Statement own = field.statements().get(aspect);
    return own != null && own.value().equals(said.value());
  }
}
