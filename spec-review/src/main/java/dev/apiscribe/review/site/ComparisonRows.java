package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.drift.Departure;
import dev.apiscribe.review.drift.SourceEvidence;
import dev.apiscribe.review.drift.SourceReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one API's tables, and counts how they stand. */
final class ComparisonRows {
  private final ReviewedApi reviewed;
  private final Addresses addresses;
  private final DeviationViews decided;
  private final LineRange own;
  private final DocumentedRows documented;

  /** @param own the lines of the operation that the rows are for */
  ComparisonRows(ReviewedApi reviewed, Addresses addresses, DeviationViews decided, LineRange own) {
    this.reviewed = reviewed;
    this.addresses = addresses;
    this.decided = decided;
    this.own = own;
    documented = new DocumentedRows(reviewed.transcription().documentedOnly(), decided, own);
  }

  /** Returns what only documents have. */
  DocumentedRows documented() {
    return documented;
  }

  SourceEvidence evidence(Place place) {
    return reviewed.transcription().of(String.valueOf(place.pointer()));
  }

  SourceEvidenceView whole(Place place) {
    SourceEvidence evidence = evidence(place);
    return new SourceEvidenceView(
        SourceStatusView.of(evidence.status()),
        references(evidence, differing(evidence)),
        departures(evidence));
  }

  /** Returns what the API says as a whole: its title, a server, a security scheme. */
  ComparisonRow statement(String id, String name, Statement statement) {
    SourceEvidence evidence = evidence(statement.place());
    StatementView fact = new StatementView(
        StatementView.text(statement.value()),
        "",
        evidence.departures().stream().anyMatch(departure -> departure.curated() != null));
    return new ComparisonRow(
        id,
        name,
        "",
        null,
        List.of(fact),
        null,
        line(statement.place()),
        references(evidence, differing(evidence)),
        SourceStatusView.of(evidence.status()),
        departures(evidence),
        List.of(),
        false);
  }

  private static Set<String> differing(SourceEvidence evidence) {
    return evidence.departures().stream().map(Departure::aspect).collect(Collectors.toSet());
  }

  private static String line(Place place) {
    String file = place.source().substring(place.source().lastIndexOf('/') + 1);
    return place.line() > 0 ? file + ":" + place.line() : "";
  }

  ComparisonRow parameter(DocumentedField parameter) {
    return row(Addresses.parameterId(parameter), parameter.name(), parameter.in(), parameter);
  }

  /**
   * The properties of an object, or of the objects in a list or map; what only documents have comes
   * last.
   */
  List<ComparisonRow> properties(String prefix, DocumentedField owner) {
    DocumentedField object = owner;
    while (object.properties().size() == 1
        && Addresses.isElement(object.properties().get(0))) {
      object = object.properties().get(0);
    }
    return own(prefix, object);
  }

  /** The properties of a schema itself: of a list or map, what it holds. */
  List<ComparisonRow> own(String prefix, DocumentedField schema) {
    List<ComparisonRow> rows = new ArrayList<>();
    for (DocumentedField property : schema.properties()) {
      String id = Addresses.propertyId(prefix, property);
      rows.add(row(id, property.name(), "", property));
      nested(id, property.name(), property, rows);
    }
    String name = Addresses.schemaName(schema);
    String definition = name == null
        ? String.valueOf(schema.place().pointer())
        : "/components/schemas" + JsonPointers.step(name);
    rows.addAll(documented.of(definition, prefix));
    return rows;
  }

  /**
   * What has no page of its own has rows here: properties of nameless objects, and what lists and
   * maps hold where something is said of it.
   */
  private void nested(String id, String name, DocumentedField owner, List<ComparisonRow> rows) {
    if (Addresses.schemaName(owner) != null) {
      return;
    }
    for (DocumentedField property : owner.properties()) {
      boolean element = Addresses.isElement(property);
      String nestedId = Addresses.propertyId(id + ".", property);
      String nestedName = name + (element ? "" : ".") + property.name();
      if (!element
          || property.statements().size() > 1
          || !evidence(property.place()).departures().isEmpty()) {
        rows.add(row(nestedId, nestedName, "", property));
      }
      nested(nestedId, nestedName, property, rows);
    }
  }

  private ComparisonRow row(String id, String name, String in, DocumentedField field) {
    String pointer = String.valueOf(field.place().pointer());
    SourceEvidence evidence = evidence(field.place());
    Set<String> differing = differing(evidence);
    return new ComparisonRow(
        id,
        name,
        in,
        addresses.schemaOf(field),
        StatementView.of(field, differing),
        description(pointer),
        line(field.place()),
        references(evidence, differing),
        SourceStatusView.of(evidence.status()),
        departures(evidence),
        evidence.references().isEmpty() && evidence.departures().isEmpty()
            ? decided.about(pointer)
            : List.of(),
        false);
  }

  /** Lists transcribed texts first; omits a published page that repeats its dump. */
  List<SourceReferenceView> references(SourceEvidence evidence, Set<String> differing) {
    List<SourceReferenceView> all = new ArrayList<>();
    List<SourceReference> references = new ArrayList<>(evidence.references());
    references.sort(
        Comparator.comparing(SourceReference::document).thenComparing(SourceReference::published));
    for (SourceReference reference : references) {
      SourceReferenceView view = SourceReferenceView.of(reference, differing, own);
      Set<StatementView> known = new HashSet<>();
      all.stream()
          .filter(other -> other.document().equals(view.document()))
          .forEach(other -> known.addAll(other.facts()));
      SourceReferenceView more = view.without(known);
      int last = all.size() - 1;
      if (view.published()
          && more.facts().isEmpty()
          && last >= 0
          && all.get(last).document().equals(view.document())) {
        all.set(last, all.get(last).saidAgain());
      } else {
        all.add(view.published() ? more : view);
      }
    }
    return all;
  }

  /**
   * Returns the references of a status or a body as a whole; its status says that only the
   * published page has it.
   */
  List<SourceReferenceView> referencesAsAWhole(SourceEvidence evidence, Set<String> differing) {
    return references(evidence, differing).stream()
        .filter(reference -> !reference.published() || !evidence.departures().isEmpty())
        .toList();
  }

  List<DepartureView> departures(SourceEvidence evidence) {
    List<DepartureView> views = new ArrayList<>();
    for (Departure departure : evidence.departures()) {
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
