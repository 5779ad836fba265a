package dev.apiscribe.review.site;

import dev.apiscribe.review.diff.DiffReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps from earlier versions of specs. */
record ChangesView(List<Step> steps) {
  private static final String NEW = "new API";
  private static final String REMOVED = "removed API";

  /**
   * @param mark {@code new API} or {@code removed API}; empty when both have it
   * @param verdict {@code major}, {@code minor}, {@code patch} or {@code none}
   * @param changelog an entry in Markdown
   */
  record Step(
      String api,
      String title,
      String mark,
      String verdict,
      List<String> reasons,
      FindingsView findings,
      String changelog) {}

  /** @param changes by API, those that are new or gone among them */
  static ChangesView of(Map<String, DiffReview> changes, Map<String, String> routes) {
    List<Step> steps = new ArrayList<>();
    changes.forEach((api, review) -> steps.add(new Step(
        api,
        review.title(),
        review.isNew() ? NEW : review.isGone() ? REMOVED : "",
        review.verdict().toString(),
        review.verdict().reasons(),
        FindingsView.of("changes." + Slug.of(api), review.report(null), routes),
        review.changelog())));
    return new ChangesView(steps);
  }

  /** The steps of APIs that only the newer specs have. */
  List<Step> added() {
    return steps.stream().filter(step -> step.mark().equals(NEW)).toList();
  }

  /** The steps of APIs that only the earlier specs have. */
  List<Step> removed() {
    return steps.stream().filter(step -> step.mark().equals(REMOVED)).toList();
  }
}
