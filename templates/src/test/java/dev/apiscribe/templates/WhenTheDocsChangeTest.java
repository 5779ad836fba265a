package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.cli.SpecReview;
import dev.apiscribe.review.curated.SourceDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The six steps of CONTRIBUTING, with the commands that stand there, on an API of our own. */
class WhenTheDocsChangeTest {
  private static final Path FIXTURE = Path.of("../spec-review/src/test/resources/drift");

  @TempDir
  private Path folder;

  private Path pages;
  private Path specs;
  private Path spec;

  @BeforeEach
  void checkOut() throws IOException {
    copy(FIXTURE, folder);
    pages = folder.resolve("pages");
    specs = folder.resolve("specs");
    spec = specs.resolve("harbour/openapi.yaml");
  }

  @Test
  void aPageThatChangedBecomesASpecJavaAndAChangelog() throws Exception {
    assertThat(review("drift", "--docs", pages, "--specs", specs)).as("before").satisfies(run -> {
      assertThat(run.status()).as(run.text()).isZero();
      assertThat(run.text()).contains("explained by deviations");
    });
    Path old = Files.copy(spec, folder.resolve("old.yaml"));
    Path oldJars = build("old", old);

    // 1. Save the page.
    Files.copy(
        folder.resolve("next/creating_a_berth.rst"),
        pages.resolve("creating_a_berth.rst"),
        StandardCopyOption.REPLACE_EXISTING);

    // 2. What does it change?
    Run drift = review("drift", "--docs", pages, "--specs", specs, "--api", "harbour");
    assertThat(drift.status()).as(drift.text()).isEqualTo(1);
    assertThat(drift.text())
        .contains("CreateBerthRequest.name: maxLength is 40 in the docs but 20 in the spec.")
        .contains(
            "CreateBerthRequest: property mooring (string) is documented but missing from the spec.")
        .contains(
            "CreateBerthResponse: property depth (integer) is documented but missing from the spec.");

    // 3. Follow the page.
    Run update = review("update", "--docs", pages, "--specs", specs, "--api", "harbour");
    assertThat(update.status()).as(update.text()).isZero();
    assertThat(specs.resolve("documents.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains(SourceDocuments.sha256(Files.readString(pages.resolve("creating_a_berth.rst"))));
    assertThat(specs.resolve("harbour/facts.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains("properties/mooring':")
        .contains("maxLength: 40")
        .doesNotContain("maxLength: 20");
    Run again = review("drift", "--docs", pages, "--specs", specs, "--api", "harbour");
    assertThat(again.status()).as(again.text()).isZero();
    Run lint = review("lint", specs.resolve("harbour"));
    assertThat(lint.status()).as(lint.text()).isZero();

    // 4. Build: the Java is printed again.
    Path newJars = build("new", spec);

    // 5. What does that do to those who depend on it?
    Path entry = folder.resolve("entry.md");
    Run diff = review(
        "diff",
        old,
        spec,
        "--old-jars",
        oldJars,
        "--new-jars",
        newJars,
        "--version",
        "0.1.0",
        "--changelog",
        entry);
    assertThat(diff.status()).as(diff.text()).isZero();
    assertThat(Files.readString(entry)).contains("mooring").contains("depth");

    // 6. Review: the same reports, as a pull request shows them.
    Run markdown = review(
        "diff", old, spec, "--old-jars", oldJars, "--new-jars", newJars, "--format", "markdown");
    assertThat(markdown.text()).contains("mooring").contains("depth").contains("Compatible");
  }

  /** Exit status, and all that was printed. */
  private record Run(int status, String text) {}

  private static Run review(Object... arguments) {
    StringWriter printed = new StringWriter();
    CommandLine command = new CommandLine(new SpecReview());
    command.setOut(new PrintWriter(printed)).setErr(new PrintWriter(printed));
    int status = command.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(status, printed.toString());
  }

  /** Prints, compiles and packs the models. Returns the folder with the jar. */
  private Path build(String version, Path openapi) throws IOException {
    Path sources = folder.resolve(version + "/sources");
    Path classes = Files.createDirectories(folder.resolve(version + "/classes"));
    List<Path> files = new ArrayList<>();
    Generation.print(openapi, "models", sources)
        .keySet()
        .forEach(name -> files.add(sources.resolve(name)));
    assertThat(Compilation.messages(files, classes)).isEmpty();
    Path jars = Files.createDirectories(folder.resolve(version + "/jars"));
    try (OutputStream out = Files.newOutputStream(jars.resolve("harbour-models.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> compiled = Files.walk(classes)) {
      for (Path file : compiled.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(file));
      }
    }
    return jars;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
