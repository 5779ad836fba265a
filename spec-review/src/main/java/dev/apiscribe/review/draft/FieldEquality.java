package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.document.TextBounds;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether two fields have one schema, by what is said about their values. */
final class FieldEquality {
  /** What a schema that stands under a name says about itself; all else belongs to its use. */
  private static final List<Aspect> OF_VALUES = List.of(
      Aspect.FORMAT,
      Aspect.MIN_LENGTH,
      Aspect.MAX_LENGTH,
      Aspect.PATTERN,
      Aspect.MINIMUM,
      Aspect.MAXIMUM,
      Aspect.MIN_ITEMS,
      Aspect.MAX_ITEMS,
      Aspect.UNIQUE_ITEMS,
      Aspect.ENUM,
      Aspect.OPEN,
      Aspect.CHARACTERS);

  private static final List<Aspect> OF_USES =
      List.of(Aspect.NULLABLE, Aspect.DEFAULT, Aspect.DEPRECATED, Aspect.SECRET);

  private final Map<List<DocumentedField>, Boolean> withValues = new IdentityHashMap<>();

  /**
   * Returns whether two fields have the same schema.
   *
   * @param cut names of objects whose properties are left out where they come again within
   *     themselves
   */
  boolean isSame(DocumentedField one, DocumentedField other, Set<String> cut) {
    if (one == other) {
      return true;
    } else if (!FieldType.of(one).equals(FieldType.of(other))
        || !OF_VALUES.stream().allMatch(aspect -> isSame(one, other, aspect))) {
      return false;
    }
    if (one.statements().containsKey(Aspect.ENUM) && !isSame(one, other, Aspect.DEFAULT)) {
      return false;
    }
    String name = one.text(Aspect.NAME);
    if (one.properties() == other.properties()
        || (one.properties().isEmpty() != other.properties().isEmpty() && cut.contains(name))) {
      return true;
    } else if (one.properties().size() != other.properties().size()) {
      return false;
    }
    Set<String> within = new HashSet<>(cut);
    within.add(name);
    return one.properties().stream()
        .allMatch(property -> other
            .property(property.name())
            .filter(twin -> isSameProperty(property, twin, within))
            .isPresent());
  }

  private boolean isSameProperty(DocumentedField one, DocumentedField other, Set<String> cut) {
    return one.text(Aspect.NAME).equals(other.text(Aspect.NAME))
        && ConstraintWriter.isTrue(one, Aspect.REQUIRED)
            == ConstraintWriter.isTrue(other, Aspect.REQUIRED)
        && OF_USES.stream().allMatch(aspect -> isSame(one, other, aspect))
        && isSame(one, other, cut);
  }

  /** Returns whether two parameters are said to be the same, but for their examples. */
  boolean isSameUse(DocumentedField one, DocumentedField other) {
    return isSameProperty(one, other, Set.of()) && isSame(one, other, Aspect.STYLE);
  }

  private static boolean isSame(DocumentedField one, DocumentedField other, Aspect aspect) {
    JsonNode first = value(one, aspect);
    JsonNode second = value(other, aspect);
    return first == null ? second == null : first.equals(second);
  }

  /**
   * Returns what a schema says; a constraint that its type cannot have, and a default of None, are
   * not in it.
   */
  private static @Nullable JsonNode value(DocumentedField field, Aspect aspect) {
    Statement statement = TextBounds.asLengths(field).statements().get(aspect);
    return statement != null
            && ConstraintWriter.fits(aspect, FieldType.of(field))
            && !(aspect == Aspect.DEFAULT && ConstraintWriter.isNone(statement.value()))
        ? statement.value()
        : null;
  }

  /**
   * Returns whether a closed set of values is in it, which requests and responses write
   * differently.
   */
  boolean hasValues(DocumentedField field) {
    if (field.statements().containsKey(Aspect.ENUM)) {
      return true;
    }
    Boolean known = withValues.get(field.properties());
    if (known == null) {
      known = field.properties().stream().anyMatch(this::hasValues);
      withValues.put(field.properties(), known);
    }
    return known;
  }
}
