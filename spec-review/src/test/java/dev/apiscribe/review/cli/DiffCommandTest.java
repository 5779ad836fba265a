package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.review.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class DiffCommandTest {
  private static final String SPEC = """
      openapi: 3.0.3
      info: {title: Boats, version: '1'}
      paths:
        /boats: {get: {operationId: listBoats, summary: Lists boats., responses: {'200': {description: Done.}}}}
      """;

  @TempDir
  private Path folder;

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

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path old() throws IOException {
    return file("old.yaml", SPEC);
  }

  @Test
  void noChangeIsStatusZero() throws IOException {
    assertThat(run("diff", old(), old())).isZero();
    assertThat(out.toString()).contains("verdict: none: nothing changed").contains("no findings");
  }

  @Test
  void aCompatibleChangeIsStatusZero() throws IOException {
    assertThat(
            run("diff", old(), file("new.yaml", SPEC.replace("Lists boats.", "Lists all boats."))))
        .isZero();
    assertThat(out.toString()).contains("Documentation only (1)").contains("verdict: patch");
  }

  @Test
  void aBreakingChangeIsStatusOne() throws IOException {
    assertThat(run(
            "diff",
            old(),
            file("new.yaml", SPEC.replace("/boats", "/ships").replace("listBoats", "listShips")),
            "--version",
            "1.2.3"))
        .isEqualTo(1);
    assertThat(out.toString())
        .contains("Breaking (1)")
        .contains("GET /boats is gone.")
        .contains("next version: 1.2.3 → 2.0.0");
  }

  @Test
  void aFolderStandsForTheSpecInIt() throws IOException {
    Path spec = Files.createDirectories(folder.resolve("boats"));
    Files.writeString(spec.resolve("openapi.yaml"), SPEC);
    assertThat(run("diff", spec, old())).isZero();
  }

  /** Boats are in both folders; tides are new, and ships are gone. */
  private Object[] folders() throws IOException {
    for (String api : new String[] {"old/boats", "old/ships", "new/boats", "new/tides"}) {
      Path spec = Files.createDirectories(folder.resolve(api));
      String name = String.valueOf(spec.getFileName());
      Files.writeString(
          spec.resolve("openapi.yaml"),
          SPEC.replace("boats", name)
              .replace("Boats", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
    }
    return new Object[] {"diff", folder.resolve("old"), folder.resolve("new")};
  }

  @ParameterizedTest
  @EnumSource
  void anApiThatIsGoneBreaksAndANewOneDoesNotInEveryFormat(ReportFormat format) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of(folders()));
    arguments.addAll(List.of("--format", format.name().toLowerCase(Locale.ROOT)));
    assertThat(run(arguments.toArray())).isEqualTo(1);

    assertThat(errors.toString()).isEmpty();
    assertThat(out.toString())
        .contains(
            "API Ships is gone with its models, clients and server interfaces.",
            "API Tides is new.",
            "GET /ships",
            "GET /tides")
        .contains("api-removed", "api-added")
        .doesNotContain("API Boats");
  }

  @Test
  void aFolderOfApisHasOneVerdictAndAChangelogOfWhatChanged() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of(folders()));
    Path entry = folder.resolve("entry.md");
    arguments.addAll(List.of("--version", "1.2.3", "--changelog", entry));
    run(arguments.toArray());

    assertThat(out.toString())
        .contains(
            "APIs: 2 → 2, of which 1 new and 1 gone",
            "boats: none",
            "ships: major",
            "tides: minor",
            "verdict: major",
            "1.2.3 → 2.0.0");
    assertThat(out.toString()).contains("breaks   wire, Java source, Java binary");
    assertThat(Files.readString(entry))
        .contains(
            "## Ships\n\n### Breaking\n- API Ships is gone",
            "## Tides\n\n### Added\n- API Tides is new.")
        .doesNotContain("Boats");
  }

  @Test
  void aNewApiAloneIsAnAddition() throws IOException {
    Object[] arguments = folders();
    Files.delete(folder.resolve("old/ships/openapi.yaml"));
    assertThat(run(arguments)).isZero();
    assertThat(out.toString()).contains("verdict: minor");
  }

  @Test
  void foldersOfApisHaveNoJars() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of(folders()));
    arguments.addAll(List.of("--old-jars", folder, "--new-jars", folder));
    assertThat(run(arguments.toArray())).isEqualTo(2);
    assertThat(errors.toString())
        .startsWith("--old-jars: found two folders of APIs, expected one API");
  }

  @Test
  void jsonIsReadLikeYaml() throws IOException {
    Path json = file(
        "old.json",
        "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"Boats\", \"version\": \"1\"}, \"paths\": {}}");
    assertThat(run("diff", json, old(), "--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).toString()).contains("operation-added");
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatHasTheFinding(ReportFormat format) throws IOException {
    run(
        "diff",
        old(),
        file("new.yaml", SPEC.replace("listBoats", "findBoats")),
        "--format",
        format.name());
    assertThat(out.toString()).contains("operation-id-changed");
  }

  @Test
  void theChangelogGoesToAFileOrToStandardOutput() throws IOException {
    Path changed = file("new.yaml", SPEC.replace("Lists boats.", "Lists all boats."));
    Path entry = folder.resolve("entry.md");
    assertThat(run("diff", old(), changed, "--changelog", entry)).isZero();
    assertThat(entry)
        .content(StandardCharsets.UTF_8)
        .isEqualTo("## Boats 1\n\n### Documentation\n- GET /boats is described in other words.\n");
    assertThat(run(
            "diff", old(), changed, "--output", folder.resolve("report.txt"), "--changelog", "-"))
        .isZero();
    assertThat(out.toString()).endsWith(Files.readString(entry));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "openapi: 3.2.0 | :1: found openapi 3.2.0, expected openapi 3.0 or 3.1.",
        "openapi: 3.1.0 | :1 /paths: found no paths, expected a map of paths to operations.",
        "swagger: '2.0' | :1: found a Swagger 2 file, expected openapi 3.0 or 3.1.",
        "just words | :1: found no openapi version, expected openapi 3.0 or 3.1.",
        "openapi: 3.0.3 | :1 /paths: found no paths, expected a map of paths to operations.",
        "'openapi: [' | is not valid YAML",
        "'' | found no openapi version"
      })
  void whatCannotBeReadIsStatusTwoAndASentence(String text, String sentence) throws IOException {
    assertThat(run("diff", old(), file("new.yaml", text == null ? "" : text))).isEqualTo(2);
    assertThat(errors.toString())
        .contains("new.yaml")
        .contains(sentence)
        .doesNotContain("Exception");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whatIsNestedBeyondAllMeasureIsStatusTwo() throws IOException {
    String deep = SPEC + "components: {schemas: {Deep: " + "{items: ".repeat(600) + "{}"
        + "}".repeat(600) + "}}\n";
    assertThat(run("diff", old(), file("deep.yaml", deep))).isEqualTo(2);
    assertThat(errors.toString()).contains("deep.yaml").contains(" is nested too deeply");
    assertThat(run("diff", old(), file("deeper.json", "[".repeat(100_000)))).isEqualTo(2);
    assertThat(errors.toString()).contains("deeper.json:");
  }

  @Test
  void whatIsNoOpenApiInsideIsStatusTwoWithItsLine() throws IOException {
    assertThat(run(
            "diff",
            old(),
            file("new.yaml", SPEC.replace("operationId: listBoats", "operationId: [listBoats]"))))
        .isEqualTo(2);
    assertThat(errors.toString())
        .contains(
            "new.yaml:4 /paths/~1boats/get/operationId: found [\"listBoats\"], expected a text that is not empty. Write it as OpenAPI asks.");
  }

  @Test
  void aMissingFileIsStatusTwo() throws IOException {
    assertThat(run("diff", old(), folder.resolve("absent.yaml"))).isEqualTo(2);
    assertThat(errors.toString()).contains("absent.yaml: cannot be read");
    assertThat(run("diff", old(), Files.createDirectories(folder.resolve("empty"))))
        .isEqualTo(2);
    assertThat(errors.toString()).contains("empty: found no spec");
  }

  @Test
  void jarsOfOneSideAloneAreStatusTwo() throws IOException {
    assertThat(run("diff", old(), old(), "--old-jars", folder)).isEqualTo(2);
    assertThat(errors.toString()).contains("--new-jars");
  }

  @Test
  void aVersionThatIsNoneIsStatusTwo() throws IOException {
    assertThat(run("diff", old(), old(), "--version", "newest")).isEqualTo(2);
    assertThat(errors.toString()).contains("--version: found newest");
  }
}
