package dev.apiscribe.review.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snippets of what no documented API has; those of the documented operations are looked at in the module conformance, which has the clients. */
class JavaSnippetTest {
  @Test
  void whatIsNotDocumentedIsAVariableOrTheSmallestValue(@TempDir Path root) throws IOException {
    GoldenCase golden = GoldenCase.of("reserved-words", root);
    String text = golden.snippet("/paths/~1{path}~1{class}/post").text();
    assertThat(text)
        .contains("String host = System.getenv(\"HOST\"); // Where it is.\n")
        .contains(
            "String path = System.getenv(\"PATH\"); // The path.\n",
            "String class_ = System.getenv(\"CLASS\");\n")
        .contains(
            "Reserved request = Reserved.builder().class_(\"string\").default_(\"string\").build();\n")
        .contains("Reserved answer = golden.things().switch_(path, class_, body, request);\n");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 'Content.of(\"text/plain\", \"string\")'",
    "application/x-ndjson, 'Content.of(\"application/x-ndjson\", \"string\")'",
    "application/json;format=stream, 'Content.of(\"application/json;format=stream\", \"string\")'"
  })
  void aBodyWithoutAJavaTypeIsContent(String mediaType, String expected, @TempDir Path root)
      throws IOException {
    GoldenCase golden = GoldenCase.of("several-request-media-types", root).with(spec -> {
      ObjectNode content = (ObjectNode) spec.at("/paths/~1things~1{name}/post/requestBody/content");
      content.retain(mediaType);
    });
    assertThat(golden.snippet("/paths/~1things~1{name}/post").call())
        .isEqualTo("golden.things().fillThing(name, " + expected + ");");
  }

  @Test
  void saysWhichModelIsMissing(@TempDir Path root) throws IOException {
    GoldenCase golden = GoldenCase.of("several-request-media-types", root);
    assertThatThrownBy(() -> golden.snippet("/paths/~1things~1{name}/post"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("there is no class dev.apiscribe.golden.model.Filling");
  }

  @Test
  void optionalParametersThatHaveAnExampleGoAlong(@TempDir Path root) throws IOException {
    GoldenCase golden = GoldenCase.of("several-request-media-types", root).with(spec -> {
      ((ObjectNode) spec.at("/paths/~1things~1{name}/post/requestBody/content"))
          .retain("text/plain");
      ((ObjectNode) spec.at("/paths/~1things~1{name}/post/parameters/1")).put("example", 3);
    });
    assertThat(golden.snippet("/paths/~1things~1{name}/post").call()).isEqualTo("""
        golden.things().fillThing(
            name,
            Content.of("text/plain", "string"),
            ThingsParameters.FillThing.builder().since(3).build());""");
  }

  @Test
  void thereIsNoneWithoutAClient(@TempDir Path root) {
    CuratedApi api = Apis.operation("createLogGroup").api().spec();
    GeneratedJava nothing = GeneratedJava.read(root, "lts");
    assertThat(JavaSnippet.of(api, Apis.operation("createLogGroup").pointer(), nothing))
        .isEmpty();
    assertThatThrownBy(() -> JavaSnippet.of(api, "/paths/~1nowhere/get", nothing))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("openapi.yaml");
  }
}
