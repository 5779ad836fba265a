package dev.apiscribe.conformance.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.generated.JavaOperation;
import dev.apiscribe.review.snippet.JavaSnippet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the snippets of the documented operations look like; that they run is what
 * {@link SnippetTest} shows.
 */
class SnippetTextTest {
  private static final int WIDTH = 100;
  private static final Path ROOT = Path.of("..");
  private static final Map<String, GeneratedJava> JAVA = DocumentedApi.names().stream()
      .collect(Collectors.toMap(Function.identity(), api -> GeneratedJava.read(ROOT, api)));
  private static final Map<String, CuratedApi> SPECS = DocumentedApi.names().stream()
      .collect(Collectors.toMap(
          Function.identity(), api -> CuratedApi.read(ROOT.resolve("specs").resolve(api))));

  static Stream<DocumentedOperation> operations() {
    return DocumentedApi.all().stream().flatMap(api -> api.operations().stream());
  }

  private static JavaOperation java(DocumentedOperation operation) {
    return JAVA.get(operation.api()).operation(operation.id()).orElseThrow();
  }

  private static JavaSnippet snippet(DocumentedOperation operation) {
    return JavaSnippet.of(
            SPECS.get(operation.api()), operation.pointer(), JAVA.get(operation.api()))
        .orElseThrow();
  }

  private static JavaSnippet snippet(String operationId) {
    return operations()
        .filter(operation ->
            List.of(operation.id(), operation.api() + "/" + operation.id()).contains(operationId))
        .findFirst()
        .map(SnippetTextTest::snippet)
        .orElseThrow();
  }

  private static String text(String operationId) {
    return snippet(operationId).text();
  }

  private static String call(String operationId) {
    return snippet(operationId).call();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationHasASnippetThatIsNotWide(DocumentedOperation operation) {
    String text = snippet(operation).text();
    assertThat(text.lines()).allMatch(line -> line.length() <= WIDTH);
    assertThat(text)
        .contains(java(operation).accessor() + "." + operation.id() + "(")
        .endsWith("\n")
        .doesNotContain("\n\n\n", " \n");
    assertThat(snippet(operation).client()).endsWith("\n    .build();");
  }

  @Test
  void aCallThatCreatesIsWhole() {
    assertThat(text("createLogGroup")).isEqualTo("""
        import dev.apiscribe.lts.client.LtsClient;
        import dev.apiscribe.lts.model.CreateLogGroupRequest;
        import dev.apiscribe.lts.model.CreateLogGroupResponse;

        // Host of the service in the region of the project.
        String endpointHost = System.getenv("MY_ENDPOINT");
        // A token that the identity service issued to the user.
        String authToken = System.getenv("MY_AUTH_TOKEN");
        LtsClient lts = LtsClient.builder()
            .endpointHost(endpointHost)
            .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
            .authToken(authToken)
            .build();

        CreateLogGroupRequest request = CreateLogGroupRequest.builder()
            .logGroupName("lts-group-01nh")
            .ttlInDays(7)
            .build();
        CreateLogGroupResponse response = lts.logGroups().createLogGroup(request);
        """);
  }

  @Test
  void nestedModelsListsAndOpenEnumerationsAreBuilt() {
    assertThat(call("createDashboard")).isEqualTo("""
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
        Dashboard response = timeplus.dashboards().createDashboard(request);""");
  }

  @Test
  void rowsOfAQueryComeOneAtATime() {
    assertThat(call("createQuery")).endsWith("""
        try (RowResponse<Query> response = timeplus.queries().createQuery(request)) {
          for (Row row : response.rows()) {
            System.out.println(row.value(0));
          }
        }""");
  }

  @Test
  void rowsAreIngestedAsTheRuntimeWritesThem() {
    assertThat(call("ingestRows")).isEqualTo("""
        List<List<Object>> rows = List.of(Collections.singletonList(null));
        timeplus.streams().ingestRows("test_stream", Rows.compact(List.of("string"), rows));""");
  }

  @Test
  void aDeletionHasNoBodyAndNoResponse() {
    assertThat(call("timeplus/deleteStream"))
        .isEqualTo("timeplus.streams().deleteStream(\"test_stream\");");
  }

  @Test
  void requiredQueryParametersHaveTheirExamplesAndOptionalOnesWithoutAreLeftOut() {
    assertThat(call("getSinkStats"))
        .isEqualTo(
            "SinkStats response =\n    timeplus.sinks().getSinkStats(\"8d7f2c0e-4b1a-4f0e-9f55-2f6a1d3c7b90\", \"1d\", \"10m\");");
    assertThat(call("getTopology"))
        .isEqualTo("TopologyGraph response = timeplus.topology().getTopology();");
  }

  @Test
  void noSecretHasAValue() {
    JavaSnippet snippet = snippet("timeplus/listStreams");
    assertThat(snippet.variables())
        .extracting(JavaSnippet.Variable::environment)
        .containsExactly("MY_WORKSPACE", "MY_API_KEY");
    assertThat(snippet.client()).contains(".apiKey(apiKey)");
  }
}
