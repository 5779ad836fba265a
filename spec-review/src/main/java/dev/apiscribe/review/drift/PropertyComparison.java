package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.review.curated.YamlFile;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Place;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which members an object of a page has, against those of the spec. */
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

  /** Which members an object has is kept once, where its schema is written. */
  void see(DocumentedField documented, DocumentedField curated) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    documented.members().stream()
        .map(DocumentedField::name)
        .filter(name -> !name.equals(DocumentedField.ITEMS))
        .forEach(names::add);
    if (!names.isEmpty() || (complete && documented.text(Aspect.TYPE).equals("object"))) {
      differences.see(
          FieldComparison.definition(curated),
          documented.place(),
          Map.of(FactsFile.MEMBERS, names));
    }
  }

  static Optional<DocumentedField> counterpart(DocumentedField member, DocumentedField curated) {
    return curated.member(member.name()).or(() -> curated.member(DocumentedField.VALUES));
  }

  /** Which members there are. */
  void compare(DocumentedField documented, DocumentedField curated) {
    for (DocumentedField member : documented.members()) {
      if (counterpart(member, curated).isEmpty() && !WITHOUT_NAME.contains(member.name())) {
        Place place = FieldComparison.below(
            FieldComparison.definition(curated), "properties" + YamlFile.step(member.name()));
        Statement summary = Summary.of(member);
        Map<String, JsonNode> said = FieldComparison.said(member);
        said.put(Presence.MEMBER.label(), summary.value());
        differences.see(place, member.place(), said);
        differences.add(Presence.MEMBER.label(), summary, place, null, sides);
      }
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
