package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.ReadSentence;
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
  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void save() throws IOException {
    Files.writeString(folder.resolve("berth.rst"), BerthPages.creating("berth"));
    Files.writeString(folder.resolve("index.rst"), BerthPages.INDEX);
  }

  private int run(String... arguments) {
    return new CommandLine(new SpecReview())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(errors))
        .execute(arguments);
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
  void countsPagesOperationsAndRows() throws IOException {
    Files.writeString(folder.resolve("cut.rst"), BerthPages.creating("berth").substring(0, 120));

    assertThat(run("facts", folder.toString(), "--format", "counts")).isEqualTo(2);

    assertThat(out.toString().replaceAll(" +", " "))
        .startsWith(
            "pages 3\n about an operation 1\n about no operation 1\n refused 1\noperations 1\nrows of tables ")
        .contains("\n lost 0\nrows of pages about no operation 0\n");
  }

  @Test
  void printsTheWholeModelAsJson() throws IOException {
    assertThat(run("facts", folder.resolve("berth.rst").toString(), "--format", "json"))
        .isZero();
    JsonNode operation = new ObjectMapper().readTree(out.toString()).at("/0/operations/0");

    assertThat(operation.at("/statements/method/value").asText()).isEqualTo("POST");
    assertThat(
            operation.at("/request/0/schema/members/0/statements/required/at").asText())
        .matches("berth\\.rst:\\d+");
    assertThat(operation.at("/request/0/payloads/0/value/side").asText()).isEqualTo("port");
    assertThat(operation.at("/responses/0/status").asText()).isEqualTo("201");
    assertThat(operation.at("/words/0/digest").asText()).hasSize(12);
  }

  /**
   * The harbour's page, with one sentence carried over, one without a fact, the others as they are
   * on record.
   */
  @Test
  void saysOfEachSentenceOfACuratedApiWhatWasReadFromItAsDriftCountsIt() throws IOException {
    Path specs = Files.createDirectories(folder.resolve("specs"));
    Path harbour = Files.createDirectories(specs.resolve("harbour/examples")).getParent();
    Path fixture = Path.of("src/test/resources/drift");
    for (String file : new String[] {
      "documents.yaml",
      "harbour/openapi.yaml",
      "harbour/deviations.yaml",
      "harbour/facts.yaml",
      "harbour/examples/create-berth.request.json",
      "harbour/examples/create-berth.201.json"
    }) {
      Files.copy(fixture.resolve("specs").resolve(file), specs.resolve(file));
    }
    String words = Files.readString(fixture.resolve("specs/harbour/words.yaml"));
    JsonNode read = YamlFile.parse("words.yaml", words).root();
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    int[] nth = {0};
    read.properties()
        .forEach(place -> place.getValue().fieldNames().forEachRemaining(digest -> {
          ObjectNode sentence = told.withObjectProperty(place.getKey()).putObject(digest);
          switch (nth[0]++ % 3) {
            case 0 -> sentence.put("fact", "It is so.").putArray("at").add("/info/title");
            case 1 -> sentence.put("none", "A heading.");
            default -> {}
          }
        }));
    Files.writeString(harbour.resolve("words.yaml"), told.toString());
    String page = fixture.resolve("pages/creating_a_berth.rst").toString();

    run("drift", "--docs", page, "--specs", specs.toString(), "--format", "json");
    JsonNode figures = new ObjectMapper().readTree(out.toString()).path("figures");
    out.getBuffer().setLength(0);
    run("facts", page, "--specs", specs.toString(), "--format", "json");
    String json = out.toString();
    out.getBuffer().setLength(0);
    run("facts", page, "--specs", specs.toString());

    for (ReadSentence.State state : ReadSentence.State.values()) {
      int counted = figures.path("sentences " + state.meaning()).asInt();
      assertThat(counted).as(state.meaning()).isPositive();
      assertThat(json.split("\"read\" : \"" + state.meaning() + "\"", -1))
          .as(state.meaning())
          .hasSize(counted + 1);
      assertThat(out.toString().split("\n      " + state.meaning() + ": ", -1))
          .as(state.meaning())
          .hasSize(counted + 1);
    }
  }

  @Test
  void printsTheOthersWhenAPageIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("login.html"),
        "<html><title>Log in</title><input type=\"password\"></html>");

    assertThat(run("facts", folder.toString())).isEqualTo(2);

    assertThat(errors.toString())
        .contains("login.html:1: found a login page")
        .doesNotContain("Exception");
    assertThat(out.toString()).contains("POST /v1/{harbour_id}/berths");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(run("facts", folder.resolve("absent.rst").toString())).isEqualTo(2);

    assertThat(errors.toString())
        .contains("absent.rst: found no readable file")
        .doesNotContain("Exception");
  }

  @Test
  void foldsWideCellsAndCutsNone() {
    FoldedTable table = new FoldedTable(4, 12);
    table.add("name", "one two three four");
    table.add("x", "abcdefghijklmnopqr");

    assertThat(table.text("  "))
        .isEqualTo("  name  one two\n        three four\n  x     abcdefghijkl\n        mnopqr\n");
  }
}
