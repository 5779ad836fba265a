package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.review.curated.SourceDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * A page that is newer than the one on record: a reader who does exactly what each finding says
 * ends with nothing to do.
 */
class FollowedFindingsTest {
  private static final Path FIXTURE = Path.of("src/test/resources/drift");
  private static final Pattern EXPLAINS = Pattern.compile("explains: \\[(\\{.*})\\]\\.");
  private static final String ENTRY = """
      - id: newer-page-%s
        kind: gap
        where: [/info]
        document: harbour-create-berth
        lines: '1'
        documented: It says so.
        curated: The spec stays as it is.
        reason: It is decided here.
        explains:
          - %s
      """;

  @TempDir
  private Path folder;

  private Path pages;
  private Path specs;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(FIXTURE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    pages = folder.resolve("next");
    specs = folder.resolve("specs");
  }

  @Test
  void leadToNothingMoreToDo() throws IOException {
    List<JsonNode> findings = drift();
    assertThat(findings).isNotEmpty();
    assertThat(findings)
        .extracting(finding -> finding.path("next").asText())
        .allSatisfy(next -> assertThat(next)
            .contains(
                "enter its sha256sum in documents.yaml", "run drift --docs DIR --accept-facts"));
    Path deviations = specs.resolve("harbour/deviations.yaml");
    StringBuilder entries = new StringBuilder(Files.readString(deviations));
    int number = 0;
    for (JsonNode finding : findings) {
      Matcher explains = EXPLAINS.matcher(finding.path("next").asText());
      assertThat(explains.find()).as(finding.path("next").asText()).isTrue();
      entries.append(
          ENTRY.replaceFirst("%s", String.valueOf(++number)).replace("%s", explains.group(1)));
    }
    Files.writeString(deviations, entries);
    assertThat(lint())
        .as("before the steps that the findings name besides")
        .contains("explanation-alone", "read-again", "drift --docs DIR --accept-words");

    Path documents = specs.resolve("documents.yaml");
    String before =
        SourceDocuments.sha256(Files.readString(folder.resolve("pages/creating_a_berth.rst")));
    String after = SourceDocuments.sha256(Files.readString(pages.resolve("creating_a_berth.rst")));
    Files.writeString(documents, Files.readString(documents).replace(before, after));
    run("drift", "--docs", pages, "--specs", specs, "--accept-facts", "--accept-words");

    assertThat(drift()).extracting(finding -> finding.path("message").asText()).isEmpty();
    assertThat(lint()).contains("no findings");
  }

  private List<JsonNode> drift() throws IOException {
    List<JsonNode> findings = new ArrayList<>();
    new ObjectMapper()
        .readTree(run("drift", "--docs", pages, "--specs", specs, "--format", "json"))
        .path("findings")
        .forEach(findings::add);
    return findings;
  }

  private String lint() {
    return run("lint", specs.resolve("harbour"));
  }

  private static String run(Object... arguments) {
    StringWriter printed = new StringWriter();
    CommandLine command = new CommandLine(new SpecReview());
    command.setOut(new PrintWriter(printed)).setErr(new PrintWriter(printed));
    command.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return printed.toString();
  }
}
