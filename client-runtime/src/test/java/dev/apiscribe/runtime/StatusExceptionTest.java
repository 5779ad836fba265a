package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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

/** What a caller learns from an answer that is not a success. */
class StatusExceptionTest {

  private static StatusException failure(int status, Headers headers, String body) {
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .parameter("project_id", "p")
        .retry(RetryPolicy.none())
        .transport(new ScriptedTransport().answer(status, headers, body))
        .build();
    return catchThrowableOfType(
        StatusException.class,
        () -> api.call(Operations.CREATE_LOG_GROUP).send(RequestOptions.none()));
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
    assertThat(failure(404, "")).hasMessage("createLogGroup answered 404 (documented)");
    assertThat(failure(403, "secret").isDocumented()).isFalse();
    assertThat(failure(403, "secret")).hasMessage("createLogGroup answered 403 (undocumented)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Request-Id", "x-request-id", "X-Correlation-Id", "X-Trace-Id"})
  void knowsWhatTheServerCallsTheRequest(String header) {
    StatusException e = failure(500, Headers.of(Map.of(header, List.of("r-1"))), "");
    assertThat(e.requestId()).hasValue("r-1");
    assertThat(e).hasMessage("createLogGroup answered 500 (undocumented), request r-1");
    assertThat(e.headers().first(header)).hasValue("r-1");
  }

  @Test
  void showsNoIdThatCouldBeAnythingElse() {
    StatusException e = failure(500, Headers.of(Map.of("X-Request-Id", List.of("r 1\u0007"))), "");
    assertThat(e.requestId()).isEmpty();
    assertThat(e).hasMessage("createLogGroup answered 500 (undocumented)");
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
      assertThat(read.requestId()).isEmpty();
      assertThat(read.errorCode()).isEmpty();
      assertThat(read.rawBody()).isEmpty();
      assertThat(read.isTruncated()).isTrue();
    }
  }
}
