package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.review.curated.SourceDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DriftCommandTest {
  private static final Path FIXTURE = Path.of("src/test/resources/drift");

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void endsWith0WhenNothingIsUnexplained() {
    assertThat(drift("--docs", FIXTURE.resolve("pages"), "--specs", FIXTURE.resolve("specs")))
        .isZero();
    assertThat(out.toString()).contains("drift, 1 pages compared with harbour: no findings");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void endsWith1WhenAPageHasMovedOn() {
    assertThat(drift("--docs", FIXTURE.resolve("next"), "--specs", FIXTURE.resolve("specs")))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "CreateBerthRequest: property mooring (string) is documented but missing from the spec.");
  }

  @Test
  void endsWith2AndStillReportsWhenAPageCannotBeRead() throws IOException {
    Files.copy(FIXTURE.resolve("next/creating_a_berth.rst"), folder.resolve("a.rst"));
    Files.writeString(
        folder.resolve("b.html"), "<html><head><title>404 Not Found</title></head></html>");

    assertThat(drift("--docs", folder, "--specs", FIXTURE.resolve("specs"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("b.html:1: found an error page, expected a page of API documentation.");
    assertThat(out.toString()).contains("CreateBerthRequest: property mooring");
  }

  @Test
  void refusesALoginPageAnEmptyPageAndDataThatIsNoPage() throws IOException {
    Files.writeString(
        folder.resolve("login.html"),
        "<html><title>Harbour</title><form><input type=\"password\"></form></html>");
    Files.writeString(folder.resolve("empty.txt"), "\n\n");
    Files.writeString(folder.resolve("data.txt"), "{\"openapi\": \"3.0.3\"}");

    assertThat(drift("--docs", folder, "--specs", FIXTURE.resolve("specs"))).isEqualTo(2);
    assertThat(err.toString())
        .contains("login.html:1: found a login page")
        .contains("empty.txt: found an empty page")
        .contains("data.txt:1: found data instead of a page");
  }

  @Test
  void saysThatAFolderHasNoPages() {
    assertThat(drift("--docs", folder, "--specs", FIXTURE.resolve("specs"))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
  }

  @Test
  void saysWhichApisThereAreWhenTheNameIsWrong() {
    assertThat(drift(
            "--docs",
            FIXTURE.resolve("pages"),
            "--specs",
            FIXTURE.resolve("specs"),
            "--api",
            "port"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("found no API port, expected one of [harbour]");
  }

  @Test
  void writesJsonMarkdownAndSarifOfTheSameFindings() throws IOException {
    for (String format : new String[] {"json", "markdown", "sarif"}) {
      Path file = folder.resolve("report." + format);
      assertThat(drift(
              "--docs",
              FIXTURE.resolve("next"),
              "--specs",
              FIXTURE.resolve("specs"),
              "--format",
              format,
              "--output",
              file))
          .isEqualTo(1);
      assertThat(Files.readString(file)).contains("mooring");
    }
    int findings = new ObjectMapper()
        .readTree(folder.resolve("report.json").toFile())
        .path("findings")
        .size();
    int results = new ObjectMapper()
        .readTree(folder.resolve("report.sarif").toFile())
        .at("/runs/0/results")
        .size();
    assertThat(results).isPositive().isEqualTo(findings);
  }

  @Test
  void entersSentencesAsReadAndIsSilentAboutThemThen() throws IOException {
    copy(FIXTURE.resolve("specs"), folder.resolve("specs"));
    Path page = folder.resolve("page.rst");
    Files.writeString(
        page,
        Files.readString(FIXTURE.resolve("pages/creating_a_berth.rst"))
            .replace("room for 40", "room for 60"));
    assertThat(drift("--docs", page, "--specs", folder.resolve("specs"))).isEqualTo(1);

    drift("--docs", page, "--specs", folder.resolve("specs"), "--accept-words");

    assertThat(drift("--docs", page, "--specs", folder.resolve("specs"))).isZero();
  }

  @Test
  void entersWhatTranscribedPagesStateAndNothingOfLaterOnes() throws IOException {
    copy(FIXTURE.resolve("specs"), folder.resolve("specs"));
    Path facts = folder.resolve("specs/harbour/facts.yaml");
    String kept = Files.readString(facts);
    Files.writeString(facts, kept.replace("maxLength: 20", "maxLength: 19"));

    assertThat(drift(
            "--docs",
            FIXTURE.resolve("next"),
            "--specs",
            folder.resolve("specs"),
            "--accept-facts"))
        .isEqualTo(1);
    assertThat(facts).content(StandardCharsets.UTF_8).contains("maxLength: 19");

    assertThat(drift(
            "--docs",
            FIXTURE.resolve("pages"),
            "--specs",
            folder.resolve("specs"),
            "--accept-facts"))
        .isZero();
    assertThat(facts).hasBinaryContent(kept.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLossThatThePagePrintsIsReportedRecordedAndThenRefusedByLint() throws IOException {
    Path specs = folder.resolve("specs");
    copy(FIXTURE.resolve("specs"), specs);
    Path deviations = specs.resolve("harbour/deviations.yaml");
    Files.writeString(
        deviations,
        Files.readString(deviations)
            .replace("request-is-json\n  kind: gap", "request-is-json\n  kind: loss"));
    Path page = folder.resolve("page.rst");
    String text = Files.readString(FIXTURE.resolve("pages/creating_a_berth.rst"));

    accept(specs, page, text);
    assertThat(lintRules(specs)).doesNotContain("loss-");

    List<String> lines = new ArrayList<>(text.lines().toList());
    assertThat(lines.get(95)).isNotBlank();
    lines.set(95, lines.get(95) + " application/json");
    assertThat(accept(specs, page, String.join("\n", lines))).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "The deviation request-is-json says that the text lost application/json, and the lines that it cites print it.");
    assertThat(specs.resolve("harbour/losses.yaml"))
        .content(StandardCharsets.UTF_8)
        .contains("printed: {application/json: '96'}");
    assertThat(lintRules(specs))
        .contains("loss-printed")
        .contains("Expected lines that do not print application/json (96)")
        .doesNotContain("loss-unchecked");

    Files.writeString(
        deviations, Files.readString(deviations).replace("lines: '94-98'", "lines: '94-95'"));
    assertThat(lintRules(specs)).contains("loss-unchecked");
    accept(specs, page, String.join("\n", lines));
    assertThat(lintRules(specs)).doesNotContain("loss-");

    Files.writeString(
        deviations,
        Files.readString(deviations)
            .replace("request-is-json\n  kind: loss", "request-is-json\n  kind: gap"));
    assertThat(lintRules(specs)).contains("loss-record");
    accept(specs, page, String.join("\n", lines));
    assertThat(specs.resolve("harbour/losses.yaml")).doesNotExist();
  }

  /** Makes the text the transcribed one, and enters it. */
  private int accept(Path specs, Path page, String text) throws IOException {
    Files.writeString(page, text);
    Path documents = specs.resolve("documents.yaml");
    Files.writeString(
        documents,
        Files.readString(documents)
            .replaceFirst("sha256: [0-9a-f]{64}", "sha256: " + SourceDocuments.sha256(text)));
    return drift("--docs", page, "--specs", specs, "--accept-facts");
  }

  private static String lintRules(Path specs) {
    StringWriter found = new StringWriter();
    new CommandLine(new SpecReview())
        .setOut(new PrintWriter(found, true))
        .execute("lint", specs.resolve("harbour").toString());
    return found.toString();
  }

  @Test
  void saysThatARecordCannotBeReadBeforeItIsReplaced() throws IOException {
    copy(FIXTURE.resolve("specs"), folder.resolve("specs"));
    Files.writeString(folder.resolve("specs/harbour/facts.yaml"), "'/info': [{lines: '5'}]\n");

    assertThat(drift(
            "--docs",
            FIXTURE.resolve("pages"),
            "--specs",
            folder.resolve("specs"),
            "--accept-facts"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("facts.yaml:1: expected the id of a document.");
  }

  private int drift(Object... arguments) {
    CommandLine command = new CommandLine(new SpecReview());
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(Stream.concat(Stream.of("drift"), Stream.of(arguments))
        .map(Object::toString)
        .toArray(String[]::new));
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
