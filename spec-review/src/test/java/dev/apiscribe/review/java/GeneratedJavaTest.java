package dev.apiscribe.review.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.java.Apis.Operation;
import dev.apiscribe.review.spec.UnreadableSpecException;
import dev.apiscribe.review.spec.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedJavaTest {
  private static final List<Operation> OPERATIONS = Apis.operations().toList();

  @Test
  void everyOperationHasAClientAndBothServers() {
    int documented = 0;
    for (JsonNode document : YamlFile.read(Apis.ROOT.resolve("specs/documents.yaml")).root()) {
      documented += document.path("operations").asInt();
    }
    assertThat(OPERATIONS).hasSize(documented);
    assertThat(OPERATIONS).allSatisfy(operation -> {
      JavaOperation java = operation.java();
      assertThat(java.client()).hasSizeGreaterThanOrEqualTo(3).hasSameSizeAs(java.async());
      assertThat(java.spring()).hasSize(1);
      assertThat(java.jaxrs()).hasSize(1);
      assertThat(java.clientType()).startsWith("dev.apiscribe." + operation.api().spec().name() + ".client.");
      assertThat(java.accessor()).endsWith("()");
    });
  }

  @Test
  void everyObjectAndEnumerationHasItsModel() {
    for (Apis.Api api : Apis.all()) {
      api.at("/components/schemas").properties().forEach(schema -> {
        boolean object = schema.getValue().path("type").asText().equals("object");
        boolean freeForm = object && schema.getValue().has("additionalProperties") && !schema.getValue().has("properties");
        boolean values = schema.getValue().has("enum") || schema.getValue().has("x-extensible-enum");
        if (object && !freeForm) {
          List<String> properties = api.java().model(schema.getKey()).orElseThrow().members().stream().map(JavaMember::name).toList();
          assertThat(properties).as(schema.getKey()).containsExactlyElementsOf(() -> schema.getValue().path("properties").fieldNames());
        } else if (values) {
          assertThat(api.java().model(schema.getKey()).orElseThrow().members()).as(schema.getKey()).isNotEmpty();
        } else {
          assertThat(api.java().model(schema.getKey())).as(schema.getKey()).isEmpty();
        }
      });
    }
  }

  @Test
  void declarationsStandInTheirFilesAtTheirLines() throws IOException {
    for (Operation operation : OPERATIONS) {
      JavaOperation java = operation.java();
      for (JavaMethod method : Stream.of(java.client(), java.async(), java.spring(), java.jaxrs()).flatMap(List::stream).toList()) {
        List<String> lines = Files.readAllLines(Apis.ROOT.resolve(method.file()));
        String text = String.join("\n", lines.stream().map(line -> line.startsWith("  ") ? line.substring(2) : line).toList());
        String head = method.declaration().substring(0, method.declaration().length() - 1);
        assertThat(text).contains(head);
        assertThat(lines.get(method.line() - 1)).as("%s:%s", method.file(), method.line()).contains(operation.id());
      }
    }
  }

  @Test
  void aCallThatCreatesHasItsOverloads() {
    JavaOperation java = Apis.operation("createLogGroup").java();
    assertThat(java.client()).extracting(JavaMethod::declaration).containsExactly(
        "public CreateLogGroupResponse createLogGroup(CreateLogGroupRequest body);",
        "public CreateLogGroupResponse createLogGroup(\n    CreateLogGroupRequest body, RequestOptions options);",
        "public Response<CreateLogGroupResponse> createLogGroupWithResponse(\n    CreateLogGroupRequest body, RequestOptions options);");
    assertThat(java.async()).first().extracting(JavaMethod::declaration)
        .isEqualTo("public CompletableFuture<CreateLogGroupResponse> createLogGroup(CreateLogGroupRequest body);");
    assertThat(java.spring()).first().extracting(JavaMethod::declaration).isEqualTo(
        """
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
    assertThat(Apis.operation("createLogGroup").java().client()).extracting(JavaMethod::javadocAnchor).contains(
        "dev/apiscribe/lts/client/LogGroupsClient.html#createLogGroup(dev.apiscribe.lts.model.CreateLogGroupRequest,"
            + "dev.apiscribe.runtime.RequestOptions)");
    assertThat(Apis.operation("getTopology").java().client()).extracting(JavaMethod::javadocAnchor).contains(
        "dev/apiscribe/timeplus/client/TopologyClient.html#getTopology(dev.apiscribe.timeplus.client.TopologyParameters.GetTopology)");
    assertThat(Apis.operation("deleteStream").java().client()).first().extracting(JavaMethod::javadocAnchor).isEqualTo(
        "dev/apiscribe/timeplus/client/StreamsClient.html#deleteStream(java.lang.String)");
  }

  @Test
  void aQueryOfRowsAndAnIngestAreWhatTheyReturnAndTake() {
    assertThat(Apis.operation("createQuery").java().client()).first().extracting(JavaMethod::declaration)
        .isEqualTo("public RowAnswer<Query> createQuery(CreateQueryRequest body);");
    assertThat(Apis.operation("ingestRows").java().client()).extracting(JavaMethod::declaration).hasSize(8).contains(
        "public void ingestRows(String name, IngestRowsRequest body);", "public void ingestRows(String name, Content body);");
  }

  @Test
  void aModelHasItsPropertiesAndAnEnumerationItsValues() {
    GeneratedJava java = GeneratedJava.read(Apis.ROOT, "timeplus");
    assertThat(java.model("UserRole").orElseThrow().members()).containsExactly(
        new JavaMember("admin", "public static final UserRole ADMIN;"),
        new JavaMember("read_only", "public static final UserRole READ_ONLY;"));
    JavaType user = java.model("CreateUserRequest").orElseThrow();
    assertThat(user.type()).isEqualTo("dev.apiscribe.timeplus.model.CreateUserRequest");
    assertThat(user.javadocAnchor()).isEqualTo("dev/apiscribe/timeplus/model/CreateUserRequest.html");
    assertThat(user.members()).contains(new JavaMember("username", "@JsonProperty(\"username\")\npublic String username();"));
  }

  @Test
  void findsAnOperationThatJavaCannotCallByItsName(@TempDir Path root) throws IOException {
    JavaOperation java = GoldenCase.of("reserved-words", root).java().operation("switch").orElseThrow();
    assertThat(java.client()).extracting(JavaMethod::declaration).first().asString().startsWith("public Reserved switch_(\n");
    assertThat(java.spring()).hasSize(1);
    assertThat(java.jaxrs()).hasSize(1);
  }

  @Test
  void hasNothingWhereNothingIsGenerated(@TempDir Path root) {
    GeneratedJava java = GeneratedJava.read(root, "lts");
    assertThat(java.isPresent()).isFalse();
    assertThat(java.operation("createLogGroup")).isEmpty();
    assertThat(java.model("CreateLogGroupRequest")).isEmpty();
    assertThat(GeneratedJava.read(Apis.ROOT, "lts").isPresent()).isTrue();
  }

  @Test
  void namesTheLineOfASourceThatIsNoJava(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("generated-client/lts/src/generated/java"));
    Files.writeString(folder.resolve("LtsClient.java"), "package a;\n\nclass LtsClient {\n  int half = ;\n}\n");
    assertThatThrownBy(() -> GeneratedJava.read(root, "lts"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith("generated-client/lts/src/generated/java/LtsClient.java:4: is not valid Java: ")
        .hasMessageEndingWith("Build it anew: ./mvnw package.");
  }

  @Test
  void refusesAFileWithoutAType(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("generated-models/lts/src/generated/java"));
    Files.writeString(folder.resolve("Empty.java"), "// nothing\n");
    assertThatThrownBy(() -> GeneratedJava.read(root, "lts"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("generated-models/lts/src/generated/java/Empty.java:1: found no type");
  }
}
