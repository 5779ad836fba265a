package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stateful mock takes from a request, and from how it is answered. */
class StatefulRequestsTest {
  private static final String QUERIES = "/v1beta2/queries";
  private static final String ALERTS = "/v1beta2/alerts";
  private static final String STREAMS = "/v1beta2/streams";
  private static final String SINKS = "/v1beta2/sinks";
  private static final String SINK = "{\"name\": \"hot\", \"query\": \"select 1\", \"type\":"
      + " \"http\", \"properties\": {\"url\": \"u\", \"method\": {\"name\": \"POST\"}}}";
  private static final String ALERT =
      "{\"action\": \"slack\", \"name\": \"hot\", \"severity\": 1, \"trigger_sql\": \"select 1\"}";

  @RegisterExtension
  static final ApiMockExtension SERVER =
      ApiMock.builder("timeplus").stateful(true).extension();

  private static HttpResponse<String> send(
      String method, String target, String body, UnaryOperator<Call> change) throws IOException {
    Call call = body.isEmpty()
        ? Call.of(SERVER.endpoint(), method, target, "")
        : Call.json(SERVER.endpoint(), method, target, body);
    return change.apply(call).send();
  }

  private static HttpResponse<String> send(String method, String target, String body)
      throws IOException {
    return send(method, target, body, UnaryOperator.identity());
  }

  private static JsonNode get(String target) throws IOException {
    HttpResponse<String> response = send("GET", target, "");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.parse(response.body());
  }

  private static List<String> listed(String target, String property) throws IOException {
    List<String> values = new ArrayList<>();
    get(target).forEach(item -> values.add(item.path(property).asText()));
    return values;
  }

  private static HttpResponse<String> query(String accept, String prefer) throws IOException {
    return send("POST", QUERIES, "{\"sql\": \"select 7\"}", call -> {
      Call accepting = accept.isEmpty() ? call : call.with("Accept", accept);
      return prefer.isEmpty() ? accepting : accepting.with("Prefer", prefer);
    });
  }

  /** Each way of which one status, media type or body comes. */
  @Test
  void knowsAQueryInWhateverWayItWasAnswered() throws IOException {
    assertThat(query("application/json", "").body()).startsWith("{");
    assertThat(query("text/event-stream", "").body()).startsWith("event: query");
    assertThat(query("", "status=200").body()).startsWith("event: query");
    assertThat(query("", "status=200; media-type=\"application/json\"").body()).startsWith("{");
    SERVER.mock().respond("createQuery").withStatus(200).withMediaType("text/event-stream");
    assertThat(query("application/json", "").body()).startsWith("event: query");
    SERVER.mock().respond("createQuery").withMediaType("application/json");
    assertThat(query("", "").body()).startsWith("{");
    SERVER.mock().respond("createQuery").failAfterRows(1, "no memory");
    assertThat(query("", "").body()).contains("no memory");
    SERVER.mock().respond("createQuery").withPayload("{\"id\": \"mine\"}");
    assertThat(query("", "").body()).isEqualTo("{\"id\": \"mine\"}");
    assertThat(listed(QUERIES, "sql")).hasSize(8).containsOnly("select 7");
    assertThat(listed(QUERIES, "id")).doesNotHaveDuplicates().contains("mine");
    assertThat(get(QUERIES + "/mine").path("sql").asText()).isEqualTo("select 7");
  }

  /** The body of a script may be anything, and is sent as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "7", "null", "{\"id\": 7}", "event: query\ndata: 7\n\n", ": a\n\n"})
  void sendsWhateverAScriptSays(String payload) throws IOException {
    for (String operation : List.of("createQuery", "listQueries", "getWorkspace", "updateSink")) {
      SERVER.mock().respond(operation).withPayload(payload);
    }
    assertThat(query("", "").body()).isEqualTo(payload);
    assertThat(send("GET", QUERIES, "").body()).isEqualTo(payload);
    assertThat(send("GET", "/v1beta2/workspace", "").body()).isEqualTo(payload);
    assertThat(send("PATCH", SINKS + "/other", "{}").body()).isEqualTo(payload);
    SERVER.mock().respond("createQuery").withPayload(payload).withMediaType("text/event-stream");
    assertThat(query("", "").body()).isEqualTo(payload);
    SERVER.mock().respond("listQueries");
    assertThat(listed(QUERIES, "id")).hasSize(2).doesNotHaveDuplicates().doesNotContain("");
    SERVER.mock().respond("createQuery").withPayload(payload).withStatus(204);
    assertThat(query("", "").statusCode()).isEqualTo(204);
  }

  @Test
  void keepsTheNewestItemsThatHaveAPlace() throws IOException {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      String body = "{\"name\": \"" + name + "\", \"action\": \"a\", \"severity\": 1,"
          + " \"trigger_sql\": \"" + "x".repeat(2_000_000) + "\"}";
      assertThat(send("POST", ALERTS, body).statusCode()).isEqualTo(201);
    }
    assertThat(listed(ALERTS, "name")).containsExactly("c", "d", "e");
  }

  /** A statement that defines something is not one of the queries. */
  @Test
  void knowsNoQueryWhereNoneWasMade() throws IOException {
    assertThat(query("", "status=204").statusCode()).isEqualTo(204);
    SERVER.mock().respondNext("createQuery").withStatus(403);
    assertThat(query("", "").statusCode()).isEqualTo(403);
    assertThat(listed(QUERIES, "id")).isEmpty();
  }

  @Test
  void cancelsAQueryThatRunsAndNoOther() throws IOException {
    String running = Json.parse(query("application/json", "").body()).path("id").asText();
    query("", "");
    String finished = listed(QUERIES, "id").get(1);
    send("POST", QUERIES + "/" + running + "/cancel", "");
    send("POST", QUERIES + "/" + finished + "/cancel", "");
    assertThat(listed(QUERIES, "status")).containsExactly("canceled", "finished");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=403",
        "STATUS = 403",
        "status=\"403\"",
        "status=\"4\\03\"",
        "wait, status=403",
        "a=\"b, status=500\", status=403",
        "status=403, status=500",
        "status=403; x=\"status=500\"",
        "return=minimal; status=500, status=403"
      })
  void createsNothingWhereARefusalIsPreferred(String prefer) throws IOException {
    HttpResponse<String> refused = send("POST", ALERTS, ALERT, call -> call.with("Prefer", prefer));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().allValues("Preference-Applied")).containsExactly("status=403");
    assertThat(listed(ALERTS, "id")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=\"403",
        "status=403\"",
        "a=\"status=403\"",
        "status=4 03",
        "return; status=403",
        "x=\"a, status=403\"",
        "status 403",
        "status==403",
        ""
      })
  void createsWhereNoStatusIsPreferred(String prefer) throws IOException {
    HttpResponse<String> created = send("POST", ALERTS, ALERT, call -> call.with("Prefer", prefer));
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Preference-Applied")).isEmpty();
    assertThat(listed(ALERTS, "id")).hasSize(1);
  }

  @Test
  void readsSeveralHeadersAsOneList() throws IOException {
    assertThat(send(
                "POST",
                ALERTS,
                ALERT,
                call -> call.with("Prefer", "return=minimal")
                    .with("Prefer", "status=403")
                    .with("Prefer", "status=500"))
            .statusCode())
        .isEqualTo(403);
    assertThat(SERVER.mock().requests().get(0).header("Prefer")).contains("return=minimal");
  }

  @Test
  void appliesAPreferenceAndNothingElse() throws IOException {
    UnaryOperator<Call> bad = call -> call.with("Prefer", "status=400");
    HttpResponse<String> invalid = send("POST", ALERTS, "{}", bad);
    assertThat(invalid.statusCode()).isEqualTo(400);
    assertThat(invalid.headers().firstValue("Preference-Applied")).isEmpty();
    SERVER.mock().respondNext("createAlert").withStatus(400);
    HttpResponse<String> scripted = send("POST", ALERTS, ALERT, bad);
    assertThat(scripted.statusCode()).isEqualTo(400);
    assertThat(scripted.headers().firstValue("Preference-Applied")).isEmpty();
    assertThat(send("GET", ALERTS + "/other", "").statusCode()).isEqualTo(404);
    assertThat(send("POST", ALERTS, ALERT, bad).headers().allValues("Preference-Applied"))
        .containsExactly("status=400");
  }

  /** A script may return a success that no document has. */
  @Test
  void knowsAnItemWhoseResponseIsNotDocumented() throws IOException {
    SERVER.mock().respond("createStream").withStatus(202);
    assertThat(send("POST", STREAMS, "{\"name\": \"cars\"}").statusCode()).isEqualTo(202);
    assertThat(get(STREAMS + "/cars").path("name").asText()).isEqualTo("cars");
  }

  @Test
  void findsNothingUnderAPreferenceThatWinsOverWhatIsNotThere() throws IOException {
    HttpResponse<String> preferred =
        send("GET", ALERTS + "/other", "", call -> call.with("Prefer", "status=200"));
    assertThat(preferred.statusCode()).isEqualTo(200);
    assertThat(send("GET", ALERTS + "/other", "").statusCode()).isEqualTo(404);
    SERVER.mock().respond("getAlert").withMediaType("application/json");
    assertThat(send("GET", ALERTS + "/other", "").statusCode()).isEqualTo(404);
    SERVER.mock().respond("getAlert").withStatus(200);
    assertThat(send("GET", ALERTS + "/other", "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "ä", "a+b", "50%", "a;b", "a?b=c#d", "a\"b", "preview"})
  void findsANameInWhateverLettersItHas(String name) throws IOException {
    String path = "/v1beta2/external_streams";
    ObjectNode body = (ObjectNode) Json.parse("{\"settings\": []}");
    assertThat(send("POST", path, body.put("name", name).toString()).statusCode())
        .isEqualTo(201);
    String item = path + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    assertThat(get(item).path("name").asText()).isEqualTo(name);
    assertThat(send("GET", item + "/stats", "").statusCode()).isEqualTo(200);
    assertThat(send("DELETE", item, "").statusCode()).isEqualTo(204);
    assertThat(send("DELETE", item, "").statusCode()).isEqualTo(404);
  }

  /** When a key expires is written as a text and read as a number. */
  @Test
  void leavesToTheServerWhatIsReadInAnotherType() throws IOException {
    String created =
        send("POST", "/v1beta2/auth/api_keys", "{\"expire_in\": \"24h\"}").body();
    assertThat(Json.parse(created).path("expire_at").isNumber()).isTrue();
    assertThat(Json.parse(created).has("name")).isFalse();
    assertThat(get("/v1beta2/auth/api_keys").toString()).doesNotContain("api_key");
  }

  @Test
  void takesNullForNoPropertyWhereItIsNotAllowed() throws IOException {
    String id = Json.parse(send("POST", SINKS, SINK).body()).path("id").asText();
    String body = "{\"name\": null, \"properties\": {\"url\": \"v\"}}";
    assertThat(send("PATCH", SINKS + "/" + id, body).statusCode()).isEqualTo(200);
    JsonNode sink = get(SINKS + "/" + id);
    assertThat(sink.path("name").asText()).isEqualTo("hot");
    assertThat(sink.path("properties").toString())
        .isEqualTo("{\"url\":\"v\",\"method\":{\"name\":\"POST\"}}");
    send(
        "PATCH",
        SINKS + "/" + id,
        "{\"properties\": {\"method\": {\"name\": null}, \"url\": null}}");
    assertThat(get(SINKS + "/" + id).path("properties").toString()).isEqualTo("{\"method\":{}}");
  }

  @Test
  void keepsWhatAnUpdateDoesNotName() throws IOException {
    send("POST", STREAMS, "{\"name\": \"cars\", \"ttl_expression\": \"a\"}");
    send("PATCH", STREAMS + "/cars", "{\"logstore_retention_ms\": 5}");
    JsonNode stream = get(STREAMS + "/cars");
    assertThat(stream.path("ttl_expression").asText()).isEqualTo("a");
    assertThat(stream.path("logstore_retention_ms").asInt()).isEqualTo(5);
    assertThat(stream.path("logstore_retention_bytes").asLong()).isEqualTo(10737418240L);
  }

  @Test
  void forgetsWhatAReplacementDoesNotName() throws IOException {
    ObjectNode alert = (ObjectNode) Json.parse(ALERT);
    String id = Json.parse(
            send("POST", ALERTS, alert.put("resolve_sql", "a").toString()).body())
        .path("id")
        .asText();
    assertThat(get(ALERTS + "/" + id).path("resolve_sql").asText()).isEqualTo("a");
    send("PUT", ALERTS + "/" + id, ALERT);
    assertThat(get(ALERTS + "/" + id).has("resolve_sql")).isFalse();
  }

  /** Documented examples would look like changes to a client that compares. */
  @Test
  void makesUpNothingThatARequestCouldHaveSaid() throws IOException {
    JsonNode sink = Json.parse(send("POST", SINKS, SINK).body());
    assertThat(sink.path("description").asText("none")).isEmpty();
    JsonNode stream = Json.parse(send("POST", STREAMS, "{\"name\": \"cars\"}").body());
    assertThat(stream.path("ttl_expression").asText("none")).isEmpty();
    assertThat(stream.path("mode").asText()).isNotEmpty();
  }

  @Test
  void changesWhatIsThereOnce() throws IOException {
    JsonNode before = get("/v1beta2/workspace");
    boolean tracked = before.at("/settings/enabled_user_tracking").asBoolean();
    send(
        "PATCH",
        "/v1beta2/workspace",
        "{\"settings\": {\"enabled_user_tracking\": " + !tracked + "}}");
    ObjectNode after = (ObjectNode) get("/v1beta2/workspace");
    assertThat(after.at("/settings/enabled_user_tracking").asBoolean()).isEqualTo(!tracked);
    ((ObjectNode) after.path("settings")).put("enabled_user_tracking", tracked);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void listsWhatHasTheTag() throws IOException {
    for (String tags : List.of("[\"a\", \"b\"]", "[\"b\"]", "[]")) {
      send("POST", QUERIES, "{\"sql\": \"select 1\", \"tags\": " + tags + "}");
    }
    send("POST", QUERIES, "{\"sql\": \"select 2\"}");
    assertThat(listed(QUERIES, "id")).hasSize(4);
    assertThat(listed(QUERIES + "?tag=b", "id")).hasSize(2);
    assertThat(listed(QUERIES + "?tag=a", "id")).hasSize(1);
    assertThat(listed(QUERIES + "?tag=string", "id")).isEmpty();
  }

  @Test
  void refusesATakenNameAsTheDocumentPrintsIt() throws IOException {
    String user = "{\"username\": \"bob\", \"password\": \"p\"}";
    assertThat(send("POST", "/v1beta2/users", user).statusCode()).isEqualTo(201);
    HttpResponse<String> taken = send("POST", "/v1beta2/users", user);
    assertThat(taken.statusCode()).isEqualTo(400);
    assertThat(taken.body())
        .isEqualTo("{\"code\":57,\"message\":\"user 'bob' exists\",\"system\":\"proton\"}");
    assertThat(listed("/v1beta2/users", "username")).containsExactly("bob");
  }

  /** An alert is known by its id, so that two may have one name. */
  @Test
  void takesANameTwiceWhereTheIdIsTheServers() throws IOException {
    send("POST", ALERTS, ALERT);
    assertThat(send("POST", ALERTS, ALERT).statusCode()).isEqualTo(201);
    assertThat(listed(ALERTS, "name")).containsExactly("hot", "hot");
  }

  @Test
  void refusesAnEmptyNameThatNoPathCouldHave() throws IOException {
    String user = "{\"username\": \"\", \"password\": \"p\"}";
    HttpResponse<String> refused = send("POST", "/v1beta2/users", user);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("/username: is empty");
    assertThat(listed("/v1beta2/users", "username")).isEmpty();
  }

  @Test
  void losesNothingWhenManyAskAtTheSameTime() throws Exception {
    int clients = 50;
    Set<String> kept = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        boolean keeps = i % 2 == 0;
        all.add(threads.submit(() -> {
          String id = Json.parse(send("POST", ALERTS, ALERT).body()).path("id").asText();
          assertThat(listed(ALERTS, "id")).contains(id);
          if (keeps) {
            assertThat(kept.add(id)).isTrue();
          } else {
            assertThat(send("DELETE", ALERTS + "/" + id, "").statusCode()).isEqualTo(204);
          }
          return null;
        }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(listed(ALERTS, "id")).containsExactlyInAnyOrderElementsOf(kept);
  }
}
