package dev.apiscribe.review.drift;

import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the properties of an object of a page with those of the spec. */
final class PropertyComparison {
  private static final Set<String> WITHOUT_NAME =
      Set.of(DocumentedField.ITEMS, DocumentedField.VALUES);

  private final Differences differences;
  private final Set<Side> sides;
  private final boolean complete;

  /** @param complete whether the page prints schemas in full, so that silence means no */
  PropertyComparison(Differences differences, Set<Side> sides, boolean complete) {
    this.differences = differences;
    this.sides = sides;
    this.complete = complete;
  }

  static Optional<DocumentedField> counterpart(DocumentedField member, DocumentedField curated) {
    return curated.member(member.name()).or(() -> curated.member(DocumentedField.VALUES));
  }

  /** The properties that the spec has no place for. */
  static List<DocumentedField> unknown(DocumentedField documented, DocumentedField curated) {
    return documented.members().stream()
        .filter(member -> counterpart(member, curated).isEmpty())
        .filter(member -> !WITHOUT_NAME.contains(member.name()))
        .toList();
  }

  /** Which properties there are. */
  void compare(DocumentedField documented, DocumentedField curated) {
    for (DocumentedField member : unknown(documented, curated)) {
      Place place = FieldComparison.below(
          FieldComparison.definition(curated), "properties" + JsonPointers.step(member.name()));
      differences.add(Presence.MEMBER.label(), Summary.of(member), place, null, sides);
    }
    if (documented.members().isEmpty() && !complete) {
      return;
    }
    for (DocumentedField member : curated.members()) {
      if (!WITHOUT_NAME.contains(member.name())
          && documented.member(member.name()).isEmpty()) {
        differences.add(
            Presence.MEMBER.label(), null, member.place(), Summary.of(member).value(), sides);
      }
    }
  }
}
