package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller learns from a response that is not a success. */
class StatusExceptionTest {

  private static StatusException failure(int status, Headers headers, String body) {
    return failure(Operations.CREATE_LOG_GROUP, status, headers, body);
  }

  private static StatusException failure(Operation<?> operation, int status, String body) {
    return failure(operation, status, Headers.none(), body);
  }

  private static StatusException failure(
      Operation<?> operation, int status, Headers headers, String body) {
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .parameter("project_id", "p")
        .retry(RetryPolicy.none())
        .transport(new ScriptedTransport().respond(status, headers, body))
        .build();
    return catchThrowableOfType(
        StatusException.class, () -> api.call(operation).send(RequestOptions.none()));
  }

  private static StatusException failure(int status, String body) {
    return failure(status, Headers.none(), body);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"error_code\":\"E1\",\"error_msg\":\"no\"}', E1, no",
    "'{\"errorCode\":\"E1\",\"message\":\"no\"}', E1, no",
    "'{\"code\":403,\"msg\":\"no\"}', 403, no",
    "'{\"error\":{\"code\":\"E1\",\"message\":\"no\",\"title\":\"Forbidden\"}}', E1, no",
    "'{\"error\":\"invalid_grant\",\"error_description\":\"no\"}', invalid_grant, no",
    "'{\"title\":\"Not Found\",\"status\":404}', , Not Found",
    "'{\"badRequest\":{\"code\":400,\"message\":\"no\"}}', 400, no",
    "'{\"itemNotFound\":{\"code\":404,\"message\":\"no\"}}', 404, no",
    "'{\"computeFault\":{\"code\":500,\"message\":\"no\"}}', 500, no",
    "'{\"NeutronError\":{\"type\":\"NetworkNotFound\",\"message\":\"no\",\"detail\":\"\"}}', NetworkNotFound, no",
    "'{\"fault\":{\"faultstring\":\"no\",\"detail\":{\"errorcode\":\"E1\"}}}', , no",
    "'{\"errors\":[{\"code\":\"E1\",\"message\":\"no\"},{\"code\":\"E2\"}]}', E1, no",
    "'{\"errors\":[{\"error_code\":\"E1\",\"error_msg\":\"no\"}],\"status\":400}', E1, no",
    "'{\"errCode\":\"E1\",\"externalMessage\":\"no\"}', E1, no",
    "'{\"error_code\":\"E1\",\"error_msg\":\"no\",\"request_id\":\"r\"}', E1, no",
    "'{\"error\":{\"message\":\"no\",\"code\":401,\"title\":\"Unauthorized\"}}', 401, no",
    "'{\"code\":57,\"message\":\"no\",\"system\":\"neutron\"}', 57, no",
    "'{\"timestamp\":1,\"status\":404,\"error\":\"Not Found\",\"path\":\"/\"}', , Not Found",
    "'{\"__type\":\"E1\",\"message\":\"no\"}', E1, no",
    "'{\"type\":\"https://e/1\",\"title\":\"Bad\",\"status\":400,\"detail\":\"no\"}', https://e/1, no",
    "'{\"type\":\"about:blank\",\"title\":\"Bad\",\"status\":400}', , Bad",
    "'{\"message\":\"no\"}', , no",
    "'{\"error_code\":\"\",\"error_msg\":\"\"}', , ",
    "'{\"error_code\":null,\"error_msg\":[\"no\"]}', , ",
    "'[]', , ",
    "'\"E1\"', , ",
    "'{\"error_code\":', , ",
    "'', , "
  })
  void findsCodeAndMessageWhereverTheyStand(String body, String code, String message) {
    StatusException e = failure(403, body);
    assertThat(e.errorCode().orElse(null)).isEqualTo(code);
    assertThat(e.errorMessage().orElse(null)).isEqualTo(message);
  }

  @Test
  void hasTheDocumentedErrorOnlyWhenTheBodyIsOne() {
    assertThat(failure(400, "{\"log_group_id\":\"1\"}").error(LogGroup.class)).isPresent();
    assertThat(failure(400, "{\"log_group_id\":\"1\"}").error(String.class)).isEmpty();
    assertThat(failure(400, "{}").error()).isNull();
    assertThat(failure(400, "<html>").error()).isNull();
    assertThat(failure(403, "{\"log_group_id\":\"1\"}").error())
        .as("of a status without a documented body")
        .isNull();
  }

  @Test
  void saysWhichStatusIsDocumented() {
    assertThat(failure(404, "").isDocumented()).isTrue();
    assertThat(failure(403, "").isDocumented()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"error_code\":\"LTS.0001\",\"error_msg\":\"Invalid projectId\"}', 403 LTS.0001 Invalid projectId",
    "'{\"error_code\":\"LTS.0001\"}', 403 LTS.0001",
    "'{\"error_msg\":\"Invalid projectId\"}', 403 Invalid projectId",
    "'{\"code\":403,\"message\":\"no\"}', 403 no",
    "'{\"message\":\" a\\nb\\u001b[31m\\u202e \"}', 403 a?b?[31m?",
    "'{\"message\":\"Why? See https://u:p@h/a?b#c or x?\"}', 403 Why? See https://***@h/a?*** or x?",
    "'<html>no</html>', 403",
    "'', 403"
  })
  void saysWhy(String body, String why) {
    assertThat(failure(403, body)).hasMessage("createLogGroup: " + why);
    Headers named = Headers.of(Map.of("X-Request-Id", List.of("r-1")));
    assertThat(failure(403, named, body)).hasMessage("createLogGroup: " + why + " (request r-1)");
  }

  @Test
  void saysWhyInShort() {
    String body = "{\"code\":\"" + "c".repeat(900) + "\",\"message\":\"" + "m".repeat(900) + "\"}";
    StatusException e = failure(403, body);
    assertThat(e.getMessage())
        .isEqualTo("createLogGroup: 403 " + "c".repeat(200) + "... " + "m".repeat(200) + "...");
    assertThat(e.errorMessage().orElseThrow()).hasSize(900);
  }

  @Test
  void prefersWhatIsDocumented() {
    Operation<Void> documented = Operation.<Void>of("get", "GET", "/")
        .success(200, ResponseBody.none())
        .failure(400, ResponseBody.json(new Documented("code", "message")))
        .failure(403, ResponseBody.json(new Documented("error")))
        .build();
    String body =
        "{\"error_code\":\"other\",\"error_msg\":\"other\",\"code\":\"c\",\"message\":\"m\","
            + "\"error\":{\"code\":\"inner\",\"message\":\"inside\"}}";
    assertThat(failure(documented, 400, body)).hasMessage("get: 400 c m");
    assertThat(failure(documented, 403, body)).hasMessage("get: 403 inner inside");
    assertThat(failure(documented, 500, body))
        .as("by the documented errors of other statuses")
        .hasMessage("get: 500 c m");
  }

  /** An error of which only the names matter. */
  private static final class Documented extends ModelCodec<Object> {
    Documented(String... properties) {
      super("Documented", properties);
    }

    @Override
    protected Object readProperties(JsonReader in) throws IOException {
      throw new IOException("not read here");
    }

    @Override
    public void write(JsonWriter out, Object value) {}
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Request-Id",
        "x-request-id",
        "X-Openstack-Request-Id",
        "X-Correlation-Id",
        "X-Trace-Id"
      })
  void knowsWhatTheServerCallsTheRequest(String header) {
    StatusException e = failure(500, Headers.of(Map.of(header, List.of("r-1"))), "");
    assertThat(e.requestId()).hasValue("r-1");
    assertThat(e).hasMessage("createLogGroup: 500 (request r-1)");
    assertThat(e.headers().first(header)).hasValue("r-1");
  }

  @Test
  void showsNoIdThatCouldBeAnythingElse() {
    StatusException e = failure(500, Headers.of(Map.of("X-Request-Id", List.of("r 1\u0007"))), "");
    assertThat(e.requestId()).isEmpty();
    assertThat(e).hasMessage("createLogGroup: 500");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'request_id':'r-1'}",
        "{'requestId':'r-1'}",
        "{'RequestId':'r-1'}",
        "{'error':{'code':'c','request_id':'r-1'}}",
        "{'badRequest':{'requestId':'r-1'}}"
      })
  void findsTheIdInTheBodyWhereNoHeaderHasIt(String body) {
    String json = body.replace('\'', '"');
    assertThat(failure(500, json).requestId()).hasValue("r-1");
    assertThat(failure(500, json).getMessage()).endsWith(" (request r-1)");
    Headers header = Headers.of(Map.of("X-Request-Id", List.of("r-2")));
    assertThat(failure(500, header, json).requestId()).hasValue("r-2");
    assertThat(failure(500, json.replace("r-1", "r 1")).requestId()).isEmpty();
  }

  @Test
  void readsTextInItsCharset() {
    Headers latin = Headers.of(Map.of("Content-Type", List.of("text/plain; charset=ISO-8859-1")));
    StatusException e = failure(500, latin, "é");
    assertThat(e.rawBody()).isEqualTo("é".getBytes(StandardCharsets.UTF_8));
    assertThat(e.bodyText()).isEqualTo("Ã©");
    assertThat(failure(500, "é").bodyText()).isEqualTo("é");
  }

  @ParameterizedTest
  @CsvSource({
    "302, RedirectException, true",
    "400, ClientErrorException, true",
    "401, ClientErrorException, false",
    "429, ClientErrorException, false",
    "503, ServerErrorException, true",
    "600, UnexpectedStatusException, true"
  })
  void isOfTheClassOfItsStatus(int status, String kind, boolean executed) {
    StatusException e = failure(status, "");
    assertThat(e.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(e.status()).isEqualTo(status);
    assertThat(e.mayHaveBeenExecuted()).isEqualTo(executed);
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e.operationId()).isEqualTo("createLogGroup");
  }

  @Test
  void keepsTheFirst64KiBOfALongBody() {
    StatusException e = failure(500, "x".repeat(100_000));
    assertThat(e.rawBody()).hasSize(65_536);
    assertThat(e.isTruncated()).isTrue();
    assertThat(e.errorCode()).isEmpty();
  }

  @Test
  void canBeAskedAfterSerialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(failure(503, Headers.of(Map.of("X-Request-Id", List.of("r1"))), "body"));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      StatusException read = (StatusException) in.readObject();
      assertThat(read.status()).isEqualTo(503);
      assertThat(read.requestId()).hasValue("r1");
      assertThat(read.errorCode()).isEmpty();
      assertThat(read.rawBody()).isEmpty();
      assertThat(read.isTruncated()).isTrue();
    }
  }

  @Test
  void aStatusThatIsNotNamedIsThatOfItsRangeElseOfAllOthers() {
    Operation<Void> operation = Operation.<Void>of("get", "GET", "/")
        .success(204, ResponseBody.none())
        .otherFailures(ResponseBody.jsonMap(JsonCodecs.ANY))
        .failures(4, ResponseBody.text())
        .failure(404, ResponseBody.jsonList(JsonCodecs.ANY))
        .build();
    assertThat(failure(operation, 404, "[1]").error()).isEqualTo(List.of(1));
    assertThat(failure(operation, 409, "[1]").error()).isEqualTo("[1]");
    assertThat(failure(operation, 499, "[1]").error()).isEqualTo("[1]");
    assertThat(failure(operation, 500, "{\"a\":1}").error()).isEqualTo(Map.of("a", 1));
    assertThat(failure(operation, 302, "{\"a\":1}").isDocumented()).isTrue();
  }

  @Test
  void aSuccessThatIsNotNamedIsThatOfAllSuccessesElseTheFirst() {
    Operation<Object> named = Operation.<Object>of("get", "GET", "/")
        .success(200, ResponseBody.text())
        .success(202, ResponseBody.jsonList(JsonCodecs.ANY))
        .build();
    Operation<Object> all = Operation.<Object>of("get", "GET", "/")
        .success(200, ResponseBody.text())
        .successes(ResponseBody.jsonList(JsonCodecs.ANY))
        .failure(203, ResponseBody.none())
        .build();
    assertThat(success(named, 200)).isEqualTo("[]");
    assertThat(success(named, 201)).isEqualTo("[]");
    assertThat(success(all, 200)).isEqualTo("[]");
    assertThat(success(all, 201)).isEqualTo(List.of());
    assertThat(failure(all, 203, "").isDocumented()).isTrue();
    assertThat(failure(all, 404, "").isDocumented()).isFalse();
  }

  private static Object success(Operation<Object> operation, int status) {
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(new ScriptedTransport().respond(status, Headers.none(), "[]"))
        .build()
        .call(operation)
        .send(RequestOptions.none())
        .body();
  }
}
