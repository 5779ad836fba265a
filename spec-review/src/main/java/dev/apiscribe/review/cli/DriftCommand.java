package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.ReadParts;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.drift.FactRecord;
import dev.apiscribe.review.drift.LossRecord;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    description = {
      "Compares saved pages with the curated specs and their deviations.",
      "Exit status: 0 nothing unexplained, 1 drift, 2 input that cannot be read."
    })
final class DriftCommand implements Callable<Integer> {
  @Spec
  private CommandSpec command;

  @Mixin
  private ReportOutput output;

  @Mixin
  private PageOptions options;

  @Option(
      names = "--details",
      description = {
        "Print of each finding where it is, what it affects and what to do next, as the other formats do.",
        "Default: what the findings break, by operation."
      })
  private boolean details;

  @Option(
      names = "--accept-words",
      description = {
        "Enter the sentences of these pages as read into words.yaml beside each spec,",
        "and the parts of the specs of these pages, as reviewed, into parts.yaml."
      })
  private boolean acceptWords;

  @Option(
      names = "--accept-facts",
      description = {
        "Enter what these pages state into facts.yaml beside each spec, in the place of what was there of them,",
        "and into losses.yaml which values that they are said to have lost they print."
      })
  private boolean acceptFacts;

  @Override
  public Integer call() throws IOException {
    PrintWriter errors = command.commandLine().getErr();
    List<CuratedApi> apis;
    DriftReview review;
    try {
      apis = SpecFolder.apis(options.specs(), options.api());
      review =
          new DriftReview(apis, SourceDocuments.read(options.specs().resolve("documents.yaml")));
    } catch (UnreadableSpecException e) {
      errors.println(e.getMessage());
      return ReportOutput.UNREADABLE;
    }
    boolean unreadable = false;
    List<Path> pages = PageFiles.of(options.docs(), options.recursive());
    if (pages.isEmpty()) {
      errors.println(
          options.docs()
              + ": found no page, expected files that end in .txt, .rst, .html or .htm. Check the folder, or add --recursive.");
      return ReportOutput.UNREADABLE;
    }
    for (Path page : pages) {
      try {
        review.add(PageFiles.read(options.docs(), page));
      } catch (UnreadablePageException e) {
        errors.println(e.getMessage());
        unreadable = true;
      }
    }
    if (acceptWords) {
      for (CuratedApi one : apis) {
        Path folder = options.specs().resolve(one.name());
        Files.writeString(
            folder.resolve("words.yaml"),
            one.words()
                .accepted(review.words(one), one.deviations(), one.spec())
                .yaml());
      }
    }
    if (acceptFacts) {
      try {
        writeFacts(apis, review);
      } catch (UnreadableSpecException e) {
        errors.println(e.getMessage());
        return ReportOutput.UNREADABLE;
      }
    }
    writeParts(apis, review);
    Report report = review.report();
    int status = details
        ? output.print(report, command)
        : output.printBrief(report, "Add --details for places and what to do next.", command);
    return unreadable
        ? ReportOutput.UNREADABLE
        : status != 0 ? status : report.findings().isEmpty() ? 0 : 1;
  }

  private void writeParts(List<CuratedApi> apis, DriftReview review) throws IOException {
    for (CuratedApi one : apis) {
      Path folder = options.specs().resolve(one.name());
      Path parts = folder.resolve("parts.yaml");
      if (acceptWords && review.isOf(one)) {
        Files.writeString(parts, ReadParts.ofFolder(folder).yaml());
      } else if ((acceptWords || acceptFacts) && Files.exists(parts)) {
        Files.writeString(
            parts, ReadParts.ofRecord(YamlFile.read(parts)).withRecords(folder).yaml());
      }
    }
  }

  private void writeFacts(List<CuratedApi> apis, DriftReview review) throws IOException {
    for (CuratedApi one : apis) {
      Path file = options.specs().resolve(one.name()).resolve("facts.yaml");
      FactRecord facts = review.facts(one, FactRecord.read(file));
      if (!facts.isEmpty()) {
        Files.writeString(file, facts.yaml());
      }
      Path kept = options.specs().resolve(one.name()).resolve("losses.yaml");
      LossRecord losses = review.losses(one, LossRecord.read(kept));
      if (losses.isEmpty()) {
        Files.deleteIfExists(kept);
      } else {
        Files.writeString(kept, losses.yaml());
      }
    }
  }
}
