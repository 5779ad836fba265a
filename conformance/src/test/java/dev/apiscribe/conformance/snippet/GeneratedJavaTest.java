package dev.apiscribe.conformance.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.DocumentedCounts;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.generated.JavaMember;
import dev.apiscribe.review.generated.JavaMethod;
import dev.apiscribe.review.generated.JavaOperation;
import dev.apiscribe.review.generated.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the review finds in the Java of the documented APIs; here, because it is printed before. */
class GeneratedJavaTest {
  private static final Path ROOT = Path.of("..");
  private static final List<DocumentedOperation> OPERATIONS =
      DocumentedApi.all().stream().flatMap(api -> api.operations().stream()).toList();
  private static final Map<String, GeneratedJava> JAVA = DocumentedApi.names().stream()
      .collect(Collectors.toMap(Function.identity(), api -> GeneratedJava.read(ROOT, api)));

  private static JavaOperation java(DocumentedOperation operation) {
    return JAVA.get(operation.api()).operation(operation.id()).orElseThrow();
  }

  private static JavaOperation java(String operationId) {
    return OPERATIONS.stream()
        .filter(operation ->
            List.of(operation.id(), operation.api() + "/" + operation.id()).contains(operationId))
        .findFirst()
        .map(GeneratedJavaTest::java)
        .orElseThrow();
  }

  @Test
  void everyOperationHasAClientAndBothServers() {
    assertThat(OPERATIONS).hasSize(DocumentedCounts.all("operations"));
    assertThat(OPERATIONS).allSatisfy(operation -> {
      JavaOperation java = java(operation);
      assertThat(java.client()).hasSizeGreaterThanOrEqualTo(3).hasSameSizeAs(java.async());
      assertThat(java.spring()).hasSize(1);
      assertThat(java.jaxrs()).hasSize(1);
      assertThat(java.clientType()).startsWith("dev.apiscribe." + operation.api() + ".client.");
      assertThat(java.accessor()).endsWith("()");
    });
  }

  @Test
  void everyObjectAndEnumerationHasItsModel() {
    for (DocumentedApi api : DocumentedApi.all()) {
      GeneratedJava java = JAVA.get(api.name());
      api.document().at("/components/schemas").properties().forEach(schema -> {
        boolean object = schema.getValue().path("type").asText().equals("object");
        boolean freeForm = object
            && schema.getValue().has("additionalProperties")
            && !schema.getValue().has("properties");
        boolean values =
            schema.getValue().has("enum") || schema.getValue().has("x-extensible-enum");
        if (object && !freeForm) {
          List<String> properties = java.model(schema.getKey()).orElseThrow().members().stream()
              .map(JavaMember::name)
              .toList();
          assertThat(properties)
              .as(schema.getKey())
              .containsExactlyElementsOf(
                  () -> schema.getValue().path("properties").fieldNames());
        } else if (values) {
          assertThat(java.model(schema.getKey()).orElseThrow().members())
              .as(schema.getKey())
              .isNotEmpty();
        } else {
          assertThat(java.model(schema.getKey())).as(schema.getKey()).isEmpty();
        }
      });
    }
  }

  @Test
  void declarationsStandInTheirFilesAtTheirLines() throws IOException {
    for (DocumentedOperation operation : OPERATIONS) {
      JavaOperation java = java(operation);
      for (JavaMethod method : Stream.of(java.client(), java.async(), java.spring(), java.jaxrs())
          .flatMap(List::stream)
          .toList()) {
        List<String> lines = Files.readAllLines(ROOT.resolve(method.file()));
        String text = String.join(
            "\n",
            lines.stream()
                .map(line -> line.startsWith("  ") ? line.substring(2) : line)
                .toList());
        String head = method.declaration().substring(0, method.declaration().length() - 1);
        assertThat(text).contains(head);
        assertThat(lines.get(method.line() - 1))
            .as("%s:%s", method.file(), method.line())
            .contains(operation.id());
      }
    }
  }

  @Test
  void aCallThatCreatesHasItsOverloads() {
    JavaOperation java = java("createLogGroup");
    assertThat(java.client())
        .extracting(JavaMethod::declaration)
        .containsExactly(
            "public CreateLogGroupResponse createLogGroup(CreateLogGroupRequest body);",
            "public CreateLogGroupResponse createLogGroup(\n    CreateLogGroupRequest body, RequestOptions options);",
            "public Response<CreateLogGroupResponse> createLogGroupWithResponse(CreateLogGroupRequest body);",
            "public Response<CreateLogGroupResponse> createLogGroupWithResponse(\n    CreateLogGroupRequest body, RequestOptions options);");
    assertThat(java.async())
        .first()
        .extracting(JavaMethod::declaration)
        .isEqualTo(
            "public CompletableFuture<CreateLogGroupResponse> createLogGroup(CreateLogGroupRequest body);");
    assertThat(java.spring()).first().extracting(JavaMethod::declaration).isEqualTo("""
        @RequestMapping(
            method = RequestMethod.POST,
            path = "/v2/{project_id}/groups",
            consumes = "application/json",
            produces = "application/json")
        @ResponseStatus(HttpStatus.CREATED)
        CreateLogGroupResponse createLogGroup(
            @PathVariable("project_id") @Size(min = 32, max = 32) String projectId,
            @RequestBody @Valid CreateLogGroupRequest body);""");
    assertThat(java.jaxrs()).first().extracting(JavaMethod::javadocAnchor).isEqualTo("");
    assertThat(java.accessor()).isEqualTo("logGroups()");
    assertThat(java.clientType()).isEqualTo("dev.apiscribe.lts.client.LtsClient");
  }

  @Test
  void anchorsHaveTheErasedTypesInFull() {
    assertThat(java("createLogGroup").client())
        .extracting(JavaMethod::javadocAnchor)
        .contains(
            "dev/apiscribe/lts/client/LogGroupsClient.html#createLogGroup(dev.apiscribe.lts.model.CreateLogGroupRequest,"
                + "dev.apiscribe.runtime.RequestOptions)");
    assertThat(java("getTopology").client())
        .extracting(JavaMethod::javadocAnchor)
        .contains(
            "dev/apiscribe/timeplus/client/TopologyClient.html#getTopology(dev.apiscribe.timeplus.client.TopologyParameters.GetTopology)");
    assertThat(java("timeplus/deleteStream").client())
        .first()
        .extracting(JavaMethod::javadocAnchor)
        .isEqualTo(
            "dev/apiscribe/timeplus/client/StreamsClient.html#deleteStream(java.lang.String)");
  }

  @Test
  void aQueryOfRowsAndAnIngestAreWhatTheyReturnAndTake() {
    assertThat(java("createQuery").client())
        .first()
        .extracting(JavaMethod::declaration)
        .isEqualTo("public RowResponse<Query> createQuery(CreateQueryRequest body);");
    assertThat(java("ingestRows").client())
        .extracting(JavaMethod::declaration)
        .hasSize(10)
        .contains(
            "public void ingestRows(String name, IngestRowsRequest body);",
            "public void ingestRows(String name, RequestBody body);");
  }

  @Test
  void aModelHasItsPropertiesAndAnEnumerationItsValues() {
    GeneratedJava java = JAVA.get("timeplus");
    assertThat(java.model("UserRole").orElseThrow().members())
        .containsExactly(
            new JavaMember("admin", "public static final UserRole ADMIN;"),
            new JavaMember("read_only", "public static final UserRole READ_ONLY;"));
    JavaType user = java.model("CreateUserRequest").orElseThrow();
    assertThat(user.type()).isEqualTo("dev.apiscribe.timeplus.model.CreateUserRequest");
    assertThat(user.javadocAnchor())
        .isEqualTo("dev/apiscribe/timeplus/model/CreateUserRequest.html");
    assertThat(user.members()).contains(new JavaMember("username", "public String username();"));
  }
}
