package dev.apiscribe.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {
  private static final String DOCUMENT = """
      openapi: 3.0.3
      info:
        title: Harbour
        version: "1"
        x-api: {name: harbour, javaName: Harbour}
      servers:
        - url: https://harbour.example.com
      x-error-envelope: {message: $message}
      paths:
        /berths/{berth_id}:
          get:
            operationId: getBerth
            tags: [Berths]
            parameters:
              - {name: berth_id, in: path, required: true, schema: {type: string}}
            responses:
              "200":
                description: The berth.
                content:
                  application/json:
                    schema: {$ref: "#/components/schemas/Berth"}
      components:
        schemas:
          Berth:
            type: object
            properties:
              metres: {type: integer, format: int32, multipleOf: 2}
      """;

  private record Run(int status, String out, String errors) {}

  @TempDir
  Path scratch;

  private Path document;
  private Path output;

  @BeforeEach
  void writeTheDocument() throws IOException {
    document = Files.writeString(scratch.resolve("api.yaml"), DOCUMENT);
    output = scratch.resolve("out");
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    int status =
        GenerateCommand.program(new PrintWriter(out), new PrintWriter(errors)).execute(arguments);
    return new Run(status, out.toString(), errors.toString());
  }

  private Run generate(String outputs) {
    return run(
        document.toString(),
        "--output",
        output.toString(),
        "--package",
        "com.example",
        "--outputs",
        outputs);
  }

  private List<String> files() throws IOException {
    if (!Files.exists(output)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void keepsNamesInALock() throws IOException {
    Path lock = scratch.resolve("names.lock");
    List<String> command =
        List.of(document.toString(), "--output", output.toString(), "--package", "com.example");
    String[] locked = Stream.concat(command.stream(), Stream.of("--lock", lock.toString()))
        .toArray(String[]::new);
    assertThat(run(locked).status()).isZero();
    assertThat(Files.readString(lock)).contains("\"#/components/schemas/Berth ");
    Files.writeString(
        document, DOCUMENT.replace("schemas:\n", "schemas:\n    berth: {type: object}\n"));
    Run next = run(locked);
    assertThat(next.status()).as(next.errors()).isZero();
    assertThat(next.out()).contains("#/components/schemas/berth: ").contains("it is named berth2");
    Files.writeString(lock, "{}}");
    assertThat(run(locked).errors()).contains("names.lock: expected names by places");
  }

  @Test
  void writesEachOutputIntoAFolderOfItsName() throws IOException {
    Run run = generate("models,client,spring,jaxrs");

    assertThat(run.errors()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(files())
        .contains(
            "models/com/example/harbour/model/Berth.java",
            "client/com/example/harbour/client/HarbourClient.java",
            "spring/com/example/harbour/server/spring/BerthsOperations.java",
            "jaxrs/com/example/harbour/server/jaxrs/BerthsOperations.java",
            ".apiscribe")
        .allMatch(file -> file.matches("(models|client|spring|jaxrs)/.*|\\.apiscribe"));
  }

  @Test
  void printsTheSameForMergeKeysAsForWhatTheyBringIn() throws IOException {
    generate("models,client");
    String written = text(files());
    Files.writeString(
        document,
        DOCUMENT
            .replace(
                "              metres: {", "              metres: {<<: &base {multipleOf: 2}, ")
            .replace(", multipleOf: 2}", "}")
            .replace(
                "        - {name: berth_id, in", "        - {<<: {in: path}, name: berth_id, in"));

    Run run = generate("models,client");

    assertThat(run.errors()).isEmpty();
    assertThat(text(files())).isEqualTo(written);
  }

  private String text(List<String> files) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : files) {
      text.append(file).append(Files.readString(output.resolve(file)));
    }
    return text.toString();
  }

  @Test
  void namesTheDocumentInEachFile() throws IOException {
    generate("models,client,spring,jaxrs");

    assertThat(files())
        .filteredOn(file -> file.endsWith(".java"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Files.readString(output.resolve(file)))
            .startsWith("// Generated from api.yaml by the build: an edit here is lost."));
  }

  @Test
  void saysWhatItWroteAndWhatIsNotChecked() throws IOException {
    assertThat(generate("models,client").out().lines())
        .containsExactly(
            document + ": " + (files().size() - 1) + " files, " + (files().size() - 1)
                + " written, 0 deleted",
            "  models  " + output.resolve("models"),
            "  client  " + output.resolve("client"),
            "Generated code does not check what the document says here:",
            "  " + document
                + "#/components/schemas/Berth/properties/metres/multipleOf: any number is taken");
  }

  @Test
  void saysWhatItDecided() throws IOException {
    Files.writeString(
        document,
        DOCUMENT
            .replace("  x-api: {name: harbour, javaName: Harbour}\n", "")
            .replace("operationId: getBerth\n      ", ""));

    assertThat(generate("models,client").out().lines())
        .contains("The document is read otherwise than it is written here:")
        .anyMatch(line -> line.startsWith("  " + document + "#/paths/~1berths~1{berth_id}/get: "));
  }

  @Test
  void writesNothingWhenNothingHasChanged() {
    generate("models,client");

    assertThat(generate("models,client").out()).contains(" files, 0 written, 0 deleted");
  }

  @Test
  void deletesWhatIsNotPrintedAnyMoreAndNothingElse() throws IOException {
    generate("models,client");
    Path own = Files.writeString(output.resolve("client/notes.txt"), "mine");

    assertThat(generate("models").status()).isZero();
    assertThat(files())
        .noneMatch(file -> file.startsWith("client/") && file.endsWith(".java"))
        .contains("client/notes.txt");
    assertThat(Files.readString(own)).isEqualTo("mine");
  }

  @Test
  void refusesAFolderWithOtherFiles() throws IOException {
    Path own = Files.writeString(Files.createDirectories(output).resolve("Main.java"), "mine");

    Run run = generate("models");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .isEqualToNormalizingNewlines(
            output
                + ": found files that this command has not written, expected an empty folder, a new one, or that of an earlier run. Name another with --output.\n");
    assertThat(files()).containsExactly("Main.java");
    assertThat(Files.readString(own)).isEqualTo("mine");
  }

  @Test
  void refusesToReplaceAFileThatItHasNotWritten() throws IOException {
    generate("models");
    Path own = output.resolve("client/com/example/harbour/client/HarbourClient.java");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "mine");

    Run run = generate("models,client");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains(own + ": found a file that this command has not written.");
    assertThat(Files.readString(own)).isEqualTo("mine");
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    generate("models");
    Path elsewhere = Files.createDirectory(scratch.resolve("elsewhere"));
    Files.createSymbolicLink(output.resolve("client"), elsewhere);

    Run run = generate("models,client");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains("a link leads out of the folder");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void deletesNoFileOutsideThatItsListNames() throws IOException {
    generate("models");
    Files.writeString(output.resolve(".apiscribe"), "../api.yaml\n");

    Run run = generate("models");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains("found '../api.yaml', expected names of files in the folder");
    assertThat(document).exists();
  }

  @Test
  void refusesADocumentWithItsPlaceAndWritesNothing() throws IOException {
    Files.writeString(
        document, DOCUMENT.replace("#/components/schemas/Berth\"", "../boats.yaml#/Boat\""));

    Run run = generate("models");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .startsWith(
            document
                + "#/paths/~1berths~1{berth_id}/get/responses/200/content/application~1json/schema/$ref: ")
        .doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(output).doesNotExist();
  }

  @Test
  void printsTheFirstDecisionsAndWritesAllOfThemIntoAFile() throws IOException {
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < Notes.MOST_LINES + 5; i++) {
      properties.append("        p" + i + ": {type: integer, format: int32, multipleOf: 2}\n");
    }
    Files.writeString(document, DOCUMENT + properties);

    Run run = generate("models,client");

    assertThat(run.out().lines().filter(line -> line.contains("multipleOf")))
        .hasSize(Notes.MOST_LINES);
    assertThat(run.out())
        .endsWith("  and 6 more, in " + output.resolve("notes.txt") + System.lineSeparator());
    assertThat(Files.readAllLines(output.resolve("notes.txt")))
        .hasSize(1 + Notes.MOST_LINES + 6)
        .last()
        .asString()
        .startsWith("  " + document + "#/components/schemas/Berth/properties/");

    Files.writeString(document, DOCUMENT);
    generate("models,client");
    assertThat(output.resolve("notes.txt")).doesNotExist();
  }

  @Test
  void aLineOfWhichThereIsOneIsPrintedAmongManyOfAnotherKind() throws IOException {
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < Notes.MOST_LINES + 5; i++) {
      properties.append("        p" + i + ": {type: integer, format: int32, multipleOf: 2}\n");
    }
    properties.append("        last: {type: array, items: {type: string}, uniqueItems: true}\n");
    Files.writeString(document, DOCUMENT + properties);

    assertThat(generate("models,client").out())
        .contains("/last/uniqueItems: ", "  and 7 more, in ");
  }

  /** What newcomers try first; each is refused with a line, and nothing is written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "swagger: '2.0' | found Swagger 2.0, expected OpenAPI 3.0 or 3.1. Convert the document",
        "openapi: 3.2.0 | #/openapi: found 3.2.0, expected OpenAPI 3.0 or 3.1.",
        "just words | found no openapi, expected OpenAPI 3.0 or 3.1.",
        "'[]' | found no openapi, expected OpenAPI 3.0 or 3.1.",
        "'' | found an empty file, expected OpenAPI 3.0 or 3.1.",
        "'openapi: [' | api.yaml:1: expected YAML or JSON.",
        "'a: 1\u0000' | api.yaml",
      })
  void refusesWhatIsNotADocumentOfOpenApi3(String text, String sentence) throws IOException {
    Files.writeString(document, text.translateEscapes());

    refuses("models", document, sentence);
  }

  @Test
  void refusesADocumentInAnotherCharset() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
      Files.write(document, DOCUMENT.replace("The berth", "Der Größte").getBytes(charset));

      refuses("models", document, "expected a document in UTF-8. Save the file again as UTF-8.");
    }
  }

  @Test
  void refusesFoldersAndAddresses() {
    refuses("models", scratch, "found a folder, expected an OpenAPI document.");
    refuses(
        "models", Path.of("https://example.com/api.yaml"), "found an address, expected a file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.1x", "com.int", "Com.Example", "com..x", "com.x-y", "java.util", ""})
  void refusesWhatIsNotAPackage(String name) {
    Run run = run(document.toString(), "--output", output.toString(), "--package", name);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).startsWith("Invalid value for option '--package'");
    assertThat(output).doesNotExist();
  }

  private void refuses(String outputs, Path named, String sentence) {
    document = named;
    Run run = generate(outputs);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).contains(sentence).doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(output).doesNotExist();
  }

  @Test
  void refusesADocumentThatIsNotThere() {
    document = scratch.resolve("other.yaml");

    assertThat(generate("models").errors())
        .startsWith(document + ": found no such file, expected an OpenAPI document.");
  }

  @Test
  void refusesAPackageThatJavaDoesNotHave() {
    Run run = run(document.toString(), "--output", output.toString(), "--package", "com.class.Api");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .startsWith("Invalid value for option '--package': expected a package such as com.example");
  }

  @Test
  void refusesAnOutputThatThereIsNot() {
    assertThat(generate("models,kotlin").errors())
        .contains(
            "expected one of [MODELS, CLIENT, SPRING, JAXRS] (case-insensitive) but was 'kotlin'");
  }

  @Test
  void helps() {
    Run run = run("--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: ./apiscribe generate").contains("--outputs");
  }
}
