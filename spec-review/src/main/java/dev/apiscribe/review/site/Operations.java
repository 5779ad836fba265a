package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.drift.SourceStatus;
import dev.apiscribe.review.proof.ConformanceReport;
import dev.apiscribe.review.snippet.CurlSnippet;
import dev.apiscribe.review.snippet.JavaSnippet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the pages of one API's operations. */
final class Operations {
  private final ReviewedApi reviewed;
  private final Addresses addresses;
  private final DeviationViews decided;
  private final SourceViews sources;
  private final @Nullable ConformanceReport report;
  private final @Nullable String javadoc;

  /**
   * @param report null when there is none
   * @param javadoc the folder of the client's Javadoc on the site; null where it was not built
   */
  Operations(
      ReviewedApi reviewed,
      Addresses addresses,
      DeviationViews decided,
      SourceViews sources,
      @Nullable ConformanceReport report,
      @Nullable String javadoc) {
    this.reviewed = reviewed;
    this.addresses = addresses;
    this.decided = decided;
    this.sources = sources;
    this.report = report;
    this.javadoc = javadoc;
  }

  List<OperationView> all() {
    return reviewed.api().facts().operations().stream().map(this::view).toList();
  }

  private OperationView view(DocumentedOperation operation) {
    String at = String.valueOf(operation.place().pointer());
    String id = addresses.operationId(operation);
    JsonNode node = reviewed.api().spec().at(at);
    CuratedApi.Source source = Objects.requireNonNull(reviewed.api().sources().get(at), at);
    ComparisonRows rows = new ComparisonRows(reviewed, addresses, decided, LineRange.of(source));
    Set<String> places = places(operation);
    Map<SourceStatus, Integer> sourceStatuses = sourceStatuses(places);
    Coverage coverage =
        Coverage.of(reviewed.name(), id, sourceStatuses, isPrinted(operation), report);
    List<ComparisonRow> parameters =
        new ArrayList<>(operation.parameters().stream().map(rows::parameter).toList());
    parameters.addAll(rows.documented().parameters(at));
    RowTable parameterTable = new RowTable(parameters);
    List<BodyView> request = BodyView.of(operation.request(), "request", true, rows, addresses);
    List<ResponseView> responses = operation.responses().stream()
        .map(response -> ResponseView.of(response, reviewed, rows, addresses))
        .toList();
    RowTable documentedOnly = new RowTable(rows.documented().parts(at));
    SourceEvidenceView whole = rows.whole(operation.place());
    List<PayloadView> payloads =
        new PayloadViews(reviewed, rows, addresses).of(operation, coverage.items());
    Stream<DepartureView> departures = Stream.of(
            whole.allDepartures(),
            payloads.stream().flatMap(payload -> payload.evidence().allDepartures()),
            parameterTable.departures(),
            request.stream().flatMap(BodyView::allDepartures),
            responses.stream().flatMap(ResponseView::allDepartures),
            documentedOnly.departures())
        .flatMap(all -> all);
    return new OperationView(
        reviewed.name(),
        reviewed.api().spec().at("/info/title").asText(reviewed.name()),
        id,
        Objects.requireNonNull(operation.statements().get(Aspect.METHOD))
            .value()
            .asText(),
        Objects.requireNonNull(operation.statements().get(Aspect.PATH)).value().asText(),
        addresses.operation(at),
        node.path("tags").path(0).asText(),
        node.path("summary").asText(),
        Prose.of(node.path("description").asText()),
        flags(node),
        SourceView.of(source, sources),
        whole,
        coverage.cells(),
        counts(sourceStatuses),
        parameterTable,
        request,
        responses,
        documentedOnly,
        decided.touching(pointers(operation), departures),
        decided.reaching(places),
        payloads,
        ExchangeView.of(coverage.items(), id),
        List.of(
            new OperationView.Probes(
                "Constraints, each broken once and refused",
                ProbeView.of("constraint", coverage.items(), id)),
            new OperationView.Probes(
                "Paths with awkward characters", ProbeView.of("route", coverage.items(), id))),
        coverage.items().stream().anyMatch(item -> item.status() > 0),
        reviewed
            .java()
            .operation(id)
            .map(java -> JavaView.of(java, models(operation), javadoc))
            .orElse(null),
        CurlSnippet.of(reviewed.api(), at),
        JavaSnippet.of(reviewed.api(), at, reviewed.java())
            .map(JavaSnippet::text)
            .orElse(""));
  }

  private static boolean isPrinted(DocumentedOperation operation) {
    return contents(operation).anyMatch(content -> !content.payloads().isEmpty());
  }

  private static Stream<DocumentedContent> contents(DocumentedOperation operation) {
    return Stream.concat(
        operation.request().stream(),
        operation.responses().stream().flatMap(response -> response.content().stream()));
  }

  private List<JavaView.ModelLink> models(DocumentedOperation operation) {
    Set<String> names = new LinkedHashSet<>();
    contents(operation)
        .map(DocumentedContent::schema)
        .filter(Objects::nonNull)
        .map(Addresses::schemaName)
        .filter(Objects::nonNull)
        .forEach(names::add);
    List<JavaView.ModelLink> models = new ArrayList<>();
    for (String name : names) {
      reviewed.java().model(name).ifPresent(model -> {
        String page = javadoc == null ? null : javadoc + "/" + model.javadocAnchor();
        models.add(new JavaView.ModelLink(name, addresses.schema(name), page));
      });
    }
    return models;
  }

  private static List<String> flags(JsonNode operation) {
    List<String> flags = new ArrayList<>();
    if (operation.path("deprecated").asBoolean()) {
      flags.add("deprecated");
    }
    if (operation.path("x-idempotent").asBoolean()) {
      flags.add("idempotent");
    }
    if (operation.has("x-pages")) {
      flags.add("pages");
    }
    if (operation.has("x-wait")) {
      flags.add("waited for");
    }
    if (operation.has("x-row-formats")) {
      flags.add("rows in");
    }
    if (!operation.findValues("x-row-events").isEmpty()) {
      flags.add("rows out");
    }
    return flags;
  }

  static List<OperationView.StatusCount> counts(Map<SourceStatus, Integer> sourceStatuses) {
    List<OperationView.StatusCount> counts = new ArrayList<>();
    sourceStatuses.forEach((sourceStatus, count) ->
        counts.add(new OperationView.StatusCount(SourceStatusView.of(sourceStatus), count)));
    return counts;
  }

  private Map<SourceStatus, Integer> sourceStatuses(Set<String> places) {
    Map<SourceStatus, Integer> sourceStatuses = new EnumMap<>(SourceStatus.class);
    places.forEach(place ->
        sourceStatuses.merge(reviewed.transcription().of(place).status(), 1, Integer::sum));
    return sourceStatuses;
  }

  /** Everything of an operation, what its bodies are made of included, each place once. */
  private static Set<String> places(DocumentedOperation operation) {
    Set<String> places = new LinkedHashSet<>();
    add(operation.place(), places);
    operation.parameters().forEach(parameter -> add(parameter.place(), places));
    operation.request().forEach(content -> content(content, places));
    for (DocumentedResponse response : operation.responses()) {
      add(response.place(), places);
      response.content().forEach(content -> content(content, places));
    }
    return places;
  }

  private static void content(DocumentedContent content, Set<String> places) {
    add(content.place(), places);
    content.payloads().forEach(payload -> add(payload.place(), places));
    if (content.schema() != null) {
      properties(content.schema(), places);
    }
  }

  private static void properties(DocumentedField owner, Set<String> places) {
    for (DocumentedField property : owner.properties()) {
      if (places.add(String.valueOf(property.place().pointer()))) {
        properties(property, places);
      }
    }
  }

  private static void add(Place place, Set<String> places) {
    places.add(String.valueOf(place.pointer()));
  }

  /**
   * The operation itself, and the components that it uses directly; schemas have pages of their
   * own.
   */
  private static List<String> pointers(DocumentedOperation operation) {
    List<String> pointers =
        new ArrayList<>(List.of(String.valueOf(operation.place().pointer())));
    operation
        .parameters()
        .forEach(parameter -> pointers.add(String.valueOf(parameter.place().pointer())));
    operation
        .responses()
        .forEach(response -> pointers.add(String.valueOf(response.place().pointer())));
    return pointers;
  }
}
