package dev.apiscribe.review.lint;

import java.util.Locale;
import java.util.Set;

/** Which rules a spec is held to. */
public enum LintProfile {
  /** All: the conventions of specs/README.md. */
  CURATED(Set.of()),
  /**
   * What generated code suffers from. The generator names, or leaves out, what these rules find,
   * but for those of {@link #MINIMAL}.
   */
  CODEGEN(Set.of(
      "reference",
      "operation-id",
      "operation-tag",
      "success-status",
      "media-type",
      "path-variable",
      "path-parameter",
      "path-unique",
      "parameter-unique",
      "schema-named",
      "enum-values",
      "required-properties")),
  /** What is wrong whatever the document is for. */
  MINIMAL(Set.of(
      "reference",
      "path-variable",
      "path-parameter",
      "path-unique",
      "parameter-unique",
      "required-properties"));

  private final Set<String> rules;

  LintProfile(Set<String> rules) {
    this.rules = rules;
  }

  boolean has(String rule) {
    return rules.isEmpty() || rules.contains(rule);
  }

  /** Returns the rules that it names; none where it has all. */
  Set<String> rules() {
    return rules;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
