package dev.apiscribe.review.lint;

import dev.apiscribe.review.report.Severity;

/**
 * One convention.
 *
 * @param id in kebab-case, as reports and exceptions name it
 * @param severity BREAKING where a generator, client or server made from the spec would be wrong
 * @param meaning what holds where the rule is kept
 * @param next what to do where it is not, a sentence
 * @param <T> what the rule is applied to
 */
record LintRule<T>(String id, Severity severity, String meaning, String next, Check<T> check) {

  /** The check of a rule; it says for each place what it expects there. */
  interface Check<T> {
    void look(T subject, Expectations out);
  }
}
