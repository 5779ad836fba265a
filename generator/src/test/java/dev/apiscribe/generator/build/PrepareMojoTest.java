package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrepareMojoTest {
  @TempDir Path root;

  @BeforeEach
  void buildOnce() throws Exception {
    for (String file :
        new String[] {
          "spec.json",
          "templates/client/a.mustache",
          "templates/shared/b.mustache",
          "client.yaml",
          "module/target/openapi/A.java"
        }) {
      write(file, "first");
    }
    assertThat(isSkipped("7.25.0")).isFalse();
    settle("7.25.0");
  }

  @Test
  void skipsWhenNothingChanged() throws Exception {
    assertThat(isSkipped("7.25.0")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spec.json",
        "templates/client/a.mustache",
        "templates/client/new.mustache",
        "templates/shared/b.mustache",
        "client.yaml",
        "module/src/generated/java/A.java",
        "module/src/generated/java/Stray.java"
      })
  void generatesWhenAnInputOrTheOutputChanged(String file) throws Exception {
    write(file, "changed");
    assertThat(isSkipped("7.25.0")).isFalse();
    settle("7.25.0");
    assertThat(root.resolve("module/src/generated/java/A.java")).hasContent("first");
    assertThat(root.resolve("module/src/generated/java/Stray.java")).doesNotExist();
    assertThat(isSkipped("7.25.0")).isTrue();
  }

  @Test
  void generatesWhenTheGeneratorIsAnother() throws Exception {
    assertThat(isSkipped("7.26.0")).isFalse();
  }

  @Test
  void saysHowToGetTheSpec() throws IOException {
    Files.delete(root.resolve("spec.json"));
    assertThatThrownBy(() -> isSkipped("7.25.0"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("./mvnw package -DskipTests");
  }

  @Test
  void refusesAnOptionThatNobodyReads() throws IOException {
    write(
        "client.yaml",
        "generatorName: apiscribe\nadditionalProperties: {output: client, colour: blue}\n");
    assertThatThrownBy(() -> isSkipped("7.25.0"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("client.yaml: unknown option 'colour'")
        .hasMessageContaining("basePackage");
  }

  @Test
  void leavesTheParentsOfGeneratedModulesAlone() throws Exception {
    PrepareMojo mojo = configured(new PrepareMojo(), "7.25.0");
    mojo.project.setPackaging("pom");
    mojo.inputSpec = root.resolve("none.json").toFile();
    mojo.execute();
    assertThat(mojo.project.getProperties()).containsEntry("codegen.skip", "true");
  }

  private boolean isSkipped(String version) throws MojoExecutionException {
    PrepareMojo mojo = configured(new PrepareMojo(), version);
    mojo.execute();
    assertThat(mojo.project.getCompileSourceRoots()).contains(mojo.generated.getPath());
    return Boolean.parseBoolean(mojo.project.getProperties().getProperty("codegen.skip"));
  }

  private void settle(String version) throws MojoExecutionException {
    configured(new SettleMojo(), version).execute();
  }

  private <T extends GenerationMojo> T configured(T mojo, String version) {
    Model model = new Model();
    model.setPackaging("jar");
    mojo.project = new MavenProject(model);
    mojo.project.getBuild().setDirectory(root.resolve("module/target").toString());
    mojo.inputSpec = root.resolve("spec.json").toFile();
    mojo.templateDirectory = root.resolve("templates/client").toFile();
    mojo.configurationFile = root.resolve("client.yaml").toFile();
    mojo.generatorVersion = version;
    mojo.fresh = root.resolve("module/target/openapi").toFile();
    mojo.generated = root.resolve("module/src/generated/java").toFile();
    mojo.generatedResources = root.resolve("module/src/generated/resources").toFile();
    return mojo;
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
