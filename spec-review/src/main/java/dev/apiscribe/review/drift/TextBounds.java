package dev.apiscribe.review.drift;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text has no minimum and no maximum. Where a page gives it some, they are read as those of its
 * length.
 */
final class TextBounds {
  private TextBounds() {}

  /**
   * The field itself, when there is nothing to read in another way; a bound beside another length
   * stays what it is.
   */
  static DocumentedField asLengths(DocumentedField field) {
    Map<Aspect, Statement> said = field.statements();
    boolean least = isLength(said.get(Aspect.MINIMUM), said.get(Aspect.MIN_LENGTH));
    boolean most = isLength(said.get(Aspect.MAXIMUM), said.get(Aspect.MAX_LENGTH));
    if (!field.text(Aspect.TYPE).equals("string") || (!least && !most)) {
      return field;
    }
    Map<Aspect, Statement> read = new EnumMap<>(said);
    if (least) {
      read.put(Aspect.MIN_LENGTH, said.get(Aspect.MINIMUM));
      read.remove(Aspect.MINIMUM);
    }
    if (most) {
      read.put(Aspect.MAX_LENGTH, said.get(Aspect.MAXIMUM));
      read.remove(Aspect.MAXIMUM);
    }
    return new DocumentedField(
        field.name(), field.in(), field.place(), read, field.properties(), field.words());
  }

  private static boolean isLength(@Nullable Statement bound, @Nullable Statement length) {
    return bound != null && (length == null || length.value().equals(bound.value()));
  }
}
