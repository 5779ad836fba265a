package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The requests of the vendor's own clients, in their order and with what they send. */
class VendorSequencesTest {
  @RegisterExtension
  static final ApiMockExtension SERVER =
      ApiMock.builder("timeplus").stateful(true).extension();

  /** Both clients say what they would send where they send nothing. */
  private static HttpResponse<String> send(
      String method, String path, String body, Map<String, String> headers) throws IOException {
    Call call = Call.json(SERVER.endpoint(), method, path, body);
    headers.forEach(call::with);
    return call.send();
  }

  private static JsonNode ok(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return response.body().isEmpty() ? Json.parse("{}") : Json.parse(response.body());
  }

  /**
   * The Terraform provider: it creates, reads, changes, reads and deletes, and reads once more to
   * know that it is gone. What it reads is what it sent, or it would plan another change.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "streams|name|PATCH"
            + "|{'name':'cars','description':'a','columns':[{'name':'cid','type':'string','codec':''}],"
            + "'event_time_timezone':'','ttl':'','mode':'append','logstore_retention_ms':5}"
            + "|{'name':'cars','description':'b','columns':[{'name':'cid','type':'string','codec':''}],"
            + "'event_time_timezone':'','ttl':'','mode':'append','logstore_retention_ms':6}",
        "views|name|PATCH|{'name':'fast','description':'','query':'select 1','materialized':false}"
            + "|{'name':'fast','description':'b','materialized':false}",
        "views|name|PATCH|{'name':'kept','description':'','query':'select 1','materialized':true,"
            + "'target_stream':'cars','logstore_retention_ms':5,'ttl_expression':'x'}"
            + "|{'name':'kept','description':'','materialized':true,'target_stream':'cars',"
            + "'logstore_retention_ms':6,'ttl_expression':'y'}",
        "sinks|id|PUT|{'id':'','name':'hot','query':'select 1','type':'http',"
            + "'properties':{'url':'http://a','http_method':'POST'}}"
            + "|{'id':'','name':'cold','description':'b','query':'select 2','type':'http',"
            + "'properties':{'url':'http://b'}}",
        "sources|id|PUT|{'id':'','name':'iot','stream':'cars','type':'stream_generator',"
            + "'properties':{'template':'iot'}}"
            + "|{'id':'','name':'iot','description':'b','stream':'cars','type':'stream_generator',"
            + "'properties':{'template':'user_logs'}}",
        "dashboards|id|PUT|{'id':'','name':'a','description':'','panels':null}"
            + "|{'id':'','name':'b','description':'b','panels':[{'id':'p','title':'','description':'',"
            + "'position':{'h':1},'viz_type':'chart','viz_content':'select 1',"
            + "'viz_config':{'chartType':'line'}}]}",
        "alerts|id|PUT|{'id':'','name':'hot','description':'','severity':1,'action':'slack',"
            + "'properties':{'url':'u'},'trigger_sql':'a','resolve_sql':'b'}"
            + "|{'id':'','name':'hot','description':'','severity':2,'action':'slack',"
            + "'properties':{'url':'u'},'trigger_sql':'a','resolve_sql':'c'}",
        "udfs|name|PUT|{'name':'twice','description':'','type':'javascript',"
            + "'arguments':[{'name':'v','type':'float64'}],'return_type':'float64','source':'a'}"
            + "|{'name':'twice','description':'b','type':'javascript',"
            + "'arguments':[{'name':'v','type':'float64'}],'return_type':'float64','source':'b'}"
      })
  void terraformFindsWhatItApplied(
      String kind, String identity, String update, String created, String changed)
      throws IOException {
    Map<String, String> headers = Map.of("Authorization", "Basic YTpi");
    String path = "/default/api/v1beta2/" + kind;
    ObjectNode first = (ObjectNode) Json.parse(created.replace('\'', '"'));
    JsonNode made = ok(send("POST", path, first.toString(), headers));
    String id = made.path(identity).asText();
    assertThat(id).isNotEmpty();
    expectSame(identity, first, made);
    String item = path + "/" + id;
    expectSame(identity, first, ok(send("GET", item, "", headers)));
    ObjectNode second = (ObjectNode) Json.parse(changed.replace('\'', '"'));
    ok(send(update, item, second.put(identity, id).toString(), headers));
    JsonNode read = ok(send("GET", item, "", headers));
    expectSame(identity, second, read);
    assertThat(read.path(identity).asText()).isEqualTo(id);
    assertThat(send("DELETE", item, "", headers).statusCode()).isEqualTo(204);
    assertThat(send("GET", item, "", headers).statusCode()).isEqualTo(404);
    // Applied once more.
    assertThat(ok(send("POST", path, first.toString(), headers)).path(identity).asText())
        .satisfies(again -> assertThat(again.equals(id)).isEqualTo(identity.equals("name")));
  }

  /** What is empty or null there is not set. */
  private static void expectSame(String identity, ObjectNode sent, JsonNode read) {
    sent.properties().stream()
        .filter(property -> !property.getKey().equals(identity))
        .filter(property -> !property.getKey().equals("materialized"))
        .filter(property -> !property.getValue().isNull())
        .filter(property ->
            !property.getValue().isTextual() || !property.getValue().asText().isEmpty())
        .forEach(property -> assertThat(read.path(property.getKey()))
            .as(property.getKey())
            .isEqualTo(property.getValue()));
  }

  private static final Map<String, String> PYTHON =
      Map.of("Accept", "application/json", "User-Agent", "Swagger-Codegen/1.0.0/python");

  private static HttpResponse<String> python(String method, String path, String body)
      throws IOException {
    return send(method, "/workspace1/api/v1beta2/" + path, body, PYTHON);
  }

  private static List<String> listed(String path, String property) throws IOException {
    List<String> found = new ArrayList<>();
    ok(python("GET", path, "")).forEach(item -> found.add(item.path(property).asText()));
    return found;
  }

  /** The tests of the Python SDK on streams: null for all that is not set. */
  @Test
  void pythonCreatesAStreamIngestsAndDeletesIt() throws IOException {
    assertThat(python("DELETE", "streams/cars", "").statusCode()).isEqualTo(404);
    assertThat(python("POST", "streams/cars/ingest", "{\"columns\": [\"a\"], \"data\": [[1]]}")
            .statusCode())
        .isEqualTo(400);
    JsonNode created = ok(python(
        "POST",
        "streams",
        "{\"columns\": [{\"name\": \"time\", \"type\": \"datetime64(3)\"}], \"name\": \"cars\","
            + " \"event_time_column\": null, \"event_time_timezone\": null,"
            + " \"logstore_retention_bytes\": null, \"logstore_retention_ms\": null,"
            + " \"ttl_expression\": null, \"description\": null, \"mode\": \"append\","
            + " \"primary_key\": null}"));
    assertThat(created.path("name").asText()).isEqualTo("cars");
    assertThat(created.path("logstore_retention_ms").asLong()).isEqualTo(604800000);
    assertThat(listed("streams", "name")).containsExactly("cars");
    for (String rows : List.of(
        "ingest|{\"columns\": [\"time\"], \"data\": [[1]]}",
        "ingest?format=streaming|{\"time\": 1} {\"time\": 2}",
        "ingest?format=lines|a\nb",
        "ingest?format=raw|{\"a\": 1}")) {
      String[] parts = rows.split("\\|", 2);
      ok(python("POST", "streams/cars/" + parts[0], parts[1]));
    }
    assertThat(python("DELETE", "streams/cars", "").statusCode()).isEqualTo(204);
    assertThat(listed("streams", "name")).isEmpty();
    assertThat(python("GET", "streams/cars", "").statusCode()).isEqualTo(404);
  }

  /** It reads the stream of a query after asking for JSON, as ADR 53 tells its users to set up. */
  @Test
  void pythonReadsAQueryCancelsAndDeletesIt() throws IOException {
    SERVER.mock().respond("createQuery").withMediaType("text/event-stream");
    HttpResponse<String> response = python("POST", "queries", "{\"sql\": \"select 7\"}");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    String first = response.body().lines().skip(1).findFirst().orElseThrow();
    String id = Json.parse(first.substring("data: ".length())).path("id").asText();
    assertThat(listed("queries", "id")).containsExactly(id);
    assertThat(ok(python("GET", "queries/" + id, "")).path("sql").asText()).isEqualTo("select 7");
    assertThat(python("POST", "queries/" + id + "/cancel", "").statusCode()).isEqualTo(204);
    assertThat(python("DELETE", "queries/" + id, "").statusCode()).isEqualTo(204);
    assertThat(listed("queries", "id")).isEmpty();
    assertThat(python("POST", "queries/" + id + "/cancel", "").statusCode()).isEqualTo(404);
  }
}
