package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.site.Site;
import dev.apiscribe.review.site.SiteFolder;
import dev.apiscribe.review.site.SiteSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the review site: specs, documents, decisions, proof and Java side by side, as pages that open from the file system.",
      "Exit status: 0 written, 1 written, and a check of the proof failed or was not made, 2 input that cannot be read, or a folder that cannot be written to."
    })
final class SiteCommand implements Callable<Integer> {
  private static final int UNPROVEN = 1;

  @Spec
  private CommandSpec command;

  @Option(
      names = "--specs",
      defaultValue = "specs",
      paramLabel = "PATH",
      description =
          "Folder of the curated specs; or any document of OpenAPI 3.0 or 3.1, or a folder of such documents. Default: ${DEFAULT-VALUE}")
  private Path specs;

  @Option(
      names = "--output",
      defaultValue = "target/review",
      paramLabel = "DIR",
      description =
          "Folder of the site, which is the site's alone: what else an earlier site left there is deleted. Default: ${DEFAULT-VALUE}")
  private Path output;

  @Option(
      names = "--docs",
      paramLabel = "DIR",
      description =
          "Saved pages (.txt .rst .html .htm), to be read again and searched for drift. Default: what facts.yaml records of them.")
  private @Nullable Path docs;

  @Option(
      names = "--since",
      paramLabel = "DIR",
      description =
          "Folder of earlier specs, such as another checkout's: the site shows what changed since. Default: no comparison.")
  private @Nullable Path since;

  /** Of one API, or of several in folders with their names. */
  @ArgGroup(exclusive = false)
  private @Nullable JarFolders jars;

  @Option(
      names = "--conformance",
      paramLabel = "FILE",
      description =
          "Report of ./mvnw verify. Default: conformance/target/conformance-report.json, if it is there.")
  private @Nullable Path conformance;

  @Option(
      names = "--generated",
      defaultValue = ".",
      paramLabel = "DIR",
      description =
          "Folder that holds generated-client and its neighbours, or the output of ./apiscribe generate. Default: ${DEFAULT-VALUE}")
  private Path generated;

  @Option(
      names = "--guide",
      paramLabel = "FILE",
      description =
          "Markdown page with which the documentation of the project begins; the pages below its folder that it leads to are shown as well. Default: README.md beside generated-client, if it is there.")
  private @Nullable Path guide;

  @Override
  public Integer call() {
    PrintWriter errors = command.commandLine().getErr();
    try {
      SiteSource source =
          new SiteInput(specs, generated, docs, since, jars, conformance, guide).read();
      tell(source, Site.of(source).write(output));
      return source.proof() == null || source.proof().unproven() == 0 ? 0 : UNPROVEN;
    } catch (UnreadableSpecException | UnreadablePageException e) {
      errors.println(e.getMessage());
    } catch (IOException e) {
      errors.println("The site cannot be written. " + e.getMessage());
    }
    return ReportOutput.UNREADABLE;
  }

  private void tell(SiteSource source, SiteFolder.Written written) {
    PrintWriter out = command.commandLine().getOut();
    double seconds =
        (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
    out.printf(
        Locale.ROOT,
        "%s: %d pages, %d files, %.1f MB, written %.1f s after the start of the JVM%n",
        output.resolve("index.html"),
        written.pages(),
        written.files(),
        written.bytes() / 1e6,
        seconds);
    out.println("  proof    " + proof(source));
    out.println("  drift    "
        + (source.drift() == null
            ? "not read: name saved pages with --docs"
            : source.drift().findings().size() + " findings"));
    out.println("  changes  "
        + (source.changes().isEmpty()
            ? "not compared: name earlier specs with --since"
            : source.changes().size() + " specs compared"));
    out.println("  Javadoc  "
        + (source.javadoc().isEmpty() && source.libraries().isEmpty()
            ? "none: ./mvnw package -DskipTests -Pjavadoc writes it"
            : Stream.concat(
                    source.javadoc().keySet().stream(), source.libraries().keySet().stream())
                .collect(Collectors.joining(", "))));
    out.println("  guide    "
        + (source.guide() == null
            ? "none: name a Markdown page with --guide"
            : source.guide().size() + " pages"));
    out.flush();
  }

  private static String proof(SiteSource source) {
    if (source.proof() == null) {
      return "none: ./mvnw verify writes it";
    }
    int unmade = source.proof().notCovered();
    String age = source.proofIsOld() ? "; older than the specs: run ./mvnw verify again" : "";
    String failed = source.proof().unproven() == 0
        ? ""
        : source.proof().unproven() + " FAILED or not checked, ";
    return failed + (source.proof().checks() - unmade) + " checks made, " + unmade
        + " cannot be made" + age;
  }
}
