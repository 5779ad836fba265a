package dev.apiscribe.testkit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each operation of each API knows what was created, or is named here with the reason. */
class StatefulOperationsTest {
  private static final String ACTION = "answers a question about what it is sent";
  private static final String READ_ONLY = "no operation changes what it reads";
  private static final String UNREAD = "no operation reads what it writes";
  private static final String LOOSE = "its items are named in the query, or by those of others";
  private static final Map<String, String> WITHOUT_STATE = new TreeMap<>(Map.ofEntries(
      entry("changeResourceTags", LOOSE),
      entry("createResourceTag", LOOSE),
      entry("deleteResourceTag", LOOSE),
      entry("listResourceTags", LOOSE),
      entry("listProjectTags", LOOSE),
      entry("submitCheckpoint", LOOSE),
      entry("getCheckpoint", LOOSE),
      entry("deleteCheckpoint", LOOSE),
      entry("uploadRecords", LOOSE),
      entry("downloadRecords", LOOSE),
      entry("getCursor", ACTION),
      entry("filterStreams", ACTION),
      entry("createLtsConfigurations", UNREAD),
      entry("analyzeSql", ACTION),
      entry("formatSql", ACTION),
      entry("previewSource", ACTION),
      entry("previewExternalStream", ACTION),
      entry("getGlobalMetrics", READ_ONLY),
      entry("getSubscription", READ_ONLY),
      entry("getTopology", READ_ONLY),
      entry("listRoles", READ_ONLY)));

  private static final Map<String, ApiMock> MOCKS = new TreeMap<>();

  @AfterAll
  static void stop() {
    MOCKS.values().forEach(ApiMock::close);
  }

  private static Stream<Contract> contracts() {
    return ApiMock.apis().stream().map(api -> new Contract(Spec.of(api), List.of()));
  }

  @Test
  void knowWhatWasCreatedOrAreNamedWithAReason() {
    List<String> found = contracts()
        .flatMap(contract -> {
          List<ItemCollection> collections = ItemCollection.of(contract);
          List<String> singles = Items.singles(contract, collections);
          return contract.operations().stream()
              .filter(operation -> !singles.contains(operation.path()))
              .filter(operation -> collections.stream()
                  .noneMatch(each ->
                      each.path().equals(operation.path()) || each.hasBelow(operation.path())))
              .map(OperationContract::id);
        })
        .sorted()
        .collect(Collectors.toList());
    assertThat(found).isEqualTo(List.copyOf(WITHOUT_STATE.keySet()));
  }

  /** The filters of a list are properties of its items: nothing is documented for pages. */
  @Test
  void filterListsByEachDocumentedParameter() {
    List<String> unknown = new ArrayList<>();
    contracts()
        .forEach(contract -> contract.operations().stream()
            .filter(operation -> operation.method().equals("GET"))
            .forEach(operation -> {
              for (String list : contract.spec().successSchemas(operation)) {
                JsonNode schema = contract.spec().at(contract.spec().resolve(list));
                String items = contract.spec().resolve(list) + "/items";
                operation.queryParameters().stream()
                    .filter(name -> schema.path("type").asText().equals("array"))
                    .filter(name -> !contract.spec().hasProperty(items, name)
                        && !contract.spec().hasProperty(items, name + "s"))
                    .forEach(name -> unknown.add(operation.id() + " " + name));
              }
            }));
    assertThat(unknown).isEmpty();
  }

  /** Creates, lists, gets, changes and deletes two items of each collection. */
  @TestFactory
  Stream<DynamicTest> keepTheItemsOfACollection() {
    return ApiMock.apis().stream().flatMap(api -> {
      Contract contract = new Contract(Spec.of(api), List.of());
      return ItemCollection.of(contract).stream()
          .map(collection -> dynamicTest(api + " " + collection.path(), () -> {
            ApiMock mock = MOCKS.computeIfAbsent(
                api, each -> ApiMock.builder(each).stateful(true).start());
            mock.reset();
            new Life(mock, contract, collection).play();
          }));
    });
  }

  /** What two items of a collection go through. */
  private record Life(ApiMock mock, Contract contract, ItemCollection collection) {
    void play() throws IOException {
      String path = collection.path();
      // What is above it is there first.
      for (ItemCollection parent : ItemCollection.of(contract)) {
        if (parent.hasBelow(path)) {
          String sent = body("POST", parent.path());
          String created = send(parent.path(), "POST", parent.path(), sent).body();
          // What returns nothing is known by the name that was sent.
          String id = Json.parse(created.isEmpty() ? sent : created)
              .path(parent.property())
              .asText();
          path = path.replace("{" + parent.parameter() + "}", id);
        }
      }
      path = path.replace("{project_id}", "619d3e78f61b4be68bc5aa0b59edcf7b");
      List<String> ids = List.of(create(path, "one"), create(path, "two"));
      assertThat(ids).doesNotHaveDuplicates();
      if (collection.parameter().isEmpty()) {
        return;
      }
      if (contract.route("GET", path).isPresent()) {
        assertThat(listed(path)).isEqualTo(ids);
      }
      String item = path + "/" + ids.get(0);
      for (OperationContract operation : contract.operations()) {
        if (collection.hasBelow(operation.path()) && !operation.method().equals("DELETE")) {
          String target =
              operation.path().replace(collection.itemPath(), item).replaceAll("\\{\\w+}", "below");
          HttpResponse<String> response =
              send(operation.path(), operation.method(), target, body(operation));
          assertThat(response.statusCode()).as(operation.id()).isBetween(200, 299);
          if (operation.path().equals(collection.itemPath()) && !response.body().isEmpty()) {
            assertThat(Json.parse(response.body()).path(collection.property()).asText())
                .as(operation.id())
                .isEqualTo(ids.get(0));
          }
        }
      }
      if (contract.route("DELETE", item).isPresent()) {
        assertThat(send(collection.itemPath(), "DELETE", item, "").statusCode()).isEqualTo(204);
        assertThat(send(collection.itemPath(), "DELETE", item, "").statusCode()).isEqualTo(404);
        assertThat(listed(path)).containsExactly(ids.get(1));
      }
    }

    private String create(String path, String name) throws IOException {
      ObjectNode body = (ObjectNode) Json.parse(body("POST", collection.path()));
      if (collection.isNamedByRequest()) {
        body.put(collection.property(), name);
      }
      HttpResponse<String> response = send(collection.path(), "POST", path, body.toString());
      assertThat(response.statusCode()).isBetween(200, 201);
      if (response.body().isEmpty()) {
        List<String> all = listed(path);
        return all.get(all.size() - 1);
      }
      OperationContract create = contract.route("POST", path).orElseThrow();
      JsonNode created = Json.parse(response.body());
      assertThat(contract.spec().successSchemas(create))
          .anyMatch(schema -> contract.spec().errors(schema, created).isEmpty());
      return created.path(collection.property()).asText();
    }

    private List<String> listed(String path) throws IOException {
      List<String> found = new ArrayList<>();
      JsonNode list = Json.parse(send(collection.path(), "GET", path, "").body());
      for (JsonNode each : list.isArray() ? List.of(list) : list) {
        if (each.isArray() && (each.isEmpty() || each.path(0).isObject())) {
          each.forEach(item -> found.add(item.path(collection.property()).asText()));
        }
      }
      return found;
    }

    private String body(String method, String template) {
      return contract.operations().stream()
          .filter(each -> each.method().equals(method) && each.path().equals(template))
          .map(this::body)
          .findFirst()
          .orElseThrow();
    }

    private String body(OperationContract operation) {
      JsonNode request = DocumentedExchange.success(mock.api(), operation.id()).request();
      return request.has("jsonBody") ? request.path("jsonBody").toString() : "";
    }

    /** @param template the documented path, whose operation has the parameters of the query */
    private HttpResponse<String> send(String template, String method, String target, String body)
        throws IOException {
      String query = contract.operations().stream()
          .filter(each -> each.method().equals(method) && each.path().equals(template))
          .map(each -> DocumentedExchange.success(mock.api(), each.id()).request())
          .map(request -> request.path("target").asText().replaceFirst("[^?]*", ""))
          .findFirst()
          .orElse("");
      String at = target.replace("{project_id}", "619d3e78f61b4be68bc5aa0b59edcf7b");
      Call call = body.isEmpty()
          ? Call.of(mock.endpoint(), method, at + query, "")
          : Call.json(mock.endpoint(), method, at + query, body);
      return call.with("Accept", "application/json").send();
    }
  }
}
