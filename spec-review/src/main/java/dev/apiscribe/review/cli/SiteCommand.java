package dev.apiscribe.review.cli;

import dev.apiscribe.review.diff.ApiSpec;
import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.drift.FactRecord;
import dev.apiscribe.review.drift.Transcription;
import dev.apiscribe.review.java.GeneratedJava;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.proof.ConformanceReport;
import dev.apiscribe.review.site.ReviewedApi;
import dev.apiscribe.review.site.Site;
import dev.apiscribe.review.site.SiteFolder;
import dev.apiscribe.review.site.SiteSource;
import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.SourceDocuments;
import dev.apiscribe.review.spec.UnreadableSpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the review site: specs, documents, decisions, proof and Java side by side, as pages that open from the file system.",
      "Exit status: 0 written, 2 input that cannot be read, or a folder that cannot be written to."
    })
final class SiteCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Option(names = "--specs", defaultValue = "specs", paramLabel = "DIR", description = "Folder of the curated specs. Default: ${DEFAULT-VALUE}")
  private Path specs;

  @Option(names = "--output", defaultValue = "target/review", paramLabel = "DIR", description = "Folder of the site. Default: ${DEFAULT-VALUE}")
  private Path output;

  @Option(names = "--docs", paramLabel = "DIR", description = "Saved pages (.txt .rst .html .htm): the site shows what differs from them. Default: what facts.yaml records.")
  private @Nullable Path docs;

  @Option(names = "--since", paramLabel = "DIR", description = "Folder of earlier specs: the site shows what changed since. Default: no comparison.")
  private @Nullable Path since;

  @Option(
      names = "--conformance",
      paramLabel = "FILE",
      description = "Report of ./mvnw verify. Default: conformance/target/conformance-report.json, if it is there.")
  private @Nullable Path conformance;

  @Option(
      names = "--generated",
      defaultValue = ".",
      paramLabel = "DIR",
      description = "Folder that holds generated-client and its neighbours. Default: ${DEFAULT-VALUE}")
  private Path generated;

  @Override
  public Integer call() {
    PrintWriter errors = command.commandLine().getErr();
    try {
      SiteSource source = source();
      SiteFolder.Written written = Site.of(source).write(output);
      tell(source, written);
      return 0;
    } catch (UnreadableSpecException | UnreadablePageException e) {
      errors.println(e.getMessage());
    } catch (IOException e) {
      errors.println("The site cannot be written. " + e.getMessage());
    }
    return ReportOutput.UNREADABLE;
  }

  private SiteSource source() throws IOException, UnreadablePageException {
    SourceDocuments documents = SourceDocuments.read(specs.resolve("documents.yaml"));
    CompletableFuture<Optional<ConformanceReport>> report = CompletableFuture.supplyAsync(this::report);
    List<CuratedApi> apis = SpecFolder.apis(specs, null);
    // What takes long to read is read side by side.
    List<CompletableFuture<GeneratedJava>> java =
        apis.stream().map(api -> CompletableFuture.supplyAsync(() -> GeneratedJava.read(generated, api.name()))).toList();
    DriftReview drift = docs == null ? null : drift(apis, documents, docs);
    List<ReviewedApi> reviewed = new ArrayList<>();
    for (int i = 0; i < apis.size(); i++) {
      CuratedApi api = apis.get(i);
      Path folder = specs.resolve(api.name());
      Path facts = folder.resolve("facts.yaml");
      Transcription transcription = drift == null ? Transcription.recorded(api, facts) : drift.transcription(api, FactRecord.read(facts));
      reviewed.add(new ReviewedApi(api, folder, transcription, read(java.get(i))));
    }
    ConformanceReport proof = read(report).orElse(null);
    return new SiteSource(
        reviewed, documents, proof, proof != null && isOld(proof), drift == null ? null : drift.report(), changes(apis), javadoc(apis));
  }

  private static <T> T read(CompletableFuture<T> reading) {
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
    Path usual = generated.resolve("conformance/target/conformance-report.json");
    return conformance == null && !Files.exists(usual) ? Optional.empty() : Optional.of(ConformanceReport.read(conformance == null ? usual : conformance));
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

  private boolean isOld(ConformanceReport report) throws IOException {
    try (Stream<Path> files = Files.walk(specs)) {
      for (Path file : files.filter(name -> name.toString().matches(".*[\\\\/](openapi\\.yaml|examples[\\\\/].*)")).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isAfter(report.written())) {
          return true;
        }
      }
    }
    return false;
  }

  private static DriftReview drift(List<CuratedApi> apis, SourceDocuments documents, Path docs) throws IOException, UnreadablePageException {
    DriftReview review = new DriftReview(apis, documents);
    List<Path> pages = PageFiles.of(docs, false);
    if (pages.isEmpty()) {
      throw new UnreadableSpecException(docs + ": found no page, expected files that end in .txt, .rst, .html or .htm. Check the folder.");
    }
    for (Path page : pages) {
      review.add(PageSource.read(page));
    }
    return review;
  }

  private Map<String, DiffReview> changes(List<CuratedApi> apis) {
    Map<String, DiffReview> changes = new LinkedHashMap<>();
    if (since != null) {
      for (CuratedApi api : apis) {
        Path before = since.resolve(api.name());
        if (Files.exists(before.resolve("openapi.yaml"))) {
          changes.put(api.name(), DiffReview.of(ApiSpec.read(before), ApiSpec.read(specs.resolve(api.name())), null));
        }
      }
      if (changes.isEmpty()) {
        throw new UnreadableSpecException(
            since + ": found no earlier spec, expected folders such as " + apis.get(0).name() + " with an openapi.yaml. Name a folder like specs/.");
      }
    }
    return changes;
  }

  private void tell(SiteSource source, SiteFolder.Written written) {
    PrintWriter out = command.commandLine().getOut();
    double seconds = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
    out.printf(
        Locale.ROOT, "%s: %d pages, %d files, %.1f MB, written %.1f s after the start of the JVM%n",
        output.resolve("index.html"), written.pages(), written.files(), written.bytes() / 1e6, seconds);
    out.println("  proof    " + (source.proof() == null ? "none: ./mvnw verify writes it" : source.proof().checks() - source.proof().notCovered() + " checks made, " + source.proof().notCovered() + " cannot be made"));
    out.println("  drift    " + (source.drift() == null ? "not read: name saved pages with --docs" : source.drift().findings().size() + " findings"));
    out.println("  changes  " + (source.changes().isEmpty() ? "not compared: name earlier specs with --since" : source.changes().size() + " specs compared"));
    out.println("  Javadoc  " + (source.javadoc().isEmpty() ? "none: ./mvnw package -DskipTests -Pjavadoc writes it" : String.join(", ", source.javadoc().keySet())));
    out.flush();
  }
}
