package dev.apiscribe.review.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.generated.GeneratedJava;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Snippets of what no documented API has; those of the documented operations are looked at in the
 * module conformance, which has the clients.
 */
class JavaSnippetTest {
  @Test
  void whatIsNotDocumentedIsAVariableOrTheSmallestValue(@TempDir Path root) throws IOException {
    GoldenCase golden = GoldenCase.of("reserved-words", root);
    String text = golden.snippet("/paths/~1{path}~1{class}/post").text();
    assertThat(text)
        .contains("String host = System.getenv(\"MY_HOST\"); // Where it is.\n")
        .contains(
            "String path = System.getenv(\"MY_PATH\"); // The path.\n",
            "String class_ = System.getenv(\"MY_CLASS\");\n")
        .contains(
            "Reserved request = Reserved.builder().class_(\"string\").default_(\"string\").build();\n")
        .contains("Reserved response = golden.things().switch_(path, class_, body, request);\n");
  }

  /** Each variable that this machine, a shell or a JDK has is the name of a parameter. */
  @Test
  void noVariableIsOneOfTheMachine(@TempDir Path root) throws IOException {
    Set<String> known = new TreeSet<>(System.getenv().keySet());
    known.addAll(List.of(
        "BASH_ENV",
        "CLASSPATH",
        "DISPLAY",
        "EDITOR",
        "ENV",
        "HOME",
        "HOSTNAME",
        "HTTP_PROXY",
        "IFS",
        "JAVA_HOME",
        "JDK_JAVA_OPTIONS",
        "LANG",
        "LC_ALL",
        "LD_PRELOAD",
        "OLDPWD",
        "PATH",
        "PS1",
        "PWD",
        "SHELL",
        "TERM",
        "TMPDIR",
        "TZ",
        "USER",
        "USERNAME",
        "_"));
    GoldenCase golden = GoldenCase.of("reserved-words", root);
    JavaSnippet.Variable host =
        golden.snippet("/paths/~1{path}~1{class}/post").variables().get(0);
    List<JavaSnippet.Variable> variables = new ArrayList<>(List.of(host));
    ShellVariables shell = new ShellVariables();
    for (String name : known) {
      for (String spelled : List.of(name, name.toLowerCase(Locale.ROOT), name.replace('_', '-'))) {
        JavaSnippet.Variable.add(variables, "name", spelled, "");
        assertThat(shell.add(spelled, ""))
            .startsWith("MY_")
            .isNotIn(System.getenv().keySet());
      }
    }
    assertThat(variables)
        .extracting(JavaSnippet.Variable::environment)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.startsWith("MY_"))
        .doesNotContainAnyElementsOf(known);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 'RequestBody.of(\"text/plain\", \"string\")'",
    "application/x-ndjson, 'RequestBody.of(\"application/x-ndjson\", \"string\")'",
    "application/json;format=stream, 'RequestBody.of(\"application/json;format=stream\", \"string\")'"
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
            RequestBody.of("text/plain", "string"),
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
