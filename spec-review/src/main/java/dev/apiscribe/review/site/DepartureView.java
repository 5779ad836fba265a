package dev.apiscribe.review.site;

import dev.apiscribe.review.drift.Ambiguity;
import dev.apiscribe.review.drift.Departure;
import dev.apiscribe.review.drift.DocumentedOnly;
import java.util.List;

/**
 * One difference of a row, and who decided it.
 *
 * @param ambiguity what the document leaves open, a clause; empty for a difference
 */
record DepartureView(
    String aspect,
    String ambiguity,
    String documented,
    String curated,
    List<DeviationView> by,
    boolean undecided) {
  static DepartureView of(DocumentedOnly only, DeviationViews decided) {
    return new DepartureView(
        only.aspect(),
        "",
        only.summary().isEmpty() ? "has it" : only.summary(),
        "has none",
        only.by().stream().map(decided::view).toList(),
        only.by().isEmpty());
  }

  static DepartureView of(Departure departure, DeviationViews decided) {
    return new DepartureView(
        departure.aspect(),
        Ambiguity.of(departure.aspect()).map(Ambiguity::meaning).orElse(""),
        departure.documented() == null
            ? "says nothing"
            : StatementView.text(departure.documented()),
        departure.curated() == null ? "says nothing" : StatementView.text(departure.curated()),
        departure.by().stream().map(decided::view).toList(),
        departure.by().isEmpty());
  }
}
