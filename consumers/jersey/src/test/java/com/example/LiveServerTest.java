package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowStream;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.ColumnDefinition;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.CreateStreamRequest;
import dev.apiscribe.timeplus.model.ErrorResponse;
import dev.apiscribe.timeplus.model.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveServerTest {
  private static final int MANY = 100_000;

  private static String proof = "nothing";

  private final LiveServer server = LiveServer.start(0);
  private final TimeplusClient timeplus =
      TimeplusClient.builder().endpoint(server.endpoint()).apiKey("key").build();

  @BeforeEach
  void createAStream() {
    timeplus
        .streams()
        .createStream(CreateStreamRequest.builder()
            .name("cars")
            .columns(List.of(column("cid", "string"), column("speed_kmh", "int64")))
            .build());
  }

  /** Last of all, where it is looked for: Jersey's warnings about the other tests stand above. */
  @AfterAll
  static void sayWhatWasProved() {
    System.out.println(proof);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void bringsEachRowBeforeTheNextIsIngested() {
    RowStream<Query> rows = query("select * from cars");
    Iterator<Row> iterator = rows.iterator();
    for (int speed = 1; speed <= 3; speed++) {
      timeplus.streams().ingestRows("cars", Rows.streaming(List.of(car(speed))));
      assertThat(iterator.next().longValue("speed_kmh")).isEqualTo(speed);
    }
    assertThat(rows.cancel()).isTrue();
    assertThat(iterator.hasNext()).isFalse();
  }

  // The second half of the rows is made only after the first of them has come back.
  @Test
  void handsRowsOnWhileTheyAreStillBeingProduced() throws Exception {
    RowStream<Query> rows = query("select * from cars");
    CompletableFuture<Row> first = new CompletableFuture<>();
    Iterator<Map<String, Object>> cars = IntStream.range(0, MANY)
        .mapToObj(speed -> {
          if (speed == MANY / 2) {
            first.join();
          }
          return car(speed);
        })
        .iterator();

    CompletableFuture<Void> ingested =
        timeplus.async().streams().ingestRows("cars", Rows.streaming(cars));
    Iterator<Row> iterator = rows.iterator();
    first.complete(iterator.next());
    long sum = first.join().longValue("speed_kmh");
    for (int row = 1; row < MANY; row++) {
      sum += iterator.next().longValue("speed_kmh");
    }

    ingested.get(20, TimeUnit.SECONDS);
    assertThat(sum).isEqualTo(MANY * (MANY - 1L) / 2);
    rows.cancel();
    proof =
        "read the first of " + MANY + " rows from Jersey when half of them had not been made yet";
  }

  @Test
  void refusesInTheDocumentedEnvelope() {
    ErrorResponse twice =
        refusal(400, this::createAStream).error(ErrorResponse.class).orElseThrow();
    assertThat(twice.code()).isEqualTo(400);
    assertThat(twice.message()).contains("stream of this name");
    ErrorResponse unknown = refusal(400, () -> query("select * from bikes"))
        .error(ErrorResponse.class)
        .orElseThrow();
    assertThat(unknown.message()).contains("no such stream");
  }

  @Test
  void answers404AsDocumentedAndForTagsThatItDoesNotHave() {
    assertThat(refusal(404, () -> timeplus.streams().getStream("bikes")).rawBody())
        .isEmpty();
    assertThat(refusal(404, () -> timeplus.alerts().listAlerts()).errorMessage())
        .hasValue("Not Found");
  }

  private static StatusException refusal(int status, ThrowingCallable call) {
    StatusException refused = catchThrowableOfType(StatusException.class, call);
    assertThat(refused.status()).isEqualTo(status);
    return refused;
  }

  private RowStream<Query> query(String sql) {
    RowStream<Query> rows = timeplus
        .queries()
        .createQuery(CreateQueryRequest.builder().sql(sql).build())
        .rows();
    assertThat(rows.opening().sql()).isEqualTo(sql);
    return rows;
  }

  private static ColumnDefinition column(String name, String type) {
    return ColumnDefinition.builder().name(name).type(type).build();
  }

  private static Map<String, Object> car(int speed) {
    return Map.of("cid", "c" + speed, "speed_kmh", speed);
  }
}
