package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.edit.FileEdits;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.snippet.ShellWord;
import dev.apiscribe.review.update.ReadPage;
import dev.apiscribe.review.update.SpecUpdate;
import dev.apiscribe.review.update.UpdateRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    description = {
      "Follows changed pages: edits the curated spec and the files beside it, and leaves what a person must decide in decisions.md.",
      "Exit status: 0 all is taken over, 1 decisions are left, 2 nothing is written."
    })
final class UpdateCommand implements Callable<Integer> {
  private static final Set<String> NOT_REPEATED = Set.of("--api", "--decide", "--dry-run");

  @Spec
  private CommandSpec command;

  @Mixin
  private PageOptions options;

  @Option(
      names = "--before",
      paramLabel = "DIR",
      description =
          "Folder with the pages of before: decisions.md then shows which words of a sentence changed.")
  private @Nullable Path before;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Date of the new pages, for documents.yaml. Default: the date stays.")
  private @Nullable String date;

  @Option(
      names = "--decide",
      paramLabel = "NUMBER=CHOICE",
      description = "Applies a choice of decisions.md, such as 12=b.")
  private Map<Integer, String> decided = new LinkedHashMap<>();

  @Option(names = "--dry-run", description = "Print what would change, and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    PrintWriter errors = command.commandLine().getErr();
    try {
      if (Files.isDirectory(options.specs())) {
        FileEdits.finish(options.specs());
      }
      return update(pages(options.docs()), before == null ? List.of() : pages(before));
    } catch (UnreadableSpecException | UnreadablePageException | UpdateRefusedException e) {
      errors.println(e.getMessage());
      errors.flush();
      return ReportOutput.UNREADABLE;
    }
  }

  private List<ReadPage> pages(Path named) throws IOException, UnreadablePageException {
    List<ReadPage> pages = new ArrayList<>();
    for (Path file : PageFiles.of(named, options.recursive())) {
      PageSource source = PageFiles.read(named, file);
      Optional<DocumentedFacts> facts = PageFacts.read(source);
      if (facts.isPresent()) {
        pages.add(new ReadPage(source, facts.get()));
      } else {
        command.commandLine().getErr().println(file + ": is about no operation.");
      }
    }
    if (pages.isEmpty()) {
      throw new UnreadableSpecException(
          named
              + ": found no page about an operation, expected files that end in .txt, .rst, .html or .htm. Check the folder, or add --recursive.");
    }
    return pages;
  }

  private int update(List<ReadPage> pages, List<ReadPage> former)
      throws IOException, UpdateRefusedException {
    List<CuratedApi> apis = SpecFolder.apis(options.specs(), options.api());
    DriftReview review =
        new DriftReview(apis, SourceDocuments.read(options.specs().resolve("documents.yaml")));
    pages.forEach(page -> review.add(page.source(), page.facts()));
    Map<Path, @Nullable String> files = new LinkedHashMap<>();
    boolean left = false;
    List<CuratedApi> about = apis.stream().filter(review::isOf).toList();
    if (about.isEmpty()) {
      throw new UnreadableSpecException(
          options.docs() + ": found no page about one of the APIs. Name it with --api.");
    } else if (about.size() > 1 && !decided.isEmpty()) {
      throw new UnreadableSpecException("--decide: found pages of "
          + about.stream().map(CuratedApi::name).toList() + ". Name one of them with --api.");
    }
    for (CuratedApi one : about) {
      List<ReadPage> its = pages.stream()
          .filter(page -> review.identities(one).containsKey(page.source().name()))
          .toList();
      SpecUpdate.UpdateOutcome outcome = new SpecUpdate(
              options.specs(),
              one,
              its,
              former.stream().map(ReadPage::facts).toList(),
              date,
              typed(one))
          .run(decided);
      print(one, outcome);
      files.putAll(outcome.files());
      left |= !outcome.decisions().isEmpty();
    }
    if (!dryRun && !files.isEmpty()) {
      write(files);
    }
    return left ? 1 : 0;
  }

  /** Returns the command as it was typed, for one API and without what was decided. */
  private String typed(CuratedApi one) {
    List<String> words = new ArrayList<>(List.of("./apiscribe", command.name()));
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      if (!NOT_REPEATED.contains(option.longestName())) {
        words.add(option.longestName());
        option.originalStringValues().stream()
            .filter(value -> option.arity().max() > 0)
            .map(ShellWord::quotedIfNeeded)
            .forEach(words::add);
      }
    }
    words.addAll(List.of("--api", one.name()));
    return String.join(" ", words);
  }

  private void print(CuratedApi one, SpecUpdate.UpdateOutcome outcome) {
    PrintWriter out = command.commandLine().getOut();
    out.println(one.name() + ": " + outcome.files().size() + " files "
        + (dryRun ? "would change" : "changed") + ", " + outcome.decisions().size()
        + " decisions are left.");
    outcome
        .files()
        .forEach((file, text) -> out.println("  " + (text == null ? "deleted " : "") + file));
    outcome.decisions().forEach((number, title) -> out.println("  " + number + ". " + title));
    if (!outcome.undescribed().isEmpty()) {
      out.println("  Describe, in your words: " + String.join(", ", outcome.undescribed()));
    }
    if (!outcome.decisions().isEmpty()) {
      out.println("Decide: " + outcome.page());
    }
    out.flush();
  }

  private void write(Map<Path, @Nullable String> files) throws IOException {
    FileEdits edits = new FileEdits(options.specs());
    for (Map.Entry<Path, @Nullable String> file : files.entrySet()) {
      Path path = options.specs().relativize(file.getKey());
      String text = file.getValue();
      if (text == null) {
        edits.delete(path);
      } else {
        edits.write(path, text);
      }
    }
    edits.apply();
  }
}
