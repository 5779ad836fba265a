package dev.apiscribe.review.site;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.proof.CheckedItem;
import dev.apiscribe.review.proof.ConformanceReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an API shows.
 *
 * @param whole title, version, servers, security: what the API says as a whole
 * @param ledger all of its decisions and observations
 * @param deviations those that rows of this page name
 */
record ApiView(
    String name,
    String title,
    String version,
    String description,
    String href,
    RowTable whole,
    List<Link> documents,
    List<TagView> tags,
    TagView all,
    List<SchemaView> schemas,
    List<DeviationView> ledger,
    List<DeviationView> deviations,
    RowTable documentedOnly) {

  List<String> columns() {
    return Coverage.COLUMNS;
  }

  static ApiView of(
      ReviewedApi reviewed,
      Addresses addresses,
      DeviationViews decided,
      SourceViews sources,
      List<OperationView> operations,
      List<SchemaView> schemas,
      @Nullable ConformanceReport report,
      ApiFindings reach) {
    CuratedApi api = reviewed.api();
    Map<String, List<OperationView>> byTag = new LinkedHashMap<>();
    api.spec().at("/tags").forEach(tag -> byTag.put(tag.path("name").asText(), new ArrayList<>()));
    operations.forEach(operation ->
        byTag.computeIfAbsent(operation.tag(), key -> new ArrayList<>()).add(operation));
    List<CheckedItem> items = report == null
        ? List.of()
        : report.items().stream().filter(item -> item.api().equals(api.name())).toList();
    List<TagView> tags = new ArrayList<>();
    byTag.forEach((tag, those) -> {
      List<String> ids = those.stream().map(OperationView::operationId).toList();
      Set<String> routes = those.stream().map(OperationView::route).collect(Collectors.toSet());
      String id = "tag-" + Slug.of(tag);
      tags.add(TagView.of(
          id,
          tag,
          description(api, tag),
          addresses.overview() + "#" + id,
          those,
          items.stream().filter(item -> ids.contains(item.operation())).toList(),
          report != null,
          those.stream().flatMap(operation -> operation.reaching().stream()).toList(),
          null,
          reach.drift(routes),
          reach.changes(routes)));
    });
    TagView all = TagView.of(
        "operations",
        "all",
        "",
        addresses.overview(),
        operations,
        items,
        report != null,
        decided.all(),
        api.name(),
        reach.drift(null),
        reach.changes(null));
    ComparisonRows rows = new ComparisonRows(reviewed, addresses, decided, LineRange.NONE);
    RowTable whole = new RowTable(statements(api, rows));
    RowTable documentedOnly = new RowTable(rows.documented().of("", "api."));
    return new ApiView(
        api.name(),
        api.spec().at("/info/title").asText(api.name()),
        api.spec().at("/info/version").asText(),
        api.spec().at("/info/description").asText(),
        addresses.overview(),
        whole,
        sources.links(api.name()),
        tags,
        all,
        schemas,
        decided.all(),
        decided.touching(List.of(), Stream.concat(whole.departures(), documentedOnly.departures())),
        documentedOnly);
  }

  private static List<ComparisonRow> statements(CuratedApi api, ComparisonRows rows) {
    List<ComparisonRow> all = new ArrayList<>();
    api.facts()
        .statements()
        .forEach((aspect, statement) ->
            all.add(rows.statement("api." + Slug.of(aspect.label()), aspect.label(), statement)));
    for (Statement server : api.facts().servers()) {
      all.add(rows.statement("api.server-" + (all.size() + 1), "server", server));
    }
    for (Statement scheme : api.facts().security()) {
      all.add(rows.statement("api.security-" + (all.size() + 1), "security", scheme));
    }
    for (Statement extension : api.extensions()) {
      String pointer = String.valueOf(extension.place().pointer());
      if (!pointer.startsWith("/paths/")) {
        all.add(rows.statement(
            "api.extension-" + (all.size() + 1),
            pointer.substring(pointer.lastIndexOf("x-")),
            extension));
      }
    }
    return all;
  }

  private static String description(CuratedApi api, String name) {
    for (var tag : api.spec().at("/tags")) {
      if (tag.path("name").asText().equals(name)) {
        return tag.path("description").asText();
      }
    }
    return "";
  }
}
