package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.SynthesizedRows;
import dev.apiscribe.runtime.IncompleteStreamException;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.RowStream;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import dev.apiscribe.timeplus.model.QueryStatus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated client reads rows from the generated servers while they are sent. */
@ParameterizedClass
@EnumSource
@Timeout(60)
class RowLoopbackTest {
  private static final CreateQueryRequest SELECT =
      CreateQueryRequest.builder().sql("select 1").build();

  @Parameter
  ServerKind kind;

  private final Watch watch = new Watch();
  private @Nullable ApiServer server;

  @BeforeEach
  void start() {
    server = kind.start(ServerPlan.of(DocumentedApi.named("timeplus")).observedBy(watch));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void sendTheRest() {
    IntStream.range(0, 10).forEach(event -> watch.nextEvent());
  }

  private TimeplusClient client() {
    return TimeplusClient.builder().endpoint(server.uri()).apiKey("key").build();
  }

  @Test
  void readsEachRowBeforeTheNextOneIsSent() throws Exception {
    RowStream<Query> rows = client().queries().createQuery(SELECT).rows();
    assertThat(rows.opening().id()).isEqualTo("UUID");
    assertThat(rows.columns()).hasSameSizeAs(SynthesizedRows.columns());
    watch.nextEvent();
    Iterator<Row> iterator = rows.iterator();
    assertThat(values(iterator.next())).isEqualTo(SynthesizedRows.values().get(0));
    assertThat(values(iterator.next())).isEqualTo(SynthesizedRows.values().get(1));
    assertThat(rows.metrics()).isNull();
    sendTheRest();
    assertThat(values(iterator.next())).isEqualTo(SynthesizedRows.values().get(2));
    assertThat(iterator.hasNext()).isFalse();
    assertThat(rows.metrics()).containsEntry("count", 3L);
  }

  @Test
  void cancelsTheQueryThatTheOpeningNames() throws Exception {
    sendTheRest();
    RowStream<Query> rows = client().queries().createQuery(SELECT).rows();
    Iterator<Row> iterator = rows.iterator();
    iterator.next();
    assertThat(rows.cancel()).isTrue();
    assertThat(iterator.hasNext()).isFalse();
    assertThat(watch.nextCall()).as("what has started the query").contains(SELECT);
    assertThat(watch.nextCall()).as("what has cancelled it").containsExactly("UUID");
  }

  @Test
  void publishesRowsOneByOne() throws Exception {
    sendTheRest();
    CompletableFuture<RowResponse<Query>> response = client().async().queries().createQuery(SELECT);
    RowStream<Query> rows = response.get(20, TimeUnit.SECONDS).rows();
    CompletableFuture<List<List<@Nullable Object>>> published = new CompletableFuture<>();
    rows.publisher().subscribe(new Collecting(published));
    assertThat(published.get(20, TimeUnit.SECONDS)).isEqualTo(SynthesizedRows.values());
    assertThat(rows.metrics()).containsEntry("count", 3L);
    assertThat(rows.opening().status()).isEqualTo(QueryStatus.RUNNING);
    assertThat(rows.lastOpening())
        .isNotNull()
        .extracting(Query::status)
        .isEqualTo(QueryStatus.FINISHED);
  }

  @Test
  void failsWithTheStatusThatTheServerWasAskedFor() {
    sendTheRest();
    for (String status : List.of("failed", "canceled")) {
      RequestOptions options =
          RequestOptions.builder().header("Prefer", "query-status=" + status).build();
      List<List<@Nullable Object>> read = new ArrayList<>();
      RowStream<Query> rows = client().queries().createQuery(SELECT, options).rows();
      assertThatExceptionOfType(IncompleteStreamException.class)
          .isThrownBy(() -> rows.forEach(row -> read.add(values(row))))
          .satisfies(failure -> assertThat(failure.status()).hasValue(status))
          .satisfies(failure ->
              assertThat(failure.serverMessage()).hasValue("asked for by header Prefer"));
      assertThat(read).isEqualTo(SynthesizedRows.values().subList(0, 2));
    }
    RequestOptions unknown = RequestOptions.builder()
        .header("Prefer", "status=200; query-status=lost")
        .build();
    assertThatExceptionOfType(StatusException.class)
        .isThrownBy(() -> client().queries().createQuery(SELECT, unknown))
        .satisfies(e -> assertThat(e.errorMessage())
            .hasValue("header Prefer: not documented: query-status=lost"));
  }

  private static List<@Nullable Object> values(Row row) {
    return IntStream.range(0, row.size()).<@Nullable Object>mapToObj(row::value).toList();
  }

  /** Asks for one row after the other. */
  private static final class Collecting implements Flow.Subscriber<Row> {
    private final List<List<@Nullable Object>> collected = new ArrayList<>();
    private final CompletableFuture<List<List<@Nullable Object>>> result;
    private Flow.@Nullable Subscription subscription;

    Collecting(CompletableFuture<List<List<@Nullable Object>>> result) {
      this.result = result;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(1);
    }

    @Override
    public void onNext(Row row) {
      collected.add(values(row));
      subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {
      result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      result.complete(collected);
    }
  }
}
