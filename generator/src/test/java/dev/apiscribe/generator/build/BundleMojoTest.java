package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleMojoTest {
  @TempDir
  Path folder;

  private final BundleMojo mojo = new BundleMojo();

  @BeforeEach
  void bundleTwoApis() throws Exception {
    mojo.specs = folder.resolve("specs").toFile();
    mojo.bundled = folder.resolve("bundled").toFile();
    mojo.packed = folder.resolve("packed").toFile();
    add("tides");
    add("harbour");
    mojo.execute();
  }

  @Test
  void listsEveryApiForReadersOfTheClassPath() throws IOException {
    assertThat(folder.resolve("packed/apis.txt"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("harbour\ntides\n");
  }

  @Test
  void bundlesAnApiThatIsAdded() throws Exception {
    add("pilots");
    mojo.execute();

    assertThat(folder.resolve("packed/apis.txt"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("harbour\npilots\ntides\n");
    assertThat(names("bundled")).contains("pilots.json", "pilots.yaml");
  }

  @Test
  void leavesNothingOfAnApiThatIsRemoved() throws Exception {
    Files.delete(folder.resolve("specs/tides/openapi.yaml"));
    mojo.execute();

    assertThat(names("bundled")).containsExactly("harbour.json", "harbour.yaml");
    assertThat(names("packed")).containsExactly("apis.txt", "harbour.json", "harbour.yaml");
    assertThat(folder.resolve("packed/apis.txt"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("harbour\n");
  }

  private void add(String api) throws IOException, MojoExecutionException {
    Files.writeString(
        Files.createDirectories(folder.resolve("specs").resolve(api)).resolve("openapi.yaml"),
        "openapi: 3.0.3\n");
  }

  private List<String> names(String place) throws IOException {
    return FileTree.files(folder.resolve(place)).stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }
}
