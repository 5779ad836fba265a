package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefusedRequestTest {
  private static final String LTS_GROUPS = "/v2/619d3e78f61b4be68bc5aa0b59edcf7b/groups";
  private static final String DIS_TAGS =
      "/v2/619d3e78f61b4be68bc5aa0b59edcf7b/stream/8QM3Nt9YTLOwtUVYJhO/tags/action";
  private static final String TAURUSDB_LOGS =
      "/v3/619d3e78f61b4be68bc5aa0b59edcf7b/starrocks/instances/logs/lts-configs";

  @RegisterExtension
  static final ApiMockExtension LTS = ApiMock.extension("lts");

  @RegisterExtension
  static final ApiMockExtension DIS = ApiMock.extension("dis");

  @RegisterExtension
  static final ApiMockExtension TAURUSDB = ApiMock.extension("taurusdb");

  @RegisterExtension
  static final ApiMockExtension TIMEPLUS = ApiMock.extension("timeplus");

  @Test
  void namesAPropertyThatIsMissing() throws IOException {
    var response =
        Call.json(LTS.endpoint(), "POST", LTS_GROUPS, "{\"ttl_in_days\": 7}").send();
    assertRefused(
        response, 400, "{'error_code': 'LTS.0009', 'error_msg': '/log_group_name: is required'}");
  }

  @Test
  void namesAPropertyOfAnotherType() throws IOException {
    var response = Call.json(
            LTS.endpoint(),
            "POST",
            LTS_GROUPS,
            "{\"log_group_name\": \"a\", \"ttl_in_days\": \"7\"}")
        .send();
    assertRefused(
        response,
        400,
        "{'error_code': 'LTS.0009', 'error_msg': '/ttl_in_days: string found, integer expected'}");
  }

  @Test
  void namesATextThatIsTooLongWithinAList() throws IOException {
    String tags = "{\"action\": \"create\", \"tags\": [{\"key\": \"" + "k".repeat(37) + "\"}]}";
    var response = Call.json(DIS.endpoint(), "POST", DIS_TAGS, tags).send();
    assertRefused(
        response,
        400,
        "{'error_code': 'DIS.4300', 'error_msg': '/tags/0/key: must be at most 36 characters long'}");
  }

  @Test
  void namesAHeaderThatIsNoneOfTheDocumentedValues() throws IOException {
    DocumentedExchange created = DocumentedExchange.success("taurusdb", "createLtsConfigurations");
    var response =
        Call.of(TAURUSDB.endpoint(), created).with("X-Language", "tlh").send();
    assertThat(message(response, 400, "error_msg")).startsWith("header X-Language: ");
  }

  @Test
  void namesAPathParameterThatIsTooShort() throws IOException {
    String target = TAURUSDB_LOGS.replace("619d3e78", "");
    var response =
        Call.json(TAURUSDB.endpoint(), "POST", target, "{\"log_configs\": []}").send();
    assertThat(message(response, 400, "error_msg")).startsWith("path project_id: ");
  }

  @Test
  void asksForABody() throws IOException {
    var response = Call.json(TIMEPLUS.endpoint(), "POST", "/v1beta2/alerts", "").send();
    assertRefused(
        response, 400, "{'code': 400, 'message': 'body: is required', 'system': 'neutron'}");
  }

  @Test
  void saysWhereABodyIsNoJson() throws IOException {
    var response =
        Call.json(DIS.endpoint(), "POST", DIS_TAGS, "{\"action\": \"create\",}").send();
    assertThat(message(response, 400, "error_msg"))
        .startsWith("body: is not valid JSON: ")
        .endsWith(" at line 1, column 21");
  }

  @Test
  void asksForMoreThanWhiteSpace() throws IOException {
    var response = Call.json(DIS.endpoint(), "POST", DIS_TAGS, " ").send();
    assertThat(message(response, 400, "error_msg"))
        .isEqualTo("body: is not valid JSON: nothing but white space");
  }

  @Test
  void namesTheMediaTypesThatThereAre() throws IOException {
    var response = Call.of(LTS.endpoint(), "POST", LTS_GROUPS, "a=1")
        .with("Content-Type", "text/csv")
        .send();
    assertThat(message(response, 415, "error_msg"))
        .isEqualTo(
            "header Content-Type: is 'text/csv', expected one of [application/json;charset=UTF-8]");
  }

  @Test
  void doesNotTakeASemicolonForAMediaType() throws IOException {
    var response = Call.of(LTS.endpoint(), "POST", LTS_GROUPS, "a=1")
        .with("Content-Type", ";")
        .send();
    assertThat(message(response, 415, "error_msg")).startsWith("header Content-Type: is ';'");
  }

  @Test
  void doesNotKnowOtherPaths() throws IOException {
    var response = Call.of(TIMEPLUS.endpoint(), "GET", "/v1beta2/nowhere", "").send();
    assertRefused(
        response,
        404,
        "{'code': 404, 'message': 'path: nothing is documented at /v1beta2/nowhere', 'system': 'neutron'}");
  }

  @Test
  void namesTheMethodsThatThereAre() throws IOException {
    var response = Call.of(TIMEPLUS.endpoint(), "PATCH", "/v1beta2/alerts", "").send();
    assertThat(message(response, 405, "message"))
        .isEqualTo("method: PATCH is not documented here, expected one of [GET, POST]");
  }

  @Test
  void namesTheStatusesThatCanBePreferred() throws IOException {
    var response = Call.of(TIMEPLUS.endpoint(), "GET", "/v1beta2/alerts", "")
        .with("Prefer", "status=418")
        .send();
    assertThat(message(response, 400, "message"))
        .isEqualTo("header Prefer: 418 is not documented, expected one of [200, 403, 500]");
  }

  @Test
  void leavesOtherPreferencesAlone() throws IOException {
    var response = Call.of(TIMEPLUS.endpoint(), "GET", "/v1beta2/alerts", "")
        .with("Prefer", "return=minimal")
        .send();
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void tellsRefusedRequestsFromOthers() throws IOException {
    Call.of(LTS.endpoint(), "GET", "/nowhere", "").send();
    Call.json(LTS.endpoint(), "POST", LTS_GROUPS, "{}").send();
    Call.of(LTS.endpoint(), DocumentedExchange.success("lts", "createLogGroup")).send();
    assertThat(LTS.requests())
        .extracting(ReceivedRequest::operationId, ReceivedRequest::status)
        .containsExactly(
            tuple(null, 404), tuple("createLogGroup", 400), tuple("createLogGroup", 201));
  }

  private static void assertRefused(HttpResponse<String> response, int status, String envelope) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(Json.parse(response.body())).isEqualTo(Json.parse(doubleQuoted(envelope)));
  }

  private static String message(HttpResponse<String> response, int status, String property) {
    assertThat(response.statusCode()).isEqualTo(status);
    return Json.parse(response.body()).path(property).asText();
  }

  private static String doubleQuoted(String envelope) {
    return envelope.replace('\'', '"');
  }
}
