package dev.apiscribe.review.site;

import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.drift.SourceEvidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One documented status. */
record ResponseView(
    String id,
    String status,
    @Nullable Prose description,
    List<BodyView> bodies,
    List<SourceReferenceView> documented,
    SourceStatusView sourceStatus,
    List<DepartureView> departures,
    RowTable documentedOnly) {

  Stream<DepartureView> allDepartures() {
    return Stream.of(
            departures.stream(),
            bodies.stream().flatMap(BodyView::allDepartures),
            documentedOnly.departures())
        .flatMap(all -> all);
  }

  static ResponseView of(
      DocumentedResponse response, ReviewedApi reviewed, ComparisonRows rows, Addresses addresses) {
    SourceEvidence evidence = rows.evidence(response.place());
    String id = Addresses.responseId(response);
    String description = reviewed
        .api()
        .spec()
        .at(String.valueOf(response.place().pointer()))
        .path("description")
        .asText();
    boolean success = response.status().startsWith("2");
    return new ResponseView(
        id,
        response.status(),
        Prose.of(description),
        BodyView.of(response.content(), id, success, rows, addresses),
        rows.referencesAsAWhole(evidence, Set.of()),
        SourceStatusView.of(evidence.status()),
        rows.departures(evidence),
        new RowTable(rows.documented().of(String.valueOf(response.place().pointer()), id + ".")));
  }
}
