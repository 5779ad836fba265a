package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.drift.Ambiguity;
import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.drift.Presence;
import dev.apiscribe.review.report.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A convention that decides a difference. All that one decides is one entry of deviations.yaml.
 *
 * @param id of the entry
 * @param documented what pages say, a sentence; {@code curated} and {@code reason} likewise
 */
record HouseRule(String id, String kind, String documented, String curated, String reason) {
  private static final Set<String> SIZES = Set.of("int32", "int64");

  /** Returns the convention that decides the difference; empty when none does. */
  static Optional<HouseRule> of(Difference difference, ChangedSpec spec) {
    boolean ofAPath =
        spec.at(ChangedSpec.owner(difference.pointer())).path("in").asText().equals("path");
    return ofAPath
            && difference.aspect().equals(Aspect.EXAMPLE.label())
            && difference.kind() == Difference.Kind.ONLY_CURATED
        ? Optional.of(new HouseRule(
            "examples-of-path-variables",
            "inferred",
            "Variables of paths without an example.",
            "An example that the schema allows.",
            "Tools need a value to try."))
        : of(difference);
  }

  private static Optional<HouseRule> of(Difference difference) {
    String aspect = difference.aspect();
    JsonNode curated = difference.curatedValue();
    boolean onlyCurated = difference.kind() == Difference.Kind.ONLY_CURATED;
    Optional<Ambiguity> ambiguity = Ambiguity.of(aspect);
    if (ambiguity.isPresent()) {
      return UpdateRules.of(ambiguity.get()) == UpdateRules.Handling.RECORD
          ? Optional.of(of(ambiguity.get()))
          : Optional.empty();
    } else if (aspect.equals(Aspect.FORMAT.label())
        && onlyCurated
        && curated != null
        && SIZES.contains(curated.asText())) {
      return Optional.of(new HouseRule(
          "integers-have-a-format",
          "inferred",
          "Integers without a format.",
          "int64, and int32 where the bounds fit it.",
          "Integers are int64 unless the document bounds them within int32."));
    } else if (aspect.equals(Aspect.OPEN.label()) && onlyCurated) {
      return Optional.of(new HouseRule(
          "sets-of-values-are-open",
          "inferred",
          "Values that a response has, and not whether others may come.",
          "Open sets.",
          "The owner of the server may add values."));
    } else if (aspect.equals(Aspect.ENUM.label())
        && difference.kind() == Difference.Kind.ONLY_DOCUMENTED
        && difference.documentedValue() != null
        && difference.documentedValue().path(0).isNumber()
        && !difference.sides().contains(Side.REQUEST)) {
      return Optional.of(new HouseRule(
          "numbers-of-responses-are-open",
          "departure",
          "The numbers that a response has today.",
          "Any number.",
          "The owner of the server may add values, and an open set has texts."));
    } else if (aspect.equals(Presence.SCHEMA_NAME.label())) {
      return Optional.of(new HouseRule(
          "schema-names",
          "departure",
          "Names of schemas that are not nouns in UpperCamelCase, or are taken.",
          "Names of our own, the documented ones beside them.",
          "Java classes are named after them."));
    } else if (aspect.equals(Aspect.NAME.label()) && onlyCurated) {
      return Optional.of(new HouseRule(
          "objects-have-names",
          "departure",
          "Objects that are described in place.",
          "Schemas with names of our own.",
          "Every object is a named schema."));
    } else if (aspect.equals(Presence.SCHEMA.label())) {
      return Optional.of(new HouseRule(
          "unreachable-schemas-left-out",
          "departure",
          "Schemas that no operation uses.",
          "Nothing.",
          "No component is without a use."));
    } else if (aspect.equals(Presence.PARAMETER.label())
        && onlyCurated
        && curated != null
        && curated.asText().startsWith("path ")) {
      return Optional.of(new HouseRule(
          "undeclared-path-parameters",
          "inferred",
          "Variables of paths without a row of their own.",
          "Path parameters.",
          "A variable of a path has a value in each call."));
    } else if (aspect.equals(Presence.MEDIA_TYPE.label()) && onlyCurated) {
      return Optional.of(new HouseRule(
          "media-types-are-inferred",
          "inferred",
          "Bodies without a media type.",
          "The one that their samples have.",
          "A body needs one."));
    }
    return Optional.empty();
  }

  private static HouseRule of(Ambiguity ambiguity) {
    String said = ambiguity.meaning();
    String sentence = said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
    return ambiguity == Ambiguity.BOUNDS_OF_TEXT
        ? new HouseRule(
            "minimum-and-maximum-are-lengths",
            "inferred",
            sentence,
            "Its length.",
            "A documented length of a text is its length.")
        : new HouseRule(
            ambiguity.id() + "-is-left-open",
            "gap",
            sentence,
            "Left open as well.",
            "The document says no more.");
  }
}
