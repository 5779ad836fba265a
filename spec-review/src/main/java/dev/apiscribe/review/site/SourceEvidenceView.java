package dev.apiscribe.review.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * The evidence for an element as a whole, an operation, a schema or a payload, without what is in
 * it.
 */
record SourceEvidenceView(
    SourceStatusView sourceStatus,
    List<SourceReferenceView> documented,
    List<DepartureView> departures) {
  Stream<DepartureView> allDepartures() {
    return departures.stream();
  }

  /** Returns whether there is more to say than that it agrees. */
  boolean isDeparting() {
    return !departures.isEmpty();
  }
}
