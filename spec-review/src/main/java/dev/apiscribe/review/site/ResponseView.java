package dev.apiscribe.review.site;

import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.drift.Standing;
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
    List<Seen> documented,
    MarkView mark,
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
      DocumentedResponse response, ReviewedApi reviewed, Rows rows, Addresses addresses) {
    Standing standing = rows.standing(response.place());
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
        rows.seenAsAWhole(standing, Set.of()),
        MarkView.of(standing.mark()),
        rows.departures(standing),
        new RowTable(rows.documented().of(String.valueOf(response.place().pointer()), id + ".")));
  }
}
