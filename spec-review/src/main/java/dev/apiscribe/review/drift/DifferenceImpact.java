package dev.apiscribe.review.drift;

import static dev.apiscribe.review.report.Breaks.DOCS;
import static dev.apiscribe.review.report.Breaks.JAVA_BINARY;
import static dev.apiscribe.review.report.Breaks.JAVA_SOURCE;
import static dev.apiscribe.review.report.Breaks.WIRE;
import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.NOTE;
import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Severity;
import dev.apiscribe.review.report.Side;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The impact of a difference if the page is right: what fails today on the wire, and what the
 * generated Java loses when the spec follows the page.
 */
record DifferenceImpact(Severity severity, Set<Breaks> breaks) {
  private static final DifferenceImpact NOTHING = new DifferenceImpact(NOTE, EnumSet.of(DOCS));
  private static final DifferenceImpact ADDS =
      new DifferenceImpact(WARNING, EnumSet.noneOf(Breaks.class));
  private static final DifferenceImpact ALL =
      new DifferenceImpact(BREAKING, EnumSet.of(WIRE, JAVA_SOURCE, JAVA_BINARY));
  private static final DifferenceImpact ON_THE_WIRE =
      new DifferenceImpact(BREAKING, EnumSet.of(WIRE));
  private static final DifferenceImpact MAY_FAIL = new DifferenceImpact(WARNING, EnumSet.of(WIRE));
  private static final DifferenceImpact JAVA =
      new DifferenceImpact(WARNING, EnumSet.of(JAVA_SOURCE, JAVA_BINARY));

  private static final Set<String> WORDS_ONLY = Set.of(
      "words",
      "payload",
      "sample",
      "example",
      "title",
      "version",
      "tag",
      "name",
      "samplePath",
      "default",
      "deprecated",
      "schema");
  private static final Set<String> CONSTRAINTS = Set.of(
      "minLength",
      "maxLength",
      "pattern",
      "characters",
      "minimum",
      "maximum",
      "minItems",
      "maxItems",
      "uniqueItems",
      "x-unique-by",
      "enum");
  private static final Map<String, DifferenceImpact> WHATEVER_THE_KIND = Map.of(
      "security",
      ON_THE_WIRE,
      "server",
      ON_THE_WIRE,
      "method",
      ALL,
      "path",
      ON_THE_WIRE,
      "type",
      ALL,
      "format",
      ALL,
      "style",
      ON_THE_WIRE);

  static DifferenceImpact of(Difference difference) {
    String aspect = difference.aspect();
    boolean request = difference.sides().contains(Side.REQUEST);
    boolean only = difference.kind() == Difference.Kind.ONLY_DOCUMENTED;
    if (difference.kind() == Difference.Kind.UNDECIDED) {
      return new DifferenceImpact(WARNING, EnumSet.noneOf(Breaks.class));
    } else if (WORDS_ONLY.contains(aspect)) {
      return NOTHING;
    } else if (WHATEVER_THE_KIND.containsKey(aspect)) {
      return WHATEVER_THE_KIND.get(aspect);
    } else if (CONSTRAINTS.contains(aspect)) {
      // A server refuses what the spec allows; or a client refuses a response that the page allows.
      return request == (difference.kind() != Difference.Kind.ONLY_CURATED)
          ? ON_THE_WIRE
          : MAY_FAIL;
    }
    return switch (aspect) {
      case "operation", "mediaType" -> only ? ADDS : ALL;
      case "parameter" -> only ? added(difference) : ALL;
      case "member" -> only ? request ? added(difference) : ADDS : JAVA;
      case "status", "body" -> only ? ADDS : MAY_FAIL;
      case "required" ->
        request ? new DifferenceImpact(BREAKING, EnumSet.of(WIRE, JAVA_SOURCE)) : JAVA;
      case "nullable" -> MAY_FAIL;
      default -> ADDS;
    };
  }

  private static DifferenceImpact added(Difference difference) {
    boolean required = difference.documentedValue() != null
        && difference.documentedValue().asText().contains("required ");
    return required
        ? new DifferenceImpact(BREAKING, EnumSet.of(WIRE, JAVA_SOURCE, JAVA_BINARY))
        : ADDS;
  }
}
