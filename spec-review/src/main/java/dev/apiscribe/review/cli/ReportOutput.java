package dev.apiscribe.review.cli;

import dev.apiscribe.review.report.BriefReport;
import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The output of a command's report. */
final class ReportOutput {
  /** The exit status of what cannot be read or written. */
  static final int UNREADABLE = 2;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatName.class,
      completionCandidates = FormatNames.class,
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write the report to, in UTF-8. Default: standard output.")
  private @Nullable Path file;

  /**
   * Writes the whole report; 0, or {@link #UNREADABLE} after a sentence about what could not be
   * written.
   */
  int print(Report report, CommandSpec command) {
    return write(format.render(report), file, command);
  }

  /**
   * Writes the report; as text, in few lines.
   *
   * @param details how a reader gets the rest, a sentence
   */
  int printBrief(Report report, String details, CommandSpec command) {
    return format == ReportFormat.TEXT
        ? write(BriefReport.render(report, details), file, command)
        : print(report, command);
  }

  /**
   * Writes a text; 0, or {@link #UNREADABLE} after a sentence about what could not be written.
   *
   * @param file null for standard output
   */
  static int write(String text, @Nullable Path file, CommandSpec command) {
    if (file == null) {
      PrintWriter out = command.commandLine().getOut();
      out.print(text);
      if (out.checkError()) {
        command
            .commandLine()
            .getErr()
            .println(
                "The report cannot be written to standard output. Write it to a file with --output.");
        return UNREADABLE;
      }
      return 0;
    }
    try {
      Files.writeString(file, text);
      return 0;
    } catch (IOException e) {
      command
          .commandLine()
          .getErr()
          .println(
              file
                  + ": the report cannot be written there, expected a file in a folder that exists. Check the path and its permissions.");
      return UNREADABLE;
    }
  }

  /** The names that {@code --format} takes. */
  private static final class FormatNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    private FormatNames() {
      for (ReportFormat format : ReportFormat.values()) {
        add(format.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static final class FormatName implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String name) {
      for (ReportFormat format : ReportFormat.values()) {
        if (format.name().equalsIgnoreCase(name)) {
          return format;
        }
      }
      throw new TypeConversionException("found " + name + ", expected one of " + new FormatNames());
    }
  }
}
