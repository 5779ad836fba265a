package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.diff.ApiSpec;
import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.diff.FolderDiff;
import dev.apiscribe.review.diff.JavaApiDifference;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.drift.FactRecord;
import dev.apiscribe.review.drift.Transcription;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.proof.ConformanceReport;
import dev.apiscribe.review.site.Guide;
import dev.apiscribe.review.site.ReviewedApi;
import dev.apiscribe.review.site.SiteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a site is made of.
 *
 * @param generated the folder that holds generated-client and its neighbours, and where the build
 *     left report and Javadoc
 * @param docs null when no pages are given
 * @param since null when no earlier specs are given
 * @param jars null when the Java of changes is not measured
 * @param conformance null for the report of the build, if there is one
 * @param guide null for README.md of the folder that holds generated-client, if there is one
 */
record SiteInput(
    Path specs,
    Path generated,
    @Nullable Path docs,
    @Nullable Path since,
    @Nullable JarFolders jars,
    @Nullable Path conformance,
    @Nullable Path guide) {
  /**
   * Fails with {@link UnreadableSpecException} or {@link UnreadablePageException}, which say what
   * cannot be read.
   */
  SiteSource read() throws IOException, UnreadablePageException {
    boolean isForeign = SpecFolder.isForeign(specs);
    SourceDocuments documents =
        isForeign ? SourceDocuments.none() : SourceDocuments.read(specs.resolve("documents.yaml"));
    CompletableFuture<Optional<ConformanceReport>> report =
        CompletableFuture.supplyAsync(this::report);
    List<CuratedApi> apis = isForeign
        ? SpecFolder.foreign(specs).stream().map(CuratedApi::foreign).toList()
        : SpecFolder.apis(specs, null);
    // What takes long to read is read side by side.
    List<CompletableFuture<GeneratedJava>> java = apis.stream()
        .map(api -> CompletableFuture.supplyAsync(() -> GeneratedJava.read(generated, api.name())))
        .toList();
    DriftReview drift = docs == null ? null : drift(apis, documents, docs);
    List<ReviewedApi> reviewed = new ArrayList<>();
    for (int i = 0; i < apis.size(); i++) {
      CuratedApi api = apis.get(i);
      Path folder = isForeign ? api.folder() : specs.resolve(api.name());
      Path facts = folder.resolve(isForeign ? api.name() + ".facts.yaml" : "facts.yaml");
      Transcription transcription = drift == null
          ? Transcription.recorded(api, facts)
          : drift.transcription(api, FactRecord.read(facts));
      reviewed.add(new ReviewedApi(api, folder, transcription, done(java.get(i))));
    }
    ConformanceReport proof = done(report).orElse(null);
    boolean old = proof != null && isOld(proof);
    return new SiteSource(
        reviewed,
        documents,
        proof,
        old,
        drift == null ? null : drift.report(),
        changes(),
        javadoc(apis),
        libraries(),
        readGuide());
  }

  private static <T> T done(CompletableFuture<T> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnreadableSpecException refused) {
        throw refused;
      }
      throw e;
    }
  }

  /** Empty when none was named, and none lies where the build writes it. */
  private Optional<ConformanceReport> report() {
    if (conformance != null) {
      return Optional.of(ConformanceReport.read(conformance));
    }
    Path usual = generated.resolve("conformance/target/conformance-report.json");
    return Files.exists(usual) ? Optional.of(ConformanceReport.read(usual)) : Optional.empty();
  }

  /** Returns whether a spec or a payload was changed after the report was written. */
  private boolean isOld(ConformanceReport report) throws IOException {
    try (Stream<Path> files = Files.walk(specs)) {
      for (Path file : files.filter(SiteInput::isProven).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isAfter(report.written())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isProven(Path file) {
    return file.endsWith("openapi.yaml")
        || (file.toString().endsWith(".json") && file.resolveSibling("").endsWith("examples"));
  }

  private static DriftReview drift(List<CuratedApi> apis, SourceDocuments documents, Path docs)
      throws IOException, UnreadablePageException {
    DriftReview review = new DriftReview(apis, documents);
    List<Path> pages = PageFiles.of(docs, false);
    if (pages.isEmpty()) {
      throw new UnreadableSpecException(
          docs
              + ": found no page, expected files that end in .txt, .rst, .html or .htm. Check the folder.");
    }
    for (Path page : pages) {
      review.add(PageFiles.read(docs, page));
    }
    return review;
  }

  private Map<String, DiffReview> changes() {
    if (since == null) {
      if (jars != null) {
        throw new UnreadableSpecException(
            "--old-jars: found no earlier specs, expected those that the jars were made from. Name them with --since.");
      }
      return Map.of();
    } else if (Files.isRegularFile(specs) && Files.isRegularFile(since)) {
      return Map.of(
          CuratedApi.foreign(specs).name(),
          DiffReview.of(
              ApiSpec.read(since), ApiSpec.read(specs), jars == null ? null : jars.difference()));
    }
    Map<String, JavaApiDifference> measured = new HashMap<>();
    FolderDiff diff = FolderDiff.of(since, specs, api -> {
      JavaApiDifference java = jars == null ? null : jars.difference(api);
      if (java != null) {
        measured.put(api, java);
      }
      return java;
    });
    if (jars != null && measured.isEmpty()) {
      throw new UnreadableSpecException(
          "--old-jars: found jars of none of "
              + diff.reviews().keySet()
              + ", expected a folder of that name with the jars of the API, in both folders. Copy them there.");
    }
    return diff.reviews();
  }

  private Map<String, Path> javadoc(List<CuratedApi> apis) {
    Map<String, Path> javadoc = new LinkedHashMap<>();
    for (CuratedApi api : apis) {
      Path pages = generated.resolve("generated-client/" + api.name() + "/target/apidocs");
      if (Files.exists(pages.resolve("index.html"))) {
        javadoc.put(api.name(), pages);
      }
    }
    return javadoc;
  }

  private Map<String, Path> libraries() throws IOException {
    Map<String, Path> javadoc = new TreeMap<>();
    if (!Files.isDirectory(generated)) {
      return javadoc;
    }
    try (Stream<Path> modules = Files.list(generated)) {
      for (Path module : modules.filter(Files::isDirectory).toList()) {
        Path pages = module.resolve("target/apidocs");
        if (Files.exists(pages.resolve("index.html"))) {
          javadoc.put(module.getFileName().toString(), pages);
        }
      }
    }
    return javadoc;
  }

  private @Nullable Guide readGuide() throws IOException {
    if (guide != null) {
      return Guide.read(guide);
    }
    Path usual = generated.resolve("README.md");
    return Files.exists(usual) ? Guide.read(usual) : null;
  }
}
