package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An API is served below a base path, as well as at the root. */
class BasePathTest {
  private static final DocumentedExchange ALERTS =
      DocumentedExchange.success("timeplus", "listAlerts");

  private static int status(ApiMock mock, String path) throws IOException {
    return Call.of(URI.create(mock.endpoint() + path), ALERTS).send().statusCode();
  }

  @Test
  void isThatOfTheDocumentedServersByDefault() throws IOException {
    try (ApiMock mock = ApiMock.start("timeplus")) {
      assertThat(status(mock, "")).isEqualTo(200);
      assertThat(status(mock, "/my-workspace/api")).isEqualTo(200);
      assertThat(status(mock, "/default/api")).isEqualTo(200);
      assertThat(status(mock, "/api")).isEqualTo(404);
      assertThat(status(mock, "/my/workspace/api")).isEqualTo(404);
      assertThat(status(mock, "/my-workspace/api/my-workspace/api")).isEqualTo(404);
    }
  }

  @Test
  void canBeAnother() throws IOException {
    try (ApiMock mock = ApiMock.builder("timeplus").basePath("/proxy/{any}/").start()) {
      assertThat(status(mock, "")).isEqualTo(200);
      assertThat(status(mock, "/proxy/of%20mine")).isEqualTo(200);
      assertThat(status(mock, "/default/api")).isEqualTo(404);
    }
  }

  @Test
  void staysInTheJournal() throws IOException {
    try (ApiMock mock = ApiMock.start("timeplus")) {
      Call.of(mock.endpoint(), "GET", "/default/api/v1beta2/queries?tag=a%2Fb", "")
          .send();
      Call.of(mock.endpoint(), "POST", "/default/api/v1beta2/alerts?a=%FF", "{}")
          .send();
      assertThat(mock.requests())
          .extracting(ReceivedRequest::target, ReceivedRequest::operationId)
          .containsExactly(
              tuple("/default/api/v1beta2/queries?tag=a%2Fb", "listQueries"),
              tuple("/default/api/v1beta2/alerts?a=%FF", "createAlert"));
    }
  }

  @Test
  void checksRequestsBelowItToo() throws IOException {
    try (ApiMock mock = ApiMock.start("timeplus")) {
      var refused =
          Call.json(mock.endpoint(), "POST", "/w/api/v1beta2/alerts", "{}").send();
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(Call.of(mock.endpoint(), "PATCH", "/w/api/v1beta2/alerts", "")
              .send()
              .headers()
              .firstValue("Allow"))
          .hasValue("GET, POST, HEAD, OPTIONS");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/__admin", "/__admin/x", "/__apiscribe", "/__files/{a}"})
  void isRefusedWhereTheTestKitHasItsOwnPaths(String path) {
    assertThatThrownBy(() -> ApiMock.builder("timeplus").basePath(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("basePath: expected another path than the test kit's own, [/__admin,"
            + " /__apiscribe, /__files], but was '" + path + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "api", "/a//b", "/a b", "/{a}b", "/a?b", "/${a}", "/..", "/a/./b"})
  void isRefusedIfItIsNotAPath(String path) {
    assertThatThrownBy(() -> ApiMock.builder("timeplus").basePath(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("basePath: expected a path such as /{workspace}/api, of letters, digits and"
            + " ._~- but was '" + path + "'");
  }
}
