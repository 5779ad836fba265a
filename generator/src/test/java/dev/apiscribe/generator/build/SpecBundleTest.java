package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SpecBundleTest {
  @TempDir
  Path folder;

  Path spec;

  @BeforeEach
  void writeASpecWithOneExample() throws IOException {
    spec = folder.resolve("openapi.yaml");
    Files.writeString(spec, """
        a: {examples: {documented: {externalValue: examples/x.json}}}
        b: '2023-02-01'
        c: 'no'
        """);
    Files.createDirectory(folder.resolve("examples"));
  }

  @Test
  void putsThePayloadInPlace() throws IOException {
    Files.writeString(
        folder.resolve("examples/x.json"),
        "{\"bytes\": 10737418240, \"ratio\": 1.10, \"none\": null, \"text\": \"no\"}");
    SpecBundle bundle = SpecBundle.of(spec, Map.of());
    assertThat(new JsonMapper().readTree(bundle.json()))
        .isEqualTo(new JsonMapper()
            .readTree(
                "{\"a\":{\"examples\":{\"documented\":{\"value\":{\"bytes\":10737418240,\"ratio\":1.10,\"none\":null,\"text\":\"no\"}}}},"
                    + "\"b\":\"2023-02-01\",\"c\":\"no\"}"));
    Object yaml = new Load(LoadSettings.builder().build()).loadFromString(bundle.yaml());
    assertThat(yaml.toString())
        .isEqualTo(
            "{a={examples={documented={value={bytes=10737418240, ratio=1.1, none=null, text=no}}}},"
                + " b=2023-02-01, c=no}");
  }

  @Test
  void addsTheAddressOfEachSource() throws IOException {
    Path documents = folder.resolve("documents.yaml");
    Files.writeString(
        documents,
        "- {id: known, url: 'https://known.invalid/a b'}\n- {id: printed, title: On paper}\n");
    Files.writeString(
        spec,
        "a: {x-source: {document: known, lines: 1-2}}\n"
            + "b: {x-source: {document: printed, lines: '3'}}\n"
            + "c: {x-source: {document: known, url: 'https://other.invalid'}}\n"
            + "example: {x-source: {document: known}}\n");
    assertThat(SpecBundle.addresses(documents))
        .containsExactly(Map.entry("known", "https://known.invalid/a b"));
    assertThat(new JsonMapper()
            .readTree(SpecBundle.of(spec, SpecBundle.addresses(documents)).json()))
        .isEqualTo(new JsonMapper()
            .readTree(
                "{\"a\":{\"x-source\":{\"document\":\"known\",\"lines\":\"1-2\",\"url\":\"https://known.invalid/a b\"}},"
                    + "\"b\":{\"x-source\":{\"document\":\"printed\",\"lines\":\"3\"}},"
                    + "\"c\":{\"x-source\":{\"document\":\"known\",\"url\":\"https://other.invalid\"}},"
                    + "\"example\":{\"x-source\":{\"document\":\"known\"}}}"));
  }

  @Test
  void knowsNoAddressWithoutAListOfDocuments() throws IOException {
    assertThat(SpecBundle.addresses(folder.resolve("documents.yaml"))).isEmpty();
  }

  @Test
  void namesTheMissingPayload() {
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .hasMessageContaining("/a/examples/documented/externalValue")
        .hasMessageContaining("x.json")
        .hasMessageContaining("Add it");
  }

  @Test
  void namesThePayloadThatIsNoJson() throws IOException {
    Files.writeString(folder.resolve("examples/x.json"), "{\n\"a\": 1,\n}");
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .hasMessageContaining("x.json is not valid JSON")
        .hasMessageContaining("line 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1e1000000000}",
        "{\"a\": -1E999999999}",
        "[[[DEEP]]]",
        "1e99999999999999999999"
      })
  void refusesNumbersAndDepthsWithoutABound(String hostile) throws IOException {
    String text = hostile.replace("DEEP", "[".repeat(9000) + "]".repeat(9000));
    Files.writeString(folder.resolve("examples/x.json"), text);
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.json");
    Files.writeString(spec, "a: " + text);
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("openapi.yaml");
  }

  @Test
  void namesTheFileThatIsNoYaml() throws IOException {
    Files.writeString(spec, "a: [1");
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .hasMessageContaining("No YAML")
        .hasMessageContaining("openapi.yaml");
  }

  @Test
  void keepsTextsThatLookLikeSomethingElse() throws IOException {
    String json = "{\"a\":\"no\",\"b\":\"010\",\"c\":\"12:30:45\",\"d\":\"2025-01-02"
        + " 11:12:13\",\"e\":\"1_000\",\"f\":\"~\",\"g\":\"0x1F\",\"h\":\"# no"
        + " comment\",\"i\":\" \",\"j\":\"\",\"k\":\"two\\n"
        + "lines\",\"l\":\"ends \",\"m\":\"\\ttab\",\"n\":\"plain"
        + " text\",\"o\":\"{x}\",\"p\":\"*\",\"q\":\"1e3\",\"Yes\":1,\"200\":true}";
    Files.writeString(folder.resolve("examples/x.json"), json);
    JsonNode read = new YAMLMapper().readTree(SpecBundle.of(spec, Map.of()).yaml());
    assertThat(read.at("/a/examples/documented/value")).isEqualTo(new JsonMapper().readTree(json));
    String yaml = SpecBundle.of(spec, Map.of()).yaml();
    assertThat(yaml)
        .contains(
            "\"no\"",
            "\"010\"",
            "\"12:30:45\"",
            "\"2025-01-02 11:12:13\"",
            "\"~\"",
            "\"200\": true",
            "\"Yes\": 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "%61", "b~1c", "b~1%63", "%62%7e%31c"})
  void findsWhatAReferenceLeadsToHoweverItIsSpelled(String name) throws IOException {
    String document = "a: {$ref: '#/c/" + name + "'}\nc: {a: {x: 1}, b/c: {x: 2}}\n";
    Files.writeString(spec, document);

    assertThat(new YAMLMapper().readTree(SpecBundle.of(spec, Map.of()).yaml()))
        .isEqualTo(new YAMLMapper().readTree(document));
  }

  @Test
  void namesTheReferenceThatLeadsNowhere() throws IOException {
    Files.writeString(spec, "a: {b: {$ref: '#/c/Pett'}}\nc: {Pet: {type: object}}\n");
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .hasMessageContaining("openapi.yaml#/a/b/$ref: there is no #/c/Pett");
    Files.writeString(spec, "a: {$ref: other.yaml}\n");
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .hasMessageContaining("leads out of the file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.json",
        "/etc/hostname",
        "link.json",
        "folder/secret.json",
        "..%2fsecret.json",
        "file:///etc/hostname"
      })
  void copiesNoFileFromOutsideOfTheFolder(String name) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(folder.resolve("secret.json"), "{}");
    Files.createSymbolicLink(inner.resolve("link.json"), folder.resolve("secret.json"));
    Files.createSymbolicLink(inner.resolve("folder"), folder);
    Path own = inner.resolve("openapi.yaml");
    Files.writeString(own, "a: {examples: {documented: {externalValue: '" + name + "'}}}");
    assertThatThrownBy(() -> SpecBundle.of(own, Map.of()))
        .hasMessageContaining(own + "#/a/examples/documented/externalValue: found '" + name + "'");
  }

  @Test
  void refusesReferencesOutOfTheFileWhereverTheyAre() throws IOException {
    Files.writeString(
        spec,
        "components: {schemas: {exampleOf: {properties: {example: {$ref: 'http://h.invalid/a'}}}}}");
    assertThatThrownBy(() -> SpecBundle.of(spec, Map.of()))
        .hasMessageContaining("/exampleOf/properties/example/$ref: http://h.invalid/a leads out");
  }
}
