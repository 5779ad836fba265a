package dev.apiscribe.review.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole site, ready to be written. */
public final class Site {
  private final SiteSource source;
  private final SourceViews sources;
  private final List<ApiView> apis = new ArrayList<>();
  private final SearchData search = new SearchData();

  private Site(SiteSource source) {
    this.source = source;
    sources = new SourceViews(source.documents());
    source.apis().forEach(this::add);
  }

  public static Site of(SiteSource source) {
    return new Site(source);
  }

  private void add(ReviewedApi reviewed) {
    Addresses addresses = new Addresses(reviewed.api());
    DeviationViews decided = new DeviationViews(reviewed.api(), addresses);
    String javadoc =
        source.javadoc().containsKey(reviewed.name()) ? "javadoc/" + reviewed.name() : null;
    List<OperationView> operations =
        new Operations(reviewed, addresses, decided, sources, source.proof(), javadoc).all();
    List<SchemaView> schemas = new Schemas(reviewed, addresses, decided, javadoc).all();
    ApiView api = ApiView.of(
        reviewed,
        addresses,
        decided,
        sources,
        operations,
        schemas,
        source.proof(),
        ApiFindings.of(reviewed, source));
    apis.add(api);
    search.add(api);
    search.addErrorCodes(reviewed.api().facts().operations(), addresses);
  }

  /**
   * Writes all pages into a folder. What an earlier writing left there and this one does not have
   * is deleted.
   *
   * <p>Fails with {@link IOException} when the folder has files that are not a site, or cannot be
   * written to.
   */
  public SiteFolder.Written write(Path folder) throws IOException {
    SiteFolder files = SiteFolder.open(folder);
    Map<String, String> hrefs = new LinkedHashMap<>();
    Map<String, String> routes = new LinkedHashMap<>();
    for (ApiView api : apis) {
      for (OperationView operation : api.all().operations()) {
        hrefs.put(api.name() + " " + operation.operationId(), operation.href());
        routes.put(operation.route(), operation.href());
      }
    }
    ProofView proof =
        source.proof() == null ? null : ProofView.of(source.proof(), hrefs, source.proofIsOld());
    FindingsView drift =
        source.drift() == null ? null : FindingsView.of("drift", source.drift(), routes);
    ChangesView changes = ChangesView.of(source.changes(), routes);
    Pages pages = new Pages(navigation(), files);
    pages.add("index.html", "overview", "Overview", OverviewView.of(apis, proof, drift, changes));
    for (ApiView api : apis) {
      pages.add(api.href(), "api", api.title(), api);
      for (OperationView operation : api.all().operations()) {
        pages.add(operation.href(), "operation", operation.operationId(), operation);
      }
      for (SchemaView schema : api.schemas()) {
        pages.add(schema.href(), "schema", schema.name(), schema);
      }
    }
    pages.add("deviations.html", "deviations", "Deviations", LedgerView.of(apis));
    pages.add("conformance.html", "conformance", "Conformance", optional("proof", proof));
    pages.add("changes.html", "changes", "Changes", changes);
    pages.add("drift.html", "drift", "Drift", optional("drift", drift));
    pages.add(
        "javadoc.html",
        "javadoc",
        "Javadoc",
        Map.of("sets", javadoc(), "hasSets", !javadoc().isEmpty()));
    if (source.guide() != null) {
      addGuide(source.guide(), pages);
      source.guide().copyImages(files);
    }
    pages.print();
    for (String asset : List.of("style.css", "site.js")) {
      files.write("assets/" + asset, Templates.text(asset));
    }
    files.write("assets/search-data.js", search.script());
    for (Map<String, Path> folders : List.of(source.javadoc(), source.libraries())) {
      for (Map.Entry<String, Path> javadoc : folders.entrySet()) {
        files.copy(javadoc.getValue(), "javadoc/" + javadoc.getKey());
      }
    }
    return files.close();
  }

  private List<Link> javadoc() {
    return Stream.concat(
            source.javadoc().keySet().stream().map(api -> new Link("Client of " + api, api)),
            source.libraries().keySet().stream().map(module -> new Link(module, module)))
        .map(set -> new Link(set.text(), "javadoc/" + set.href() + "/index.html"))
        .toList();
  }

  private void addGuide(Guide guide, Pages pages) {
    Map<Path, String> others = new LinkedHashMap<>();
    for (int i = 0; i < apis.size(); i++) {
      others.put(
          source.apis().get(i).folder().resolve("openapi.yaml"), apis.get(i).href());
    }
    Map<Path, String> hrefs = guide.hrefs(others);
    GuidePage first = guide.first();
    for (GuidePage page : guide.pages()) {
      List<Link> trail = page == first ? List.of() : List.of(new Link(first.title(), first.href()));
      pages.add(
          page.href(), "guide", page.title(), Map.of("trail", trail, "html", page.html(hrefs)));
      search.addGuide(page);
    }
  }

  private static Map<String, @Nullable Object> optional(String name, @Nullable Object value) {
    Map<String, @Nullable Object> context = new LinkedHashMap<>();
    context.put(name, value);
    return context;
  }

  private List<Link> navigation() {
    List<Link> links = new ArrayList<>(List.of(new Link("Overview", "index.html")));
    apis.forEach(api -> links.add(new Link(api.name(), api.href())));
    links.add(new Link("Deviations", "deviations.html"));
    links.add(new Link("Conformance", "conformance.html"));
    links.add(new Link("Changes", "changes.html"));
    links.add(new Link("Drift", "drift.html"));
    links.add(new Link("Javadoc", "javadoc.html"));
    if (source.guide() != null) {
      links.add(new Link("Guide", source.guide().first().href()));
    }
    return links;
  }
}
