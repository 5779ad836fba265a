package dev.apiscribe.review.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code spec-review}: reads pages, holds specs against them, compares and checks specs. */
@Command(
    name = "spec-review",
    description = "Reads vendors' pages and holds curated specs against them.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DriftCommand.class,
      LintCommand.class,
      FactsCommand.class,
      DraftCommand.class,
      DiffCommand.class,
      SiteCommand.class,
    })
public final class SpecReview implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec command;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SpecReview()).execute(arguments));
  }

  @Override
  public void run() {
    command.commandLine().usage(command.commandLine().getOut());
  }
}
