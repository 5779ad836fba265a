package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.apiscribe.runtime.RowServer.opening;
import static dev.apiscribe.runtime.RowServer.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RowCancelTest {
  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void asksTheServerToStopWhatTheOpeningNames() {
    respondWith(opening("a/b", "id", "int64") + rows("[[1],[2]]"), 204);
    RowStream<LogGroup> rows = query();
    Iterator<Row> iterator = rows.iterator();
    iterator.next();
    assertThat(rows.cancel()).isTrue();
    assertThat(iterator.hasNext()).isFalse();
    server.verify(1, postRequestedFor(urlEqualTo("/query/a%2Fb/cancel")));
  }

  @Test
  void asksWithoutWaiting() throws Exception {
    respondWith(opening("q1", "id", "int64"), 204);
    RowStream<LogGroup> rows = query();
    rows.opening();
    assertThat(rows.cancelAsync().get(20, TimeUnit.SECONDS)).isTrue();
    server.verify(1, postRequestedFor(urlEqualTo("/query/q1/cancel")));
  }

  @Test
  void takesTheNameFromALaterOpeningWhenTheFirstHadNone() {
    respondWith(opening("", "id", "int64") + opening("q2", "id", "int64") + rows("[[1]]"), 204);
    RowStream<LogGroup> rows = query();
    rows.iterator().next();
    assertThat(rows.cancel()).isTrue();
    server.verify(1, postRequestedFor(urlEqualTo("/query/q2/cancel")));
  }

  @Test
  void onlyClosesWhileTheServerHasNotSaidWhatToStop() throws Exception {
    respondWith(opening("", "id", "int64"), 204);
    RowStream<LogGroup> early = query();
    assertThat(early.cancel()).isFalse();
    RowStream<LogGroup> nameless = query();
    nameless.opening();
    assertThat(nameless.cancelAsync().get(20, TimeUnit.SECONDS)).isFalse();
    assertThat(nameless.iterator().hasNext()).isFalse();
    server.verify(0, postRequestedFor(urlEqualTo("/query//cancel")));
  }

  @Test
  void failsAsTheCallThatStopsDoes() {
    respondWith(opening("q1", "id", "int64"), 503);
    RowStream<LogGroup> rows = query();
    rows.opening();
    assertThatExceptionOfType(StatusException.class)
        .isThrownBy(rows::cancel)
        .satisfies(e -> assertThat(e.operationId()).isEqualTo("stop"));
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> rows.cancelAsync().get(20, TimeUnit.SECONDS))
        .withCauseInstanceOf(StatusException.class);
  }

  @Test
  void cannotStopWhatTheDocumentHasNoOperationFor() {
    respondWith(opening("q1", "id", "int64"), 204);
    Operation<RowResponse<LogGroup>> endless = Operation.<RowResponse<LogGroup>>of(
            "query", "GET", "/query")
        .success(
            200, ResponseBody.rows(LogGroup.class, RowEvents.opening("query", "/result/header")))
        .build();
    try (RowStream<LogGroup> rows =
        client().call(endless).send(RequestOptions.none()).body().rows()) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(rows::cancel);
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(rows::cancelAsync);
      assertThat(rows.iterator().hasNext()).isFalse();
    }
  }

  private void respondWith(String events, int stopped) {
    var streamed = aResponse()
        .withHeader("Content-Type", "text/event-stream; charset=utf-8")
        .withBody(events);
    server.stubFor(get("/query").willReturn(streamed));
    for (String id : new String[] {"a%2Fb", "q1", "q2"}) {
      server.stubFor(post("/query/" + id + "/cancel").willReturn(aResponse().withStatus(stopped)));
    }
  }

  private ApiClient client() {
    return Operations.client(URI.create(server.baseUrl()));
  }

  private RowStream<LogGroup> query() {
    return client().call(RowServer.QUERY).send(RequestOptions.none()).body().rows();
  }
}
