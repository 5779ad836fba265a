package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.Alert;
import dev.apiscribe.timeplus.model.CreateAlertRequest;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.CreateViewRequest;
import dev.apiscribe.timeplus.model.ErrorResponse;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was created is there, and nothing else. */
class StatefulTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CreateAlertRequest REQUEST =
      Payloads.of("timeplus").as("create-alert.request", CreateAlertRequest.class, MAPPER);

  @RegisterExtension
  static final ApiMockExtension SERVER =
      ApiMock.builder("timeplus").stateful(true).extension();

  private final TimeplusClient timeplus =
      TimeplusClient.builder().endpoint(SERVER.endpoint()).build();

  private Alert create(String name) {
    return timeplus.alerts().createAlert(REQUEST.toBuilder().name(name).build());
  }

  @Test
  void findsWhatWasCreated() {
    Alert created = create("too fast");
    assertThat(created.name()).isEqualTo("too fast");
    assertThat(timeplus.alerts().getAlert(created.id()).name()).isEqualTo("too fast");
  }

  @Test
  void listsWhatWasCreated() {
    assertThat(timeplus.alerts().listAlerts()).isEmpty();
    List<String> ids = List.of(create("too fast").id(), create("too slow").id());
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(timeplus.alerts().listAlerts()).extracting(Alert::id).isEqualTo(ids);
    assertThat(timeplus.alerts().listAlerts())
        .extracting(Alert::name)
        .containsExactly("too fast", "too slow");
  }

  @Test
  void findsWhatWasChanged() {
    String id = create("too fast").id();
    timeplus.alerts().replaceAlert(id, REQUEST.toBuilder().name("far too fast").build());
    assertThat(timeplus.alerts().getAlert(id).name()).isEqualTo("far too fast");
  }

  @Test
  void keepsItemsWhereTheyAre() throws IOException {
    String id = create("too fast").id();
    ObjectNode moved = MAPPER.valueToTree(REQUEST);
    moved.put("id", "other");
    Call.json(SERVER.endpoint(), "PUT", "/v1beta2/alerts/" + id, moved.toString())
        .send();
    assertThat(timeplus.alerts().getAlert(id).id()).isEqualTo(id);
  }

  @Test
  void losesWhatWasDeleted() {
    String id = create("too fast").id();
    String other = create("too slow").id();
    timeplus.alerts().deleteAlert(id);
    assertThat(statusOf(() -> timeplus.alerts().getAlert(id))).isEqualTo(404);
    assertThat(statusOf(() -> timeplus.alerts().deleteAlert(id))).isEqualTo(404);
    assertThat(timeplus.alerts().listAlerts()).extracting(Alert::id).containsExactly(other);
    Stream.of("1", "2", "3")
        .map(this::create)
        .forEach(next -> assertThat(next.id()).isNotEqualTo(other));
    assertThat(timeplus.alerts().listAlerts()).hasSize(4);
  }

  @Test
  void namesItemsAsTheRequestDoes() {
    CreateViewRequest request =
        Payloads.of("timeplus").as("create-view.request", CreateViewRequest.class, MAPPER);
    timeplus.views().createView(request.toBuilder().name("fast_cars").build());
    assertThat(timeplus.views().getView("fast_cars").name()).isEqualTo("fast_cars");
    assertThat(statusOf(() -> timeplus.views().getView("slow_cars"))).isEqualTo(404);
  }

  @Test
  void decidesAboutWhatNoRequestDocuments() throws IOException {
    ObjectNode bold = MAPPER.valueToTree(REQUEST);
    bold.put("id", "").put("status", "broken").put("created_at", "yesterday");
    Alert usual = create("usual");
    Alert created = MAPPER.readValue(
        Call.json(SERVER.endpoint(), "POST", "/v1beta2/alerts", bold.toString())
            .send()
            .body(),
        Alert.class);
    assertThat(created.id()).isNotEmpty().isNotEqualTo(usual.id());
    assertThat(created.status()).isEqualTo(usual.status());
    assertThat(created.createdAt()).isEqualTo(usual.createdAt());
    assertThat(timeplus.alerts().getAlert(created.id()).id()).isEqualTo(created.id());
  }

  @Test
  void neverGivesAnIdTwice() {
    String first = create("first").id();
    timeplus.alerts().deleteAlert(first);
    assertThat(create("second").id()).isNotEqualTo(first);
  }

  @Test
  void knowsAQueryThatWasMadeOverAnEventStream() {
    CreateQueryRequest request =
        CreateQueryRequest.builder().sql("select 7").name("seven").build();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      try (RowResponse<Query> response = timeplus.queries().createQuery(request)) {
        assertThat(response.rows()).hasSize(3);
        ids.add(response.rows().opening().id());
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    Query known = timeplus.queries().getQuery(ids.get(1));
    assertThat(known.sql()).isEqualTo("select 7");
    assertThat(known.status()).hasToString("finished");
    timeplus.queries().cancelQuery(ids.get(1));
    assertThat(statusOf(() -> timeplus.queries().cancelQuery("other"))).isEqualTo(404);
  }

  /** Each operation below an item, whatever it does. */
  @TestFactory
  Stream<DynamicTest> refusesWhatIsBelowAnItemThatIsNotThere() {
    Contract contract = new Contract(Spec.of("timeplus"), List.of());
    List<ItemCollection> collections = ItemCollection.of(contract);
    assertThat(collections).hasSizeGreaterThan(12);
    return contract.operations().stream()
        .filter(operation -> collections.stream().anyMatch(each -> each.hasBelow(operation.path())))
        .map(operation -> dynamicTest(operation.id(), () -> {
          var response = Call.of(
                  SERVER.endpoint(), DocumentedExchange.success("timeplus", operation.id()))
              .send();
          int expected =
              !operation.statuses().contains("404") && operation.statuses().contains("400")
                  ? 400
                  : 404;
          assertThat(response.statusCode()).isEqualTo(expected);
          String content = operation.pointer() + "/responses/" + expected + "/content";
          if (!contract.spec().at(content).isMissingNode()) {
            assertThat(contract
                    .spec()
                    .errors(content + "/application~1json/schema", Json.parse(response.body())))
                .isEmpty();
          }
        }));
  }

  @Test
  void refusesANameThatIsTaken() {
    CreateViewRequest request =
        Payloads.of("timeplus").as("create-view.request", CreateViewRequest.class, MAPPER);
    timeplus.views().createView(request);
    StatusException taken =
        catchThrowableOfType(StatusException.class, () -> timeplus.views().createView(request));
    assertThat(taken.status()).isEqualTo(400);
    assertThat(taken.error(ErrorResponse.class).orElseThrow().message())
        .isEqualTo("view '" + request.name() + "' exists");
  }

  /** Log groups cannot be read or deleted, and streams are below them all the same. */
  @Test
  void createsNothingBelowAParentThatIsNotThere() throws IOException {
    try (ApiMock lts = ApiMock.builder("lts").stateful(true).start()) {
      DocumentedExchange group = DocumentedExchange.success("lts", "createLogGroup");
      DocumentedExchange stream = DocumentedExchange.success("lts", "createLogStream");
      assertThat(Call.of(lts.endpoint(), stream).send().statusCode()).isEqualTo(400);
      String id = Json.parse(Call.of(lts.endpoint(), group).send().body())
          .path("log_group_id")
          .asText();
      String target = group.request().path("target").asText() + "/" + id + "/streams";
      String body = stream.request().path("jsonBody").toString();
      assertThat(Call.json(lts.endpoint(), "POST", target, body).send().statusCode())
          .isEqualTo(201);
    }
  }

  @Test
  void losesWhatIsBelowADeletedItem() {
    ItemStore store = new ItemStore();
    ObjectNode item = MAPPER.createObjectNode();
    store.put(List.of("groups"), "a", item);
    store.put(List.of("groups"), "ab", item);
    store.put(List.of("groups", "a", "streams"), "1", item);
    store.put(List.of("groups", "ab", "streams"), "2", item);
    store.remove(List.of("groups"), "a");
    assertThat(store.find(List.of("groups", "a", "streams"), "1")).isNull();
    assertThat(store.find(List.of("groups", "ab", "streams"), "2")).isNotNull();
    assertThat(store.all(List.of("groups"))).hasSize(1);
  }

  @Test
  void keepsTheNewestItemsOfACollection() {
    ItemStore store = new ItemStore();
    for (int i = 0; i < 1001; i++) {
      store.put(List.of("queries"), "" + i, MAPPER.createObjectNode());
    }
    assertThat(store.find(List.of("queries"), "0")).isNull();
    assertThat(store.find(List.of("queries"), "1")).isNotNull();
  }

  @Test
  void forgetsTheOldestItemsWhereAllGrowTooLarge() {
    ItemStore store = new ItemStore();
    for (int i = 0; i < 3; i++) {
      store.put(List.of("queries"), "" + i, MAPPER.createObjectNode());
    }
    ObjectNode large = MAPPER.createObjectNode().put("sql", "a".repeat(5_000_000));
    store.put(List.of("views"), "large", large);
    store.put(List.of("queries"), "1", large);
    assertThat(store.find(List.of("queries"), "0")).isNull();
    assertThat(store.find(List.of("queries"), "1")).isSameAs(large);
    assertThat(store.find(List.of("queries"), "2")).isNull();
    assertThat(store.find(List.of("views"), "large")).isNull();
    store.put(List.of("queries"), "2", large);
    assertThat(store.all(List.of("queries"))).hasSize(1);
  }

  @Test
  void keepsTheNewestCollections() {
    ItemStore store = new ItemStore();
    for (int i = 0; i < 1001; i++) {
      store.put(List.of("" + i, "groups"), "a", MAPPER.createObjectNode());
    }
    assertThat(store.all(List.of("0", "groups"))).isEmpty();
    assertThat(store.all(List.of("1", "groups"))).hasSize(1);
  }

  @Test
  void forgetsWithTheNextTest() {
    create("too fast");
    SERVER.mock().reset();
    assertThat(timeplus.alerts().listAlerts()).isEmpty();
  }

  @Test
  void leavesPathsAloneThatNothingIsCreatedAt() {
    assertThat(timeplus.subscription().getSubscription()).isNotNull();
  }

  private int statusOf(Runnable call) {
    return catchThrowableOfType(StatusException.class, call::run).status();
  }
}
