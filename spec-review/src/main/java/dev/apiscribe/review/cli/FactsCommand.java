package dev.apiscribe.review.cli;

import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.facts.DocumentedFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
      "Prints what saved pages state, each fact with its line.",
      "Exit status: 0 all pages were read, 2 a page was refused; the others are printed all the same."
    })
final class FactsCommand implements Callable<Integer> {
  /** How facts are printed. */
  enum Format {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec command;

  @Parameters(arity = "1..*", paramLabel = "PAGE", description = "Saved pages, or folders with them (.txt .rst .html .htm).")
  private List<Path> named;

  @Option(names = "--format", defaultValue = "table", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Override
  public Integer call() throws IOException {
    NamedPages read = NamedPages.read(named, command.commandLine().getErr());
    List<DocumentedFacts> facts = read.pages().stream().map(DraftPage::facts).toList();
    PrintWriter out = command.commandLine().getOut();
    out.print(format == Format.JSON ? FactsJson.of(facts).toPrettyString() + "\n" : FactsTable.of(facts));
    out.flush();
    return read.refused() ? ReportOutput.UNREADABLE : 0;
  }
}
