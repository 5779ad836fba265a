package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two APIs with two outputs each: what runs the generator, and for which of them. */
class GenerateMojoTest {
  private static final Set<String> ALL =
      Set.of("lts-models", "lts-client", "dis-models", "dis-client");

  private final Set<String> printed = new TreeSet<>();

  @TempDir
  Path root;

  @BeforeEach
  void buildOnce() throws Exception {
    for (String file : List.of(
        "lts.json",
        "dis.json",
        "templates/client/a.mustache",
        "templates/models/a.mustache",
        "templates/shared/b.mustache",
        "client.yaml",
        "models.yaml")) {
      write(file, "first");
    }
    assertThat(build("7.25.0")).isEqualTo(ALL);
  }

  @Test
  void runsForNoOutputWhenNothingChanged() throws Exception {
    assertThat(build("7.25.0")).isEmpty();
    assertThat(build("7.25.0")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lts.json, lts-models lts-client",
    "templates/client/a.mustache, lts-client dis-client",
    "templates/client/new.mustache, lts-client dis-client",
    "templates/shared/b.mustache, lts-models lts-client dis-models dis-client",
    "models.yaml, lts-models dis-models",
    "lts-client/src/generated/java/A.java, lts-client",
    "dis-models/src/generated/java/Stray.java, dis-models"
  })
  void runsForExactlyTheOutputsThatAChangeReaches(String file, String outputs) throws Exception {
    write(file, "changed");
    assertThat(build("7.25.0")).isEqualTo(Set.of(outputs.split(" ")));
    assertThat(root.resolve("lts-client/src/generated/java/A.java"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo("lts-client");
    assertThat(root.resolve("dis-models/src/generated/java/Stray.java")).doesNotExist();
    assertThat(build("7.25.0")).isEmpty();
  }

  @Test
  void runsForAllWhenTheGeneratorIsAnother() throws Exception {
    assertThat(build("7.26.0")).isEqualTo(ALL);
  }

  @Test
  void runsAgainWhenTheGenerationFailedBefore() throws Exception {
    write("lts.json", "changed");
    GenerateMojo failing = configured(
        new GenerateMojo((session, project) -> {
          throw new MojoExecutionException("no");
        }),
        "lts",
        "client",
        "7.25.0");
    assertThatThrownBy(failing::execute).hasMessage("no");
    assertThat(build("7.25.0")).contains("lts-client");
  }

  @Test
  void refusesAGenerationThatMadeNothing() throws IOException {
    write("lts.json", "changed");
    Files.delete(root.resolve("lts-client/target/openapi/A.java"));
    GenerateMojo idle =
        configured(new GenerateMojo((session, project) -> {}), "lts", "client", "7.25.0");
    assertThatThrownBy(idle::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("lts.json made no file");
  }

  @Test
  void saysHowToGetTheSpec() throws IOException {
    Files.delete(root.resolve("lts.json"));
    assertThatThrownBy(() -> build("7.25.0"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("./mvnw package -DskipTests");
  }

  @Test
  void endsWithALineForEachPlaceThatGeneratedCodeWouldNotKeepTo() throws IOException {
    Path spec = root.resolve("lts.json");
    Files.writeString(spec, """
        {"openapi": "3.0.3", "paths": {"/a": {"get": {
          "parameters": [{"name": "a", "in": "body"}, {"name": "b", "in": "body"}],
          "responses": {"200": {"description": "It."}}}}}}
        """);
    assertThatThrownBy(() -> build("7.25.0"))
        .isInstanceOf(MojoExecutionException.class)
        .hasNoCause()
        .message()
        .satisfies(message -> assertThat(message.lines().skip(1))
            .satisfiesExactlyInAnyOrder(
                line ->
                    assertThat(line).startsWith("  " + spec + "#/paths/~1a/get/parameters/0/in: "),
                line -> assertThat(line)
                    .startsWith("  " + spec + "#/paths/~1a/get/parameters/1/in: ")));
  }

  @Test
  void refusesAnOptionThatNobodyReads() throws IOException {
    write(
        "client.yaml",
        "generatorName: apiscribe\nadditionalProperties: {output: client, colour: blue}\n");
    assertThatThrownBy(() -> build("7.25.0"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("client.yaml: unknown option 'colour'")
        .hasMessageContaining("basePackage");
  }

  @Test
  void leavesTheParentsOfGeneratedModulesAlone() throws Exception {
    GenerateMojo mojo = configured(new GenerateMojo(this::print), "none", "client", "7.25.0");
    mojo.project.setPackaging("pom");
    printed.clear();
    mojo.execute();
    assertThat(printed).isEmpty();
  }

  @Test
  void saysWhichPluginAModuleLacks() {
    MavenProject project = new MavenProject(new Model());
    assertThatThrownBy(() -> new OpenApiGenerator(null, null).print(null, project))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(
            "expected org.openapitools:openapi-generator-maven-plugin among its plugins, with an execution 'print'");
  }

  /** What the generator ran for. */
  private Set<String> build(String version) throws MojoExecutionException {
    printed.clear();
    for (String api : List.of("lts", "dis")) {
      for (String output : List.of("models", "client")) {
        GenerateMojo mojo = configured(new GenerateMojo(this::print), api, output, version);
        mojo.execute();
        assertThat(mojo.project.getCompileSourceRoots()).contains(mojo.generated.getPath());
      }
    }
    return Set.copyOf(printed);
  }

  private void print(Object session, MavenProject project) {
    printed.add(project.getArtifactId());
    try {
      write(project.getArtifactId() + "/target/openapi/A.java", project.getArtifactId());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GenerateMojo configured(GenerateMojo mojo, String api, String output, String version) {
    String name = api + "-" + output;
    Model model = new Model();
    model.setPackaging("jar");
    model.setArtifactId(name);
    mojo.project = new MavenProject(model);
    mojo.project.getBuild().setDirectory(root.resolve(name + "/target").toString());
    mojo.inputSpec = root.resolve(api + ".json").toFile();
    mojo.templateDirectory = root.resolve("templates/" + output).toFile();
    mojo.configurationFile = root.resolve(output + ".yaml").toFile();
    mojo.generatorVersion = version;
    mojo.fresh = root.resolve(name + "/target/openapi").toFile();
    mojo.generated = root.resolve(name + "/src/generated/java").toFile();
    mojo.generatedResources = root.resolve(name + "/src/generated/resources").toFile();
    return mojo;
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        file.matches("[a-z]+\\.json")
            ? "{\"openapi\": \"3.0.3\", \"x-text\": \"" + text + "\"}"
            : text);
  }
}
