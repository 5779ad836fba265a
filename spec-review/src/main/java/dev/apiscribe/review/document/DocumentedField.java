package dev.apiscribe.review.document;

import dev.apiscribe.openapi.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A parameter, a property of an object, or a schema.
 *
 * @param name of the parameter or property; {@link #ITEMS} and {@link #VALUES} for what a list and
 *     a map hold; empty for a body as a whole
 * @param in {@code path query header cookie} or {@code body}
 * @param statements at most one per aspect
 * @param properties of an object in printed order; the one element of a list or map. Empty where
 *     the page gives none, and where a schema comes again within itself
 * @param words what else is said about it
 */
public record DocumentedField(
    String name,
    String in,
    Place place,
    Map<Aspect, Statement> statements,
    List<DocumentedField> properties,
    List<Passage> words) {
  public static final String ITEMS = "[]";
  public static final String VALUES = "{}";

  /** The field with more words about it. */
  public DocumentedField with(List<Passage> more) {
    return more.isEmpty()
        ? this
        : new DocumentedField(
            name,
            in,
            place,
            statements,
            properties,
            Stream.concat(more.stream(), words.stream()).toList());
  }

  public Optional<DocumentedField> property(String wanted) {
    return properties.stream()
        .filter(property -> property.name().equals(wanted))
        .findFirst();
  }

  /** The text of a statement; empty when it is not said. */
  public String text(Aspect aspect) {
    Statement statement = statements.get(aspect);
    return statement == null ? "" : statement.value().asText();
  }
}
