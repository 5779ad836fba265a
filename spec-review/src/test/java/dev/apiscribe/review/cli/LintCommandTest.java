package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.review.lint.ThingsFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LintCommandTest {
  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new CommandLine(new SpecReview())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(errors))
        .execute(words);
  }

  @Test
  void aCleanSpecIsStatusZero() throws IOException {
    assertThat(run("lint", ThingsFolder.in(folder).mini())).isZero();
    assertThat(out.toString()).contains("lint, mini: no findings; ");
  }

  @Test
  void findingsAreStatusOne() throws IOException {
    ThingsFolder things =
        ThingsFolder.in(folder).replace("mini/openapi.yaml", "https://{host}", "//{host}");
    assertThat(run("lint", things.mini().resolve("openapi.yaml"), "--format", "json"))
        .isEqualTo(1);
    assertThat(
            new ObjectMapper().readTree(out.toString()).at("/totals/breaking").asInt())
        .isEqualTo(1);
  }

  @Test
  void whatCannotBeReadIsStatusTwoAndASentence() {
    assertThat(run("lint", folder.resolve("absent"))).isEqualTo(2);
    assertThat(errors.toString()).contains("absent: cannot be read").doesNotContain("Exception");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void exceptionsThatAreMissingAreStatusTwo() throws IOException {
    assertThat(run(
            "lint", ThingsFolder.in(folder).mini(), "--exceptions", folder.resolve("absent.yaml")))
        .isEqualTo(2);
    assertThat(errors.toString()).contains("absent.yaml: cannot be read");
  }

  @Test
  void theReportGoesToAFile() throws IOException {
    Path file = folder.resolve("report.md");
    assertThat(run("lint", ThingsFolder.in(folder).mini(), "--format=MARKDOWN", "--output", file))
        .isZero();
    assertThat(file).content(StandardCharsets.UTF_8).startsWith("### lint: mini\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsStatusTwoAndASentence() throws IOException {
    Path file = Files.createDirectory(folder.resolve("taken"));
    assertThat(run("lint", ThingsFolder.in(folder).mini(), "--output", file)).isEqualTo(2);
    assertThat(errors.toString())
        .contains("taken: the report cannot be written there")
        .doesNotContain("Exception");
  }

  @Test
  void anUnknownFormatIsStatusTwoAndNamesTheKnownOnes() throws IOException {
    assertThat(run("lint", ThingsFolder.in(folder).mini(), "--format", "xml")).isEqualTo(2);
    assertThat(errors.toString())
        .contains("found xml, expected one of [text, json, markdown, sarif]");
  }
}
