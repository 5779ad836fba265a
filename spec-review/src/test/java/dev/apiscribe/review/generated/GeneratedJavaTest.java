package dev.apiscribe.review.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.snippet.GoldenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java of the documented APIs is looked at in the module conformance, which is built when it is
 * printed.
 */
class GeneratedJavaTest {
  @Test
  void findsAnOperationThatJavaCannotCallByItsName(@TempDir Path root) throws IOException {
    JavaOperation java =
        GoldenCase.of("reserved-words", root).java().operation("switch").orElseThrow();
    assertThat(java.client())
        .extracting(JavaMethod::declaration)
        .first()
        .asString()
        .startsWith("public Reserved switch_(\n");
    assertThat(java.spring()).hasSize(1);
    assertThat(java.jaxrs()).hasSize(1);
  }

  @Test
  void hasNothingWhereNothingIsGenerated(@TempDir Path root) {
    GeneratedJava java = GeneratedJava.read(root, "lts");
    assertThat(java.isPresent()).isFalse();
    assertThat(java.operation("createLogGroup")).isEmpty();
    assertThat(java.model("CreateLogGroupRequest")).isEmpty();
  }

  @Test
  void namesTheLineOfASourceThatIsNoJava(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("generated-client/lts/src/generated/java"));
    Files.writeString(
        folder.resolve("LtsClient.java"), "package a;\n\nclass LtsClient {\n  int half = ;\n}\n");
    assertThatThrownBy(() -> GeneratedJava.read(root, "lts"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith(
            "generated-client/lts/src/generated/java/LtsClient.java:4: is not valid Java: ")
        .hasMessageEndingWith("Build it again: ./mvnw package.");
  }

  @Test
  void refusesAFileWithoutAType(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("generated-models/lts/src/generated/java"));
    Files.writeString(folder.resolve("Empty.java"), "// nothing\n");
    assertThatThrownBy(() -> GeneratedJava.read(root, "lts"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining(
            "generated-models/lts/src/generated/java/Empty.java:1: found no type");
  }
}
