package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.YamlFile;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Place;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.drift.Departure;
import dev.apiscribe.review.drift.Sighting;
import dev.apiscribe.review.drift.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one API's tables, and counts how they stand. */
final class Rows {
  private final ReviewedApi reviewed;
  private final Addresses addresses;
  private final Decided decided;
  private final LineRange own;
  private final DocumentedRows documented;

  /** @param own the lines of the operation that the rows are for */
  Rows(ReviewedApi reviewed, Addresses addresses, Decided decided, LineRange own) {
    this.reviewed = reviewed;
    this.addresses = addresses;
    this.decided = decided;
    this.own = own;
    this.documented = new DocumentedRows(reviewed.transcription().documentedOnly(), decided, own);
  }

  /** What only documents have. */
  DocumentedRows documented() {
    return documented;
  }

  Standing standing(Place place) {
    return reviewed.transcription().of(String.valueOf(place.pointer()));
  }

  StandingView whole(Place place) {
    Standing standing = standing(place);
    return new StandingView(
        MarkView.of(standing.mark()), seen(standing, differing(standing)), departures(standing));
  }

  /** What the API says as a whole: its title, a server, a security scheme. */
  Row statement(String id, String name, Statement statement) {
    Standing standing = standing(statement.place());
    Fact fact = new Fact(
        Fact.text(statement.value()),
        "",
        standing.departures().stream().anyMatch(departure -> departure.curated() != null));
    return new Row(
        id,
        name,
        "",
        null,
        List.of(fact),
        null,
        line(statement.place()),
        seen(standing, differing(standing)),
        MarkView.of(standing.mark()),
        departures(standing),
        false);
  }

  private static Set<String> differing(Standing standing) {
    return standing.departures().stream().map(Departure::aspect).collect(Collectors.toSet());
  }

  private static String line(Place place) {
    return place.line() > 0 ? "openapi.yaml:" + place.line() : "";
  }

  Row parameter(DocumentedField parameter) {
    return row(Addresses.parameterId(parameter), parameter.name(), parameter.in(), parameter);
  }

  /** The members of an object, or of the objects in a list or map; what only documents have comes last. */
  List<Row> members(String prefix, DocumentedField owner) {
    DocumentedField object = owner;
    while (object.members().size() == 1 && Addresses.isElement(object.members().get(0))) {
      object = object.members().get(0);
    }
    return own(prefix, object);
  }

  /** The members of a schema itself: of a list or map, what it holds. */
  List<Row> own(String prefix, DocumentedField schema) {
    List<Row> rows = new ArrayList<>();
    for (DocumentedField member : schema.members()) {
      String id = Addresses.memberId(prefix, member);
      rows.add(row(id, member.name(), "", member));
      nested(id, member.name(), member, rows);
    }
    String name = Addresses.schemaName(schema);
    String definition = name == null
        ? String.valueOf(schema.place().pointer())
        : "/components/schemas" + YamlFile.step(name);
    rows.addAll(documented.of(definition, prefix));
    return rows;
  }

  /** What has no page of its own has rows here: members of nameless objects, and what lists and maps hold where something is said of it. */
  private void nested(String id, String name, DocumentedField owner, List<Row> rows) {
    if (Addresses.schemaName(owner) != null) {
      return;
    }
    for (DocumentedField member : owner.members()) {
      boolean element = Addresses.isElement(member);
      String nestedId = Addresses.memberId(id + ".", member);
      String nestedName = name + (element ? "" : ".") + member.name();
      if (!element
          || member.statements().size() > 1
          || !standing(member.place()).departures().isEmpty()) {
        rows.add(row(nestedId, nestedName, "", member));
      }
      nested(nestedId, nestedName, member, rows);
    }
  }

  private Row row(String id, String name, String in, DocumentedField field) {
    String pointer = String.valueOf(field.place().pointer());
    Standing standing = standing(field.place());
    Set<String> differing = differing(standing);
    return new Row(
        id,
        name,
        in,
        addresses.schemaOf(field),
        Fact.of(field, differing),
        description(pointer),
        line(field.place()),
        seen(standing, differing),
        MarkView.of(standing.mark()),
        departures(standing),
        false);
  }

  /** Transcribed texts first; what a published page says again of what its dump says is shown once. */
  List<Seen> seen(Standing standing, Set<String> differing) {
    List<Seen> all = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>(standing.sightings());
    sightings.sort(Comparator.comparing(Sighting::document).thenComparing(Sighting::published));
    for (Sighting sighting : sightings) {
      Seen seen = Seen.of(sighting, differing, own);
      Set<Fact> known = new HashSet<>();
      all.stream()
          .filter(other -> other.document().equals(seen.document()))
          .forEach(other -> known.addAll(other.facts()));
      Seen more = seen.without(known);
      int last = all.size() - 1;
      if (seen.published()
          && more.facts().isEmpty()
          && last >= 0
          && all.get(last).document().equals(seen.document())) {
        all.set(last, all.get(last).saidAgain());
      } else {
        all.add(seen.published() ? more : seen);
      }
    }
    return all;
  }

  /** Of a status or a body as a whole: that its published page has it is said by its mark. */
  List<Seen> seenAsAWhole(Standing standing, Set<String> differing) {
    return seen(standing, differing).stream()
        .filter(seen -> !seen.published() || !standing.departures().isEmpty())
        .toList();
  }

  List<DepartureView> departures(Standing standing) {
    List<DepartureView> views = new ArrayList<>();
    for (Departure departure : standing.departures()) {
      views.add(DepartureView.of(departure, decided));
    }
    return views;
  }

  private @Nullable Prose description(String pointer) {
    JsonNode node = reviewed.api().spec().at(pointer);
    String text = node.path("description").asText();
    if (text.isEmpty() && node.has("schema")) {
      text = node.path("schema").path("description").asText();
    }
    return Prose.of(text);
  }
}
