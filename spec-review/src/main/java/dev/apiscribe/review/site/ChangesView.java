package dev.apiscribe.review.site;

import dev.apiscribe.review.diff.DiffReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps from earlier versions of specs. */
record ChangesView(List<Step> steps) {
  /**
   * @param verdict {@code major}, {@code minor}, {@code patch} or {@code none}
   * @param changelog an entry in Markdown
   */
  record Step(
      String api,
      String title,
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
        review.verdict().toString(),
        review.verdict().reasons(),
        FindingsView.of("changes." + Slug.of(api), review.report(null), routes),
        review.changelog())));
    return new ChangesView(steps);
  }
}
