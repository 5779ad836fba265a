package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.lint.LintProfile;
import dev.apiscribe.review.lint.SpecLint;
import dev.apiscribe.review.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {
      "Holds specs, and what lies beside them, to the conventions of specs/README.md.",
      "Exit status: 0 clean, 1 findings, 2 input that cannot be read."
    })
final class LintCommand implements Callable<Integer> {
  private static final Path DEFAULT = Path.of("specs");

  @Spec
  private CommandSpec command;

  @Mixin
  private ReportOutput output;

  @Parameters(
      paramLabel = "SPEC",
      arity = "0..*",
      description = "Folder of an API, or its openapi.yaml. Default: every API under specs/.")
  private List<Path> specs = List.of();

  @Option(
      names = "--exceptions",
      paramLabel = "FILE",
      description =
          "List of exceptions for all specs, each {rule, at, reason}. Default: lint.yaml beside each spec.")
  private @Nullable Path exceptions;

  @Option(
      names = "--profile",
      defaultValue = "curated",
      converter = ProfileName.class,
      paramLabel = "PROFILE",
      description =
          "curated: all conventions; codegen: what generated code suffers from; minimal: what is wrong whatever the document is for. Default: ${DEFAULT-VALUE}.")
  private LintProfile profile = LintProfile.CURATED;

  @Override
  public Integer call() {
    Report report;
    try {
      report = SpecLint.report(specs.isEmpty() ? all() : specs, exceptions, profile);
    } catch (UnreadableSpecException e) {
      command.commandLine().getErr().println(e.getMessage());
      return ReportOutput.UNREADABLE;
    }
    int status = output.print(report, command);
    return status != 0 ? status : report.findings().isEmpty() ? 0 : 1;
  }

  private static final class ProfileName implements ITypeConverter<LintProfile> {
    @Override
    public LintProfile convert(String name) {
      for (LintProfile profile : LintProfile.values()) {
        if (profile.toString().equalsIgnoreCase(name)) {
          return profile;
        }
      }
      throw new TypeConversionException(
          "found " + name + ", expected one of " + List.of(LintProfile.values()));
    }
  }

  private static List<Path> all() {
    List<Path> folders = List.of();
    try (Stream<Path> files = Files.list(DEFAULT)) {
      folders = files
          .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      // Told below: no folder, no API.
    }
    if (folders.isEmpty()) {
      throw new UnreadableSpecException(
          "specs: found no API, expected folders with an openapi.yaml. Run this where specs/ is, or name a spec.");
    }
    return folders;
  }
}
