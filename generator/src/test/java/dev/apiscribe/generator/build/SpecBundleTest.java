package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SpecBundleTest {
  @TempDir Path folder;
  Path spec;

  @BeforeEach
  void writeASpecWithOneExample() throws IOException {
    spec = folder.resolve("openapi.yaml");
    Files.writeString(
        spec,
        "a: {examples: {documented: {externalValue: examples/x.json}}}\n"
            + "b: '2023-02-01'\n"
            + "c: 'no'\n");
    Files.createDirectory(folder.resolve("examples"));
  }

  @Test
  void putsThePayloadInPlace() throws IOException {
    Files.writeString(
        folder.resolve("examples/x.json"),
        "{\"bytes\": 10737418240, \"ratio\": 1.10, \"none\": null, \"text\": \"no\"}");
    SpecBundle bundle = SpecBundle.of(spec);
    assertThat(new JsonMapper().readTree(bundle.json()))
        .isEqualTo(
            new JsonMapper()
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
  void namesTheMissingPayload() {
    assertThatThrownBy(() -> SpecBundle.of(spec))
        .hasMessageContaining("/a/examples/documented/externalValue")
        .hasMessageContaining("x.json")
        .hasMessageContaining("add it");
  }

  @Test
  void namesThePayloadThatIsNoJson() throws IOException {
    Files.writeString(folder.resolve("examples/x.json"), "{\n\"a\": 1,\n}");
    assertThatThrownBy(() -> SpecBundle.of(spec))
        .hasMessageContaining("x.json is no JSON")
        .hasMessageContaining("line 3");
  }

  @Test
  void namesTheFileThatIsNoYaml() throws IOException {
    Files.writeString(spec, "a: [1");
    assertThatThrownBy(() -> SpecBundle.of(spec))
        .hasMessageContaining("No YAML")
        .hasMessageContaining("openapi.yaml");
  }
}
