package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.fetch.FetchedPage;
import dev.apiscribe.review.fetch.FetchedPage.FetchOutcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Gets the pages whose addresses are in documents.yaml into a folder, where drift compares them.",
      "It keeps to robots.txt, asks only for what changed, and follows no redirect to another host.",
      "Exit status: 0 all pages are there, changed or not, 2 a page that was not fetched, or input that cannot be read."
    })
final class FetchCommand implements Callable<Integer> {
  @Spec
  private CommandSpec command;

  @Mixin
  private FetchOptions options;

  @Override
  public Integer call() {
    PrintWriter errors = command.commandLine().getErr();
    List<FetchedPage> pages;
    try {
      pages = options.fetch();
    } catch (UnreadableSpecException e) {
      errors.println(e.getMessage());
      return ReportOutput.UNREADABLE;
    } catch (IOException e) {
      errors.println(
          options.docs()
              + ": cannot be written to, expected a folder that can be made. Check the path and its permissions.");
      return ReportOutput.UNREADABLE;
    }
    PrintWriter out = command.commandLine().getOut();
    pages.forEach(page -> out.println(line(page)));
    pages.stream()
        .filter(page -> !page.reason().isEmpty())
        .forEach(page -> errors.println(page.reason()));
    out.flush();
    return pages.stream().anyMatch(page -> page.outcome() == FetchOutcome.REFUSED)
        ? ReportOutput.UNREADABLE
        : 0;
  }

  private static String line(FetchedPage page) {
    String rest = switch (page.outcome()) {
      case WITHOUT_ADDRESS -> "save the page with a browser";
      case REFUSED -> page.address();
      case NEW, CHANGED, UNCHANGED -> page.file() + "  " + page.address();
    };
    return String.format(
        Locale.ROOT, "%-11s  %s  %s", page.outcome().label(), page.document(), rest);
  }
}
