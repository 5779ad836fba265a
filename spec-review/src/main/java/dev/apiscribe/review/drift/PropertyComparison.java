package dev.apiscribe.review.drift;

import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the properties of an object of a page with those of the spec. */
final class PropertyComparison {
  /** What a list and a map hold, each with its keyword. */
  private static final Map<String, String> WITHOUT_NAME =
      Map.of(DocumentedField.ITEMS, "items", DocumentedField.VALUES, "additionalProperties");

  private final Differences differences;
  private final Set<Side> sides;
  private final boolean complete;

  /** @param complete whether the page prints schemas in full, so that silence means no */
  PropertyComparison(Differences differences, Set<Side> sides, boolean complete) {
    this.differences = differences;
    this.sides = sides;
    this.complete = complete;
  }

  static Optional<DocumentedField> counterpart(DocumentedField property, DocumentedField curated) {
    // What a payload shows may be one of the values of a map; what is declared by its name is not.
    boolean declared = property.statements().containsKey(Aspect.REQUIRED);
    return curated
        .property(property.name())
        .or(() -> declared ? Optional.empty() : curated.property(DocumentedField.VALUES));
  }

  /** The properties that the spec has no place for. */
  static List<DocumentedField> unknown(DocumentedField documented, DocumentedField curated) {
    return documented.properties().stream()
        .filter(property -> counterpart(property, curated).isEmpty())
        .filter(property -> !WITHOUT_NAME.containsKey(property.name()))
        .toList();
  }

  /** Which properties there are. */
  void compare(DocumentedField documented, DocumentedField curated) {
    for (DocumentedField property : unknown(documented, curated)) {
      Place place = FieldComparison.below(
          FieldComparison.definition(curated), "properties" + JsonPointers.step(property.name()));
      differences.add(Presence.MEMBER.label(), Summary.of(property), place, null, sides);
    }
    if (documented.properties().isEmpty() && !complete) {
      return;
    }
    for (DocumentedField property : curated.properties()) {
      if (!WITHOUT_NAME.containsKey(property.name())
          && documented.property(property.name()).isEmpty()) {
        differences.add(
            Presence.MEMBER.label(),
            null,
            property.place(),
            Summary.of(property).value(),
            sides);
      }
    }
    if (complete) {
      WITHOUT_NAME.forEach((name, keyword) -> unnamed(name, keyword, documented, curated));
    }
  }

  /** That a list or a map holds anything need not be said. */
  static boolean isConstraint(DocumentedField values) {
    return !values.text(Aspect.TYPE).equals("any") || !values.properties().isEmpty();
  }

  private void unnamed(
      String name, String keyword, DocumentedField documented, DocumentedField curated) {
    Optional<DocumentedField> printed =
        documented.property(name).filter(PropertyComparison::isConstraint);
    Optional<DocumentedField> kept =
        curated.property(name).filter(PropertyComparison::isConstraint);
    if (printed.isPresent() != kept.isPresent()) {
      differences.add(
          Presence.MEMBER.label(),
          printed.map(Summary::of).orElse(null),
          kept.map(DocumentedField::place)
              .orElseGet(() -> FieldComparison.below(FieldComparison.definition(curated), keyword)),
          kept.map(property -> Summary.of(property).value()).orElse(null),
          sides);
    }
  }
}
