package dev.apiscribe.generator.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCheckTest {
  private static final String PLACE = "/components/schemas/A/properties/example/$ref: found";

  @TempDir
  Path scratch;

  private Path document;

  @BeforeEach
  void files() throws IOException {
    document = Files.createDirectories(scratch.resolve("api")).resolve("openapi.yaml");
    Files.writeString(scratch.resolve("secret.yaml"), "A: {type: string}");
    Files.writeString(
        document.resolveSibling("beside.yaml"),
        "A: {type: string}\nB: {$ref: 'further/more.yaml#/A'}");
    Files.createDirectories(document.resolveSibling("further"));
    Files.writeString(
        document.resolveSibling("further/more.yaml"), "A: {$ref: '../beside.yaml#/A'}");
    Files.createSymbolicLink(document.resolveSibling("link.yaml"), scratch.resolve("secret.yaml"));
    Files.createSymbolicLink(document.resolveSibling("folder"), scratch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#/components/schemas/B",
        "beside.yaml#/A",
        "./beside.yaml",
        "beside.yaml#/B",
        "further/../beside.yaml#/A"
      })
  void takesReferencesIntoTheDocumentAndItsFolder(String reference) throws IOException {
    write(reference);
    assertThatCode(() -> DocumentCheck.of(document.toString())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/a.yaml#/A",
        "HTTPS://h.invalid/a",
        "file:///etc/passwd",
        "//h.invalid/a.yaml",
        "/etc/passwd#/A",
        "../secret.yaml#/A",
        "further/../../secret.yaml",
        "..%2fsecret.yaml",
        "..\\secret.yaml",
        "link.yaml#/A",
        "folder/secret.yaml",
        "missing.yaml",
        "jar:file:a.jar!/a.yaml",
        "classpath:a.yaml",
        "further",
        "~/x",
        "",
        " "
      })
  void refusesEveryOtherReferenceWithItsPlace(String reference) throws IOException {
    write(reference);
    assertThatThrownBy(() -> DocumentCheck.of(document.toString()))
        .hasMessageStartingWith(document + "#" + PLACE)
        .message()
        .containsAnyOf("Move", "Add it", "Correct");
  }

  @Test
  void readsJsonAndNamesThatStandTwice() throws IOException {
    Files.writeString(
        document,
        "{\n\t\"a\": {\"$ref\": \"http://h.invalid/a\"},\n\t\"a\": {\"$ref\": \"#/b\"},\n\t\"b\": {}\n}");
    assertThatThrownBy(() -> DocumentCheck.of(document.toString()))
        .hasMessageContaining("#/a/$ref: found 'http://h.invalid/a'");
  }

  @Test
  void followsFilesOfTheFolder() throws IOException {
    Files.writeString(
        document.resolveSibling("further/more.yaml"), "A: {$ref: '../../secret.yaml#/A'}");
    write("beside.yaml#/B");
    assertThatThrownBy(() -> DocumentCheck.of(document.toString()))
        .hasMessageContaining("more.yaml#/A/$ref: found '../../secret.yaml");
  }

  @Test
  void refusesMappingsThatLeadElsewhere() throws IOException {
    Files.writeString(
        document,
        "components: {schemas: {A: {discriminator: {mapping: {a: B, b: 'http://h.invalid/a'}}}}}");
    assertThatThrownBy(() -> DocumentCheck.of(document.toString()))
        .hasMessageContaining(
            "#/components/schemas/A/discriminator/mapping/b: found 'http://h.invalid/a'");
  }

  @Test
  void takesReferencesInExtensionsForTexts() throws IOException {
    Files.writeString(document, "x-a: [{$ref: 'http://h.invalid/a'}]\npaths: {x-b: {$ref: /c}}");
    assertThatCode(() -> DocumentCheck.of(document.toString())).doesNotThrowAnyException();
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertThatThrownBy(() -> DocumentCheck.of(scratch.resolve("none.yaml").toString()))
        .hasMessageContaining("cannot be read");
  }

  private void write(String reference) throws IOException {
    Files.writeString(
        document,
        "components: {schemas: {A: {properties: {example: {$ref: \""
            + reference.replace("\\", "\\\\") + "\"}}}, B: {type: string}}}");
  }
}
