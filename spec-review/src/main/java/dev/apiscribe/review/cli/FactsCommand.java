package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.drift.DriftReview;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what saved pages state, each fact with its line, and of each sentence of a curated API what was read from it.",
      "Exit status: 0 all pages were read, 2 a page was refused; the others are printed all the same."
    })
final class FactsCommand implements Callable<Integer> {
  /** The formats of printed facts. */
  enum FactsFormat {
    TABLE,
    JSON,
    COUNTS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "PAGE",
      description = "Saved pages, or folders with them (.txt .rst .html .htm).")
  private List<Path> named;

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; counts are those of pages, operations and rows of tables. Default: ${DEFAULT-VALUE}")
  private FactsFormat format;

  @Option(
      names = "--specs",
      defaultValue = "specs",
      paramLabel = "DIR",
      description = "Folder of the curated specs, where there is one. Default: ${DEFAULT-VALUE}")
  private Path specs;

  @Override
  public Integer call() throws IOException {
    NamedPages read = NamedPages.read(named, command.commandLine().getErr());
    List<DocumentedFacts> facts = read.pages().stream().map(DraftPage::facts).toList();
    PrintWriter out = command.commandLine().getOut();
    Map<Passage, ReadSentence.State> sentences;
    try {
      sentences = sentences(read);
    } catch (UnreadableSpecException e) {
      command.commandLine().getErr().println(e.getMessage());
      return ReportOutput.UNREADABLE;
    }
    out.print(
        switch (format) {
          case TABLE -> FactsTable.of(facts, sentences);
          case JSON -> FactsJson.of(facts, sentences).toPrettyString() + "\n";
          case COUNTS -> FactsCounts.of(read);
        });
    out.flush();
    return read.refused() ? ReportOutput.UNREADABLE : 0;
  }

  /** As drift tells them; of pages that are about no curated API nothing is known. */
  private Map<Passage, ReadSentence.State> sentences(NamedPages read) {
    Path documents = specs.resolve("documents.yaml");
    if (!Files.exists(documents)) {
      return Map.of();
    }
    DriftReview review =
        new DriftReview(SpecFolder.apis(specs, null), SourceDocuments.read(documents));
    for (int i = 0; i < read.pages().size(); i++) {
      review.add(read.sources().get(i), read.pages().get(i).facts());
    }
    return review.sentences();
  }
}
