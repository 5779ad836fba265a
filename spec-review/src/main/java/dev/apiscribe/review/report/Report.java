package dev.apiscribe.review.report;

import java.util.List;
import java.util.Map;

/**
 * The findings of a command: the one model that every format is rendered from.
 *
 * @param command {@code drift}, {@code diff} or {@code lint}
 * @param subject what was looked at, a phrase
 * @param leftTitle and {@code rightTitle}: what the two sides of findings are called,
 *     {@code documented} and {@code curated}, {@code old} and {@code new}
 * @param lists the titles of all lists in their order, also of empty ones
 * @param findings in the order in which they are shown within their list
 * @param rules every rule that ran, with its meaning and how often it looked
 * @param figures what else there is to count or say, in order: label to value
 */
public record Report(
    String command,
    String subject,
    String leftTitle,
    String rightTitle,
    List<String> lists,
    List<Finding> findings,
    List<RuleRun> rules,
    Map<String, String> figures) {

  /** @param looked how many places the rule was applied to; -1 where that is not counted */
  public record RuleRun(String rule, String meaning, int looked, int found) {}
}
