package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.diff.ApiSpec;
import dev.apiscribe.review.diff.DiffReview;
import dev.apiscribe.review.diff.FolderDiff;
import dev.apiscribe.review.diff.JavaApiDifference;
import dev.apiscribe.review.diff.SemverVerdict;
import dev.apiscribe.review.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    description = {
      "Says what the step from one version of a spec to the next breaks: what travels, Java source, Java binaries, or nothing.",
      "Of two folders of APIs, such as specs/ of two checkouts, it compares each API, and names those that are new or gone.",
      "Exit status: 0 no change or compatible, 1 a change that breaks callers, 2 input that cannot be read."
    })
final class DiffCommand implements Callable<Integer> {
  @Spec
  private CommandSpec command;

  @Mixin
  private ReportOutput output;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "openapi.yaml or JSON of the older version, a folder that holds one, or a folder of such folders.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same of the newer version.")
  private Path now;

  @ArgGroup(exclusive = false)
  private @Nullable JarFolders jars;

  @Option(
      names = "--version",
      paramLabel = "X.Y.Z",
      description = "Version of what was made from OLD: the next one is shown.")
  private @Nullable String version;

  @Option(
      names = "--changelog",
      paramLabel = "FILE",
      description = "File to write a changelog entry to, in Markdown; - is standard output.")
  private @Nullable String changelog;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  @SuppressWarnings("unused") // picocli looks for it
  private boolean help;

  @Override
  public Integer call() {
    if (FolderDiff.isFolderOfApis(old) || FolderDiff.isFolderOfApis(now)) {
      return folders();
    }
    DiffReview review;
    Report report;
    try {
      JavaApiDifference java = jars == null ? null : jars.difference();
      review = DiffReview.of(ApiSpec.read(old), ApiSpec.read(now), java);
      report = review.report(version);
    } catch (UnreadableSpecException e) {
      command.commandLine().getErr().println(e.getMessage());
      return ReportOutput.UNREADABLE;
    }
    return print(report, review.changelog(), review.verdict());
  }

  private int folders() {
    if (jars != null) {
      command
          .commandLine()
          .getErr()
          .println(
              "--old-jars: found two folders of APIs, expected one API for one folder of jars. Name the two specs of an API to measure its Java.");
      return ReportOutput.UNREADABLE;
    }
    try {
      FolderDiff diff = FolderDiff.of(old, now);
      return print(diff.report(version), diff.changelog(), diff.verdict());
    } catch (UnreadableSpecException e) {
      command.commandLine().getErr().println(e.getMessage());
      return ReportOutput.UNREADABLE;
    }
  }

  private int print(Report report, String entry, SemverVerdict verdict) {
    int status = output.print(report, command);
    if (status == 0 && changelog != null) {
      status = write(entry, changelog);
    }
    return status != 0 ? status : verdict.level() == SemverVerdict.Level.MAJOR ? 1 : 0;
  }

  private int write(String entry, String file) {
    if (file.equals("-")) {
      command.commandLine().getOut().print(entry);
      command.commandLine().getOut().flush();
      return 0;
    }
    try {
      Files.writeString(Path.of(file), entry);
      return 0;
    } catch (IOException e) {
      command
          .commandLine()
          .getErr()
          .println(
              file
                  + ": the changelog cannot be written there, expected a file in a folder that exists. Check the path and its permissions.");
      return ReportOutput.UNREADABLE;
    }
  }
}
