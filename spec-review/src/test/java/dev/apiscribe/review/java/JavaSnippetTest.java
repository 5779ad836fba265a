package dev.apiscribe.review.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.java.Apis.Operation;
import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What snippets look like; that they compile and send what is documented is proven in the module conformance, which has the clients. */
class JavaSnippetTest {
  static Stream<Operation> operations() {
    return Apis.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationHasASnippetThatIsNotWide(Operation operation) {
    String text = snippet(operation).text();
    assertThat(text.lines()).allMatch(line -> line.length() <= Expression.WIDTH);
    assertThat(text).contains(operation.java().accessor() + "." + operation.id() + "(").endsWith("\n").doesNotContain("\n\n\n", " \n");
    assertThat(snippet(operation).client()).endsWith("\n    .build();");
  }

  @Test
  void aCallThatCreatesIsWhole() {
    assertThat(text("createLogGroup")).isEqualTo(
        """
        import dev.apiscribe.lts.client.LtsClient;
        import dev.apiscribe.lts.model.CreateLogGroupRequest;
        import dev.apiscribe.lts.model.CreateLogGroupResponse;

        String endpoint = System.getenv("ENDPOINT"); // Host of the service in the region of the project.
        // A token that the identity service issued to the user.
        String authToken = System.getenv("AUTH_TOKEN");
        LtsClient lts = LtsClient.builder()
            .endpoint(endpoint)
            .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
            .authToken(authToken)
            .build();

        CreateLogGroupRequest request = CreateLogGroupRequest.builder()
            .logGroupName("lts-group-01nh")
            .ttlInDays(7)
            .build();
        CreateLogGroupResponse answer = lts.logGroups().createLogGroup(request);
        """);
  }

  @Test
  void nestedModelsListsAndOpenEnumerationsAreBuilt() {
    assertThat(call("createDashboard")).isEqualTo(
        """
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("property1", null);
        position.put("property2", null);
        Map<String, Object> vizConfig = new LinkedHashMap<>();
        vizConfig.put("property1", null);
        vizConfig.put("property2", null);
        CreateDashboardRequest request = CreateDashboardRequest.builder()
            .description("string")
            .name("string")
            .panels(List.of(DashboardPanel.builder()
                .description("string")
                .id("string")
                .position(position)
                .title("string")
                .vizConfig(vizConfig)
                .vizContent("string")
                .vizType(PanelVizType.valueOf("string"))
                .build()))
            .build();
        Dashboard answer = timeplus.dashboards().createDashboard(request);""");
  }

  @Test
  void rowsOfAQueryComeOneAtATime() {
    assertThat(call("createQuery")).endsWith(
        """
        try (RowAnswer<Query> answer = timeplus.queries().createQuery(request)) {
          for (Row row : answer.rows()) {
            System.out.println(row.value(0));
          }
        }""");
  }

  @Test
  void rowsAreIngestedAsTheRuntimeWritesThem() {
    assertThat(call("ingestRows")).isEqualTo(
        """
        List<List<Object>> rows = List.of(Collections.singletonList(null));
        timeplus.streams().ingestRows("test_stream", Rows.compact(List.of("string"), rows));""");
  }

  @Test
  void aDeletionHasNoBodyAndNoAnswer() {
    assertThat(call("deleteStream")).isEqualTo("timeplus.streams().deleteStream(\"test_stream\");");
  }

  @Test
  void requiredQueryParametersHaveTheirExamplesAndOptionalOnesWithoutAreLeftOut() {
    assertThat(call("getSinkStats")).isEqualTo(
        "SinkStats answer =\n    timeplus.sinks().getSinkStats(\"8d7f2c0e-4b1a-4f0e-9f55-2f6a1d3c7b90\", \"1d\", \"10m\");");
    assertThat(call("getTopology")).isEqualTo("TopologyGraph answer = timeplus.topology().getTopology();");
  }

  @Test
  void noSecretHasAValue() {
    JavaSnippet snippet = snippet(Apis.operation("listStreams"));
    assertThat(snippet.variables()).extracting(JavaSnippet.Variable::environment).containsExactly("WORKSPACE", "API_KEY");
    assertThat(snippet.client()).contains(".apiKey(apiKey)");
  }

  @Test
  void whatIsNotDocumentedIsAVariableOrTheSmallestValue(@TempDir Path root) throws IOException {
    GoldenCase golden = GoldenCase.of("reserved-words", root);
    String text = golden.snippet("/paths/~1{path}~1{class}/post").text();
    assertThat(text)
        .contains("String host = System.getenv(\"HOST\"); // Where it is.\n")
        .contains("String path = System.getenv(\"PATH\"); // The path.\n", "String class_ = System.getenv(\"CLASS\");\n")
        .contains("Reserved request = Reserved.builder().class_(\"string\").default_(\"string\").build();\n")
        .contains("Reserved answer = golden.things().switch_(path, class_, body, request);\n");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 'Content.of(\"text/plain\", \"string\")'",
    "application/x-ndjson, 'Content.of(\"application/x-ndjson\", \"string\")'",
    "application/json;format=stream, 'Content.of(\"application/json;format=stream\", \"string\")'"})
  void aBodyWithoutAJavaTypeIsContent(String mediaType, String expected, @TempDir Path root) throws IOException {
    GoldenCase golden = GoldenCase.of("several-request-media-types", root).with(spec -> {
      ObjectNode content = (ObjectNode) spec.at("/paths/~1things~1{name}/post/requestBody/content");
      content.retain(mediaType);
    });
    assertThat(golden.snippet("/paths/~1things~1{name}/post").call()).isEqualTo("golden.things().fillThing(name, " + expected + ");");
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
      ((ObjectNode) spec.at("/paths/~1things~1{name}/post/requestBody/content")).retain("text/plain");
      ((ObjectNode) spec.at("/paths/~1things~1{name}/post/parameters/1")).put("example", 3);
    });
    assertThat(golden.snippet("/paths/~1things~1{name}/post").call()).isEqualTo(
        """
        golden.things().fillThing(
            name,
            Content.of("text/plain", "string"),
            ThingsParameters.FillThing.builder().since(3).build());""");
  }

  @Test
  void thereIsNoneWithoutAClient(@TempDir Path root) {
    CuratedApi api = Apis.operation("createLogGroup").api().spec();
    GeneratedJava nothing = GeneratedJava.read(root, "lts");
    assertThat(JavaSnippet.of(api, Apis.operation("createLogGroup").pointer(), nothing)).isEmpty();
    assertThatThrownBy(() -> JavaSnippet.of(api, "/paths/~1nowhere/get", nothing))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("openapi.yaml");
  }

  private static JavaSnippet snippet(Operation operation) {
    return JavaSnippet.of(operation.api().spec(), operation.pointer(), operation.api().java()).orElseThrow();
  }

  private static String text(String operationId) {
    return snippet(Apis.operation(operationId)).text();
  }

  private static String call(String operationId) {
    return snippet(Apis.operation(operationId)).call();
  }
}
