package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.draft.ApiDraft;
import dev.apiscribe.review.draft.Draft;
import dev.apiscribe.review.draft.DraftSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a first spec of saved pages, and the list of what a person must decide.",
      "The pages are entered in documents.yaml of the folder above, and what they state beside the spec.",
      "Exit status: 0 written, 2 input that cannot be read; what could be read is written all the same."
    })
final class DraftCommand implements Callable<Integer> {
  @Spec
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "PAGE",
      description = "Saved pages, or folders with them (.txt .rst .html .htm).")
  private List<Path> named;

  @Option(
      names = "--api",
      required = true,
      paramLabel = "NAME",
      description = "The API's one lower-case word.")
  private String api;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The API's title. Default: what the pages say.")
  private @Nullable String title;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write to; it must not have an openapi.yaml yet.")
  private Path output;

  @Option(
      names = "--prefer",
      defaultValue = "first",
      paramLabel = "PAGE",
      description = {
        "Where two pages state the same operation: ${COMPLETION-CANDIDATES}, in the order in which they are named.",
        "Default: ${DEFAULT-VALUE}"
      })
  private DraftSettings.Prefer prefer;

  /** What the draft carries over is on record at once. */
  private void record(Draft draft, NamedPages pages) throws IOException {
    Path specs = specs();
    if (specs != null) {
      DraftRecord.enter(specs, output.toAbsolutePath().normalize(), draft, pages);
    }
  }

  /** Null when the draft becomes the root of the file system. */
  private @Nullable Path specs() {
    return output.toAbsolutePath().normalize().getParent();
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter errors = command.commandLine().getErr();
    if (!ApiWord.is(api)) {
      errors.println("--api " + api
          + ": expected one lower-case word of at most 64 letters and digits that can be a Java package and the name of a folder."
          + " Name it as its folder below specs/, such as " + ApiWord.instead(api) + ".");
      return ReportOutput.UNREADABLE;
    } else if (Files.exists(output.resolve("openapi.yaml"))
        || (Files.exists(output) && !Files.isDirectory(output))) {
      errors.println(
          output
              + ": found a spec, or no folder, expected a folder without openapi.yaml. Name another one with --output.");
      return ReportOutput.UNREADABLE;
    }
    NamedPages pages = NamedPages.read(named, errors);
    Draft draft = ApiDraft.of(
        new DraftSettings(api, title, prefer, DraftRecord.taken(specs(), pages)), pages.pages());
    if (draft.openapi().path("paths").isEmpty()) {
      errors.println(
          "The pages have no operation whose method and path are known: nothing is written. Name pages that have them.");
      return ReportOutput.UNREADABLE;
    }
    try {
      draft.write(output);
      record(draft, pages);
    } catch (UnreadableSpecException e) {
      errors.println(e.getMessage() + " The draft is written, what is beside it is not.");
      return ReportOutput.UNREADABLE;
    } catch (IOException e) {
      errors.println(
          output
              + ": cannot be written to, expected a folder that can be made. Check the path and its permissions.");
      return ReportOutput.UNREADABLE;
    }
    PrintWriter out = command.commandLine().getOut();
    int operations = draft.openapi().path("paths").findValues("operationId").size();
    out.println(output + ": " + operations + " operations, " + draft.payloads().size()
        + " payloads, " + draft.questions().size() + " open questions");
    draft
        .counts()
        .forEach((kind, count) ->
            out.printf(Locale.ROOT, "%6d  %-14s  %s%n", count, kind.label(), kind.meaning()));
    out.flush();
    return pages.refused() ? ReportOutput.UNREADABLE : 0;
  }
}
