package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.Departure;
import java.util.List;

/** One difference of a row, and who decided it. */
record DepartureView(String aspect, String documented, String curated, List<DeviationView> by, boolean undecided) {
  static DepartureView of(Departure departure, Decided decided) {
    return new DepartureView(
        departure.aspect(),
        departure.documented() == null ? "says nothing" : Fact.text(departure.documented()),
        departure.curated() == null ? "says nothing" : Fact.text(departure.curated()),
        departure.by().stream().map(decided::view).toList(),
        departure.by().isEmpty());
  }
}
