package dev.apiscribe.review.drift;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.document.TextBounds;
import dev.apiscribe.review.report.Side;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters, properties and bodies of a page against those of the spec, and all that is in them.
 */
final class FieldComparison {
  private final Differences differences;
  private final WordLedger words;
  private final Set<Side> sides;
  /** Whether the page prints schemas in full, so that silence means no. */
  private final boolean complete;

  FieldComparison(Differences differences, WordLedger words, Set<Side> sides, boolean complete) {
    this.differences = differences;
    this.words = words;
    this.sides = sides;
    this.complete = complete;
  }

  void compare(DocumentedField printed, DocumentedField curated) {
    boolean alike = statements(printed, curated);
    words.compare(printed.words(), curated.place(), differences, sides);
    if (alike || isShownInside(printed)) {
      new PropertyComparison(differences, sides, complete).compare(printed, curated);
      for (DocumentedField property : printed.properties()) {
        PropertyComparison.counterpart(property, curated)
            .ifPresent(other -> compare(property, other));
      }
    }
  }

  /**
   * Compares what is said of the field itself. Returns whether the types agree, so that what is in
   * it can be compared, too.
   */
  boolean statements(DocumentedField printed, DocumentedField curated) {
    DocumentedField documented = TextBounds.asLengths(printed);
    if (documented != printed) {
      differences.undecided(
          Ambiguity.BOUNDS_OF_TEXT.id(), Summary.of(printed), curated.place(), sides);
    }
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    aspects.addAll(documented.statements().keySet());
    aspects.addAll(curated.statements().keySet());
    boolean alike = alike(documented, curated);
    for (Aspect aspect : alike ? aspects : EnumSet.of(Aspect.TYPE)) {
      statement(aspect, documented, curated);
    }
    if (alike) {
      renamed(documented, curated);
    }
    return alike;
  }

  static Map<String, JsonNode> said(DocumentedField field) {
    return said(field.statements());
  }

  static Map<String, JsonNode> said(Map<Aspect, Statement> statements) {
    Map<String, JsonNode> said = new LinkedHashMap<>();
    statements.forEach((aspect, statement) -> said.put(aspect.label(), statement.value()));
    return said;
  }

  // Where the types differ, so does all that is said of them.
  static boolean alike(DocumentedField documented, DocumentedField curated) {
    Statement page = documented.statements().get(Aspect.TYPE);
    Statement spec = curated.statements().get(Aspect.TYPE);
    return page == null || spec == null || same(Aspect.TYPE, page.value(), spec.value());
  }

  /**
   * Returns whether a table says a single value where a payload has a list or an object: what is in
   * it the payload tells, whatever type is decided on.
   */
  static boolean isShownInside(DocumentedField documented) {
    String type = documented.text(Aspect.TYPE);
    return !documented.properties().isEmpty() && !type.equals("array") && !type.equals("object");
  }

  // The documented name is kept beside ours; that there are two is a departure.
  private void renamed(DocumentedField documented, DocumentedField curated) {
    Statement page = documented.statements().get(Aspect.NAME);
    Statement spec = curated.statements().get(Aspect.NAME);
    if (page != null
        && spec != null
        && page.value().equals(spec.value())
        && spec.place().pointer() != null) {
      String name = JsonPointer.compile(spec.place().pointer()).last().getMatchingProperty();
      if (!name.equals(page.value().asText())) {
        Place place = below(spec.place(), "x-documented-name");
        differences
            .at(curated.place())
            .add(Presence.SCHEMA_NAME.label(), page, place, TextNode.valueOf(name), sides);
      }
    }
  }

  private void statement(Aspect aspect, DocumentedField documented, DocumentedField curated) {
    Statement page = documented.statements().get(aspect);
    Statement spec = curated.statements().get(aspect);
    boolean silent = page == null
        ? aspect == Aspect.TYPE
            || (aspect == Aspect.NAME && !(complete && curated.text(Aspect.TYPE).equals("object")))
            || (aspect == Aspect.REQUIRED
                && (spec == null || !spec.value().asBoolean() || curated.in().equals("path")))
        // Examples of properties are kept in payloads.
        : (spec == null
                && ((aspect == Aspect.EXAMPLE && curated.in().equals("body"))
                    || (aspect != Aspect.DEFAULT && isFalse(page.value()))))
            || (spec != null && same(aspect, page.value(), spec.value()));
    if (!silent) {
      Place place = spec != null
          ? spec.place()
          : aspect == Aspect.LOST_NAME
              ? curated.place()
              : below(definition(curated), aspect.label());
      differences
          .at(curated.place())
          .add(aspect.label(), page, place, spec == null ? null : spec.value(), sides);
    }
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.asBoolean();
  }

  static boolean same(Aspect aspect, JsonNode page, JsonNode spec) {
    if (aspect == Aspect.ENUM) {
      Set<String> one = new HashSet<>();
      Set<String> other = new HashSet<>();
      page.forEach(value -> one.add(value.asText()));
      spec.forEach(value -> other.add(value.asText()));
      return one.equals(other);
    }
    return page.equals(spec)
        || (page.isNumber()
            && spec.isNumber()
            && page.decimalValue().compareTo(spec.decimalValue()) == 0)
        || (aspect == Aspect.TYPE && InferredSchema.isExampleOf(page.asText(), spec.asText()));
  }

  /** Returns where the schema of a curated field is written. */
  static Place definition(DocumentedField curated) {
    Statement type = curated.statements().get(Aspect.TYPE);
    if (type == null || type.place().pointer() == null) {
      return curated.place();
    }
    Place place = type.place();
    return new Place(
        place.source(),
        place.line(),
        JsonPointer.compile(place.pointer()).head().toString());
  }

  static Place below(Place owner, @Nullable String step) {
    return new Place(owner.source(), owner.line(), owner.pointer() + "/" + step);
  }
}
