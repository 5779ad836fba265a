package dev.apiscribe.review.drift;

import java.util.List;

/**
 * The evidence in the documents for a place of the spec.
 *
 * @param references where and what they say of it; empty for what is not documented
 */
public record SourceEvidence(
    SourceStatus status, List<SourceReference> references, List<Departure> departures) {
  static SourceEvidence of(
      boolean read, List<SourceReference> references, List<Departure> departures) {
    SourceStatus status = !read
        ? SourceStatus.UNREAD
        : !departures.isEmpty()
            ? SourceStatus.of(departures.stream().map(Departure::by).toList())
            : references.isEmpty()
                ? SourceStatus.UNSTATED
                : references.stream().allMatch(SourceReference::published)
                    ? SourceStatus.PUBLISHED_ONLY
                    : SourceStatus.SAME;
    return new SourceEvidence(status, references, departures);
  }
}
