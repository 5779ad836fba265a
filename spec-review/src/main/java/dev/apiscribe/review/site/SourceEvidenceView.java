package dev.apiscribe.review.site;

import java.util.List;
import java.util.stream.Stream;

/** How something stands as a whole: an operation, a schema or a payload, apart from what is in it. */
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
