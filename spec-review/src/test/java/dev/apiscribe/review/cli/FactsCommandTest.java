package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FactsCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void save() throws IOException {
    Files.writeString(folder.resolve("berth.rst"), BerthPages.creating("berth"));
    Files.writeString(folder.resolve("index.rst"), BerthPages.INDEX);
  }

  private int run(String... arguments) {
    return new CommandLine(new SpecReview()).setOut(new PrintWriter(out)).setErr(new PrintWriter(errors)).execute(arguments);
  }

  @Test
  void printsATable() {
    assertThat(run("facts", folder.toString())).isZero();

    assertThat(out.toString())
        .contains("POST /v1/{harbour_id}/berths  Creating a berth  berth.rst:")
        .containsPattern("path harbour_id +string +required +example h1 +:\\d+")
        .containsPattern("side +string +required +:\\d+")
        .contains("payload request: JSON  berth.rst:");
    assertThat(errors.toString()).isEqualToIgnoringNewLines("index.rst: is about no operation.");
  }

  @Test
  void printsTheWholeModelAsJson() throws IOException {
    assertThat(run("facts", folder.resolve("berth.rst").toString(), "--format", "json")).isZero();
    JsonNode operation = new ObjectMapper().readTree(out.toString()).at("/0/operations/0");

    assertThat(operation.at("/statements/method/value").asText()).isEqualTo("POST");
    assertThat(operation.at("/request/0/schema/members/0/statements/required/at").asText()).matches("berth\\.rst:\\d+");
    assertThat(operation.at("/request/0/payloads/0/value/side").asText()).isEqualTo("port");
    assertThat(operation.at("/responses/0/status").asText()).isEqualTo("201");
    assertThat(operation.at("/words/0/digest").asText()).hasSize(12);
  }

  @Test
  void printsTheOthersWhenAPageIsRefused() throws IOException {
    Files.writeString(folder.resolve("login.html"), "<html><title>Log in</title><input type=\"password\"></html>");

    assertThat(run("facts", folder.toString())).isEqualTo(2);

    assertThat(errors.toString()).contains("login.html:1: found a login page").doesNotContain("Exception");
    assertThat(out.toString()).contains("POST /v1/{harbour_id}/berths");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(run("facts", folder.resolve("absent.rst").toString())).isEqualTo(2);

    assertThat(errors.toString()).contains("absent.rst: found no readable file").doesNotContain("Exception");
  }

  @Test
  void foldsWideCellsAndCutsNone() {
    FoldedTable table = new FoldedTable(4, 12);
    table.add("name", "one two three four");
    table.add("x", "abcdefghijklmnopqr");

    assertThat(table.text("  ")).isEqualTo("  name  one two\n        three four\n  x     abcdefghijkl\n        mnopqr\n");
  }
}
