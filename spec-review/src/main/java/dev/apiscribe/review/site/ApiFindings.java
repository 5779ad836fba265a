package dev.apiscribe.review.site;

import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of drift and diff in one API, counted by operation.
 *
 * @param drift null when no pages were read
 * @param changes null when there is no earlier spec
 */
record ApiFindings(@Nullable List<Finding> drift, @Nullable List<Finding> changes) {
  private static final String UNKNOWN = "–";

  static ApiFindings of(ReviewedApi reviewed, SiteSource source) {
    Report drift = source.drift();
    DiffReview diff = source.changes().get(reviewed.name());
    String spec = reviewed.api().spec().name();
    return new ApiFindings(
        drift == null
            ? null
            : drift.findings().stream().filter(finding -> isOf(finding, spec)).toList(),
        diff == null ? null : diff.report(null).findings());
  }

  private static boolean isOf(Finding finding, String spec) {
    return Stream.of(finding.left(), finding.right())
        .anyMatch(place -> place != null && place.source().equals(spec));
  }

  /**
   * Returns how much drift there is: in all, or at operations alone; a dash if nothing was
   * compared.
   */
  String drift(@Nullable Set<String> routes) {
    return count(drift, routes);
  }

  /** Returns how many changes there are, likewise. */
  String changes(@Nullable Set<String> routes) {
    return count(changes, routes);
  }

  private static String count(@Nullable List<Finding> findings, @Nullable Set<String> routes) {
    return findings == null
        ? UNKNOWN
        : String.valueOf(findings.stream()
            .filter(
                finding -> routes == null || finding.affects().stream().anyMatch(routes::contains))
            .count());
  }
}
