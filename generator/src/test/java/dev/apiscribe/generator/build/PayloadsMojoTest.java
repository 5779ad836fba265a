package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One API with one payload, from its files to a folder of sources. */
class PayloadsMojoTest {
  private static final String SPEC = """
      {"info": {"title": "Golden", "x-api": {"name": "golden", "javaName": "Golden"}},
       "paths": {"/things": {"get": {"operationId": "listThings", "responses": {"200": {"content": {"application/json": {
         "schema": {"$ref": "#/components/schemas/Thing"}, "examples": {"documented": {"value": {"days": %s}}}}}}}}}},
       "components": {"schemas": {"Thing": {"type": "object", "properties": {"days": {"type": "integer"}}}}}}
      """;

  @TempDir
  Path root;

  @BeforeEach
  void writeTheInputs() throws IOException {
    write("specs/target/bundled/golden.json", String.format(Locale.ROOT, SPEC, "7"));
    write("specs/golden/examples/list-things.200.json", "{\"days\": 7}");
    for (String template : new String[] {"payloads/payloads", "shared/banner"}) {
      write(
          "templates/" + template + ".mustache",
          Files.readString(Path.of("../templates/" + template + ".mustache")));
    }
  }

  @Test
  void printsAClassForEachApiAndHandsItToTheCompiler() throws Exception {
    write("sources/dev/apiscribe/testkit/GonePayloads.java", "of an API that is no more");
    PayloadsMojo mojo = run();
    assertThat(FileTree.files(root.resolve("sources")))
        .containsExactly(root.resolve("sources/dev/apiscribe/testkit/GoldenPayloads.java"));
    assertThat(root.resolve("sources/dev/apiscribe/testkit/GoldenPayloads.java"))
        .content(StandardCharsets.UTF_8)
        .contains("public static final Payload.Response<Thing> LIST_THINGS_200 =");
    assertThat(mojo.project.getCompileSourceRoots())
        .containsExactly(root.resolve("sources").toString());
  }

  @Test
  void endsTheBuildWhereAPayloadDoesNotFitItsType() throws IOException {
    write("specs/target/bundled/golden.json", String.format(Locale.ROOT, SPEC, "\"seven\""));
    assertThatThrownBy(this::run)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(
            "specs/golden/examples/list-things.200.json#/days: expected an integer, found a string");
  }

  private PayloadsMojo run() throws MojoExecutionException {
    PayloadsMojo mojo = new PayloadsMojo();
    mojo.root = root.toFile();
    mojo.project = new MavenProject(new Model());
    mojo.basePackage = "dev.apiscribe";
    mojo.sources = root.resolve("sources").toFile();
    mojo.execute();
    return mojo;
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
