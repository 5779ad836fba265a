package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.cli.SpecReview;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * What {@code spec-review} writes: the site, and the reports of lint, diff and drift in each
 * format.
 */
final class ReviewOutputs implements HostileOutput {
  private static final Path PAGES = Path.of("../spec-review/src/test/resources/drift/pages");
  private static final List<String> FORMATS = List.of("json", "text", "markdown", "sarif");
  private static final int UNREADABLE = 2;

  private final Path spec;
  private final String api;

  /** @param spec of which the documents are changes; what lies beside it is reviewed with it */
  ReviewOutputs(Path spec) {
    this.spec = spec;
    api = spec.getParent().getFileName().toString();
  }

  @Override
  public Refusal refusal(StringPlaces.Changed changed, Path folder) throws IOException {
    Path specs = specs(changed.document(), folder.resolve("specs"));
    List<List<String>> runs =
        new ArrayList<>(List.of(site(specs, folder.resolve("site"), folder.resolve("java"))));
    runs.addAll(reports(specs).values());
    for (List<String> arguments : runs) {
      Run run = run(arguments);
      if (run.status >= UNREADABLE || run.text.contains("\tat ")) {
        return new Refusal(run.text, false, changed.pointers());
      }
    }
    return null;
  }

  @Override
  public List<String> complaints(JsonNode hostile, JsonNode harmless, Path folder)
      throws IOException {
    Path written = folder.resolve("hostile");
    List<String> complaints = new ArrayList<>();
    // Both sites show Java, or none does.
    boolean java = isJava(hostile, folder) && (harmless == null || isJava(harmless, folder));
    write(hostile, java, written, complaints);
    complaints.addAll(Escapes.from(written.resolve("site"), folder));
    complaints.addAll(Escapes.from(written.resolve("reports"), folder));
    SitePages pages = SitePages.of(written.resolve("site"));
    complaints.addAll(pages.complaints());
    for (String report : reports(Path.of("")).keySet()) {
      complaints.addAll(ReportShape.complaints(written.resolve("reports"), report));
    }
    complaints.addAll(
        ReportShape.ofAChangelog(Files.readString(written.resolve("reports/changelog.md"))));
    if (harmless != null) {
      write(harmless, java, folder.resolve("harmless"), new ArrayList<>());
      complaints.addAll(pages.differences(SitePages.of(folder.resolve("harmless/site"))));
      complaints.addAll(Snippets.differences(
          pages,
          SitePages.of(folder.resolve("harmless/site")),
          Files.createDirectories(folder.resolve("snippets"))));
      complaints.addAll(Escapes.from(folder.resolve("snippets"), folder));
    }
    return complaints;
  }

  private static boolean isJava(JsonNode document, Path folder) throws IOException {
    return new JavaOutputs()
            .refusal(new StringPlaces.Changed(document, Map.of()), folder.resolve("trial"))
        == null;
  }

  private void write(JsonNode document, boolean isJava, Path folder, List<String> complaints)
      throws IOException {
    Path specs = specs(document, folder.resolve("specs"));
    Path java = Files.createDirectories(folder.resolve("java"));
    if (isJava) {
      JavaOutputs.sources(document, folder.resolve("printed"), List.of("models", "client"));
      for (String output : List.of("models", "client")) {
        Documents.copy(
            folder.resolve("printed/out").resolve(output),
            java.resolve("generated-" + output).resolve(api).resolve("src/generated/java"));
      }
    }
    Run site = run(site(specs, folder.resolve("site"), java));
    if (site.status != 0) {
      complaints.add("the site was accepted, and is refused with the Java: " + site.text);
    }
    Files.createDirectories(folder.resolve("reports"));
    for (Map.Entry<String, List<String>> report : reports(specs).entrySet()) {
      for (String format : FORMATS) {
        List<String> arguments = new ArrayList<>(report.getValue());
        arguments.addAll(List.of(
            "--format",
            format,
            "--output",
            folder.resolve("reports/" + report.getKey() + "." + format).toString()));
        Run run = run(arguments);
        if (run.status >= UNREADABLE || run.text.contains("\tat ")) {
          complaints.add(arguments + ": " + run.text);
        }
      }
    }
    Run text = run(List.of(
        "diff",
        "--version",
        "1.0.0",
        spec.toString(),
        specs.resolve(api).toString(),
        "--changelog",
        folder.resolve("reports/changelog.md").toString()));
    if (text.text.codePoints().anyMatch(c -> c != '\t' && Escapes.isUnseen(c))) {
      complaints.add("a terminal is told something: " + text.text);
    }
  }

  /** By the name of their files. */
  private Map<String, List<String>> reports(Path specs) {
    String changed = specs.resolve(api).toString();
    Map<String, List<String>> reports = new LinkedHashMap<>();
    reports.put("lint", List.of("lint", changed));
    reports.put("diff-to", List.of("diff", spec.toString(), changed));
    reports.put("diff-from", List.of("diff", changed, spec.toString()));
    reports.put(
        "drift",
        List.of("drift", "--details", "--docs", PAGES.toString(), "--specs", specs.toString()));
    return reports;
  }

  private List<String> site(Path specs, Path site, Path java) {
    return List.of(
        "site",
        "--specs",
        specs.toString(),
        "--output",
        site.toString(),
        "--generated",
        java.toString(),
        "--docs",
        PAGES.toString(),
        "--since",
        spec.endsWith("openapi.yaml") ? spec.getParent().getParent().toString() : specs.toString());
  }

  private Path specs(JsonNode document, Path specs) throws IOException {
    Path folder = Files.createDirectories(specs.resolve(api));
    Path documents = spec.getParent().resolveSibling("documents.yaml");
    if (spec.endsWith("openapi.yaml")) {
      try (Stream<Path> beside = Files.list(spec.getParent())) {
        for (Path each : beside.filter(file -> !file.equals(spec)).toList()) {
          Documents.copy(each, folder.resolve(each.getFileName()));
        }
      }
    }
    Files.writeString(
        specs.resolve("documents.yaml"),
        Files.exists(documents) ? Files.readString(documents) : "[]\n");
    // The files of examples whose names are as they were.
    for (String example : document.findValuesAsText("externalValue")) {
      if (example.matches("[a-z]+\\.json")) {
        Files.writeString(folder.resolve(example), "{}");
      }
    }
    Documents.write(document, folder.resolve("openapi.yaml"));
    return specs;
  }

  /** Exit status, and all that was printed. */
  private record Run(int status, String text) {}

  /** Runs the program as its main method does. */
  private static Run run(List<String> arguments) {
    StringWriter printed = new StringWriter();
    try {
      Method program = SpecReview.class.getDeclaredMethod("program", Writer.class, Writer.class);
      program.setAccessible(true);
      CommandLine command = (CommandLine) program.invoke(null, printed, printed);
      return new Run(command.execute(arguments.toArray(String[]::new)), printed.toString());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "site and reports";
  }
}
