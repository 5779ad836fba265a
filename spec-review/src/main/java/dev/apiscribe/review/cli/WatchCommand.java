package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.diff.ApiSpec;
import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.diff.JavaApiDifference;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.fetch.FetchedPage;
import dev.apiscribe.review.fetch.FetchedPage.FetchOutcome;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.watch.WatchBranch;
import dev.apiscribe.review.watch.WatchReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Gets the pages, compares them with the specs, and puts what follows from them onto a git branch.",
      "The report, in Markdown, is the text of a pull request. Neither checkout nor main is touched.",
      "Exit status: 0 nothing changed, 1 there is something to review, 2 a page that was not fetched, or input that cannot be read."
    })
final class WatchCommand implements Callable<Integer> {
  private static final String MESSAGE = "Follow what the pages state now\n\n"
      + "Written by watch. The report of the pull request says what is left to decide.\n";

  @Spec
  private CommandSpec command;

  @Mixin
  private FetchOptions options;

  @Option(
      names = "--branch",
      defaultValue = "docs-watch",
      paramLabel = "NAME",
      description =
          "Branch of watch alone: another run replaces its commit. Default: ${DEFAULT-VALUE}")
  private String name;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write the report to, in UTF-8. Default: standard output.")
  private @Nullable Path file;

  @ArgGroup(exclusive = false)
  private @Nullable JarFolders jars;

  /** What the pages say that the specs do not, and the pages that say nothing. */
  private record Comparison(List<Finding> findings, List<String> unread) {
    Comparison with(String refused) {
      List<String> all = new ArrayList<>(unread);
      refused.lines().filter(line -> !all.contains(line)).forEach(all::add);
      return new Comparison(findings, all);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (jars != null && options.api() == null) {
      throw new UnreadableSpecException(
          "--old-jars: found the jars of one API, expected to know which. Name it with --api.");
    }
    WatchBranch branch = WatchBranch.of(options.specs(), options.docs(), name);
    List<FetchedPage> pages = options.fetch();
    Path folder = Files.createTempDirectory("watch");
    try {
      Path specs = branch.copyTo(folder);
      Optional<String> commit = Optional.empty();
      Comparison comparison = compare(specs);
      if (!comparison.findings().isEmpty()) {
        String refused = update(specs);
        if (!refused.isEmpty()) {
          new PageRecord(options.docs(), options.api()).enter(pages, specs);
        }
        for (CuratedApi api : SpecFolder.apis(specs, options.api())) {
          // It shows sentences of the publisher, which belong into no commit.
          Files.deleteIfExists(api.folder().resolve("decisions.md"));
        }
        commit = branch.commit(folder, MESSAGE);
        comparison = compare(specs).with(refused);
      }
      WatchReport report = new WatchReport(
          pages,
          comparison.unread(),
          steps(specs),
          comparison.findings(),
          commit.isPresent() ? name : "");
      int status = ReportOutput.write(report.markdown(), file, command);
      return status != 0 || !comparison.unread().isEmpty() || isAnyRefused(pages)
          ? ReportOutput.UNREADABLE
          : commit.isPresent() || !comparison.findings().isEmpty() ? 1 : 0;
    } finally {
      delete(folder);
    }
  }

  /** Has the specs follow the pages. Returns why they do not; empty when they do. */
  private String update(Path specs) {
    List<String> command = new ArrayList<>(
        List.of("update", "--docs", options.docs().toString(), "--specs", specs.toString()));
    if (options.api() != null) {
      command.addAll(List.of("--api", options.api()));
    }
    StringWriter errors = new StringWriter();
    int status =
        SpecReview.program(new StringWriter(), errors).execute(command.toArray(String[]::new));
    return status == ReportOutput.UNREADABLE ? errors.toString().strip() : "";
  }

  private static boolean isAnyRefused(List<FetchedPage> pages) {
    return pages.stream().anyMatch(page -> page.outcome() == FetchOutcome.REFUSED);
  }

  private Comparison compare(Path specs) throws IOException {
    DriftReview review = new DriftReview(
        SpecFolder.apis(specs, options.api()),
        SourceDocuments.read(specs.resolve("documents.yaml")));
    List<String> unread = new ArrayList<>();
    for (Path page : PageFiles.of(options.docs(), false)) {
      try {
        review.add(PageFiles.read(options.docs(), page));
      } catch (UnreadablePageException e) {
        unread.add(String.valueOf(e.getMessage()));
      }
    }
    return new Comparison(review.report().findings(), unread);
  }

  private Map<String, DiffReview> steps(Path specs) {
    JavaApiDifference java = jars == null ? null : jars.difference();
    Map<String, DiffReview> steps = new LinkedHashMap<>();
    for (CuratedApi api : SpecFolder.apis(specs, options.api())) {
      Path before = options.specs().resolve(api.name());
      steps.put(
          api.name(),
          DiffReview.of(ApiSpec.read(before), ApiSpec.read(specs.resolve(api.name())), java));
    }
    return steps;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
