package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./apiscribe} that read pages and specs, compare and check them. */
@Command(
    name = "./apiscribe",
    description = "Reads vendors' pages, and compares and checks specs.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DriftCommand.class,
      UpdateCommand.class,
      LintCommand.class,
      FactsCommand.class,
      DraftCommand.class,
      DiffCommand.class,
      SiteCommand.class,
      FetchCommand.class,
      WatchCommand.class,
    })
public final class SpecReview implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec command;

  public static void main(String[] arguments) {
    CommandLine program = program(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    int status = program.execute(arguments);
    program.getOut().flush();
    program.getErr().flush();
    System.exit(status);
  }

  /**
   * The program, which prints nothing that moves a cursor, hides text or turns its direction,
   * whatever it read.
   */
  static CommandLine program(Writer out, Writer errors) {
    return new CommandLine(new SpecReview())
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(new VisibleTextWriter(out), true))
        .setErr(new PrintWriter(new VisibleTextWriter(errors), true))
        .setExecutionExceptionHandler(SpecReview::refused);
  }

  /**
   * A file that is read late, such as one of the records, is refused as those that are read first.
   */
  private static int refused(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    String sentence;
    if (failure instanceof UnreadableSpecException) {
      sentence = failure.getMessage();
    } else if (file(failure) instanceof FileSystemException file) {
      sentence = file.getFile() + ": cannot be read or written (" + reason(file)
          + "), expected that it can. Check the path, its permissions and the space on the disk.";
    } else {
      throw failure;
    }
    command.getErr().println(sentence);
    command.getErr().flush();
    return ReportOutput.UNREADABLE;
  }

  private static @Nullable Throwable file(Throwable failure) {
    return failure instanceof UncheckedIOException ? failure.getCause() : failure;
  }

  private static String reason(FileSystemException failure) {
    String said = failure.getReason();
    return said == null ? failure.getClass().getSimpleName().replace("Exception", "") : said;
  }

  /**
   * Reports are UTF-8, whatever the machine's locale: an arrow or an umlaut must arrive on a pipe
   * as it is.
   */
  private static Writer utf8(FileDescriptor stream) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  @Override
  public void run() {
    command.commandLine().usage(command.commandLine().getOut());
  }
}
