package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Side;
import java.util.List;
import java.util.Set;

/**
 * One thing that changed, wherever it is reached from.
 *
 * @param subject what changed, a phrase that a meaning follows
 * @param detail how, for the end of the sentence; empty when old and new value say it
 * @param operations the labels of all that it touches, in reading order
 * @param breaks of the rule, and of the place where it stands
 */
record Change(
    DiffRule rule,
    String subject,
    String detail,
    SpecNode left,
    SpecNode right,
    List<String> operations,
    Set<Side> sides,
    Set<Breaks> breaks,
    Set<JavaName> javaNames) {

  String sentence() {
    return subject + " " + rule.meaning() + (detail.isEmpty() ? "" : ": " + detail) + ".";
  }
}
