package dev.apiscribe.review.curated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileBesideSpecTest {
  @TempDir
  Path scratch;

  private Path folder;
  private Place place;

  @BeforeEach
  void files() throws IOException {
    folder = Files.createDirectories(scratch.resolve("api/examples")).getParent();
    Files.writeString(scratch.resolve("secret.json"), "{}");
    Files.writeString(folder.resolve("examples/<img src=x>.json"), "{}");
    Files.createSymbolicLink(folder.resolve("link.json"), scratch.resolve("secret.json"));
    Files.createSymbolicLink(folder.resolve("folder"), scratch);
    place = YamlFile.parse("openapi.yaml", "a: b").place("/a");
  }

  @Test
  void isAFileOfTheFolderWhateverItsName() {
    assertThat(FileBesideSpec.of(folder, "examples/<img src=x>.json", place)).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.json",
        "examples/../../secret.json",
        "/etc/hostname",
        "link.json",
        "folder/secret.json",
        "..%2fsecret.json",
        "file:///etc/hostname",
        "http://h.invalid/a",
        "missing.json",
        "examples",
        ""
      })
  void isNoOtherFile(String name) {
    assertThatThrownBy(() -> FileBesideSpec.of(folder, name, place))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("openapi.yaml")
        .hasMessageContaining("found '" + name + "', expected the relative name of a file");
  }
}
