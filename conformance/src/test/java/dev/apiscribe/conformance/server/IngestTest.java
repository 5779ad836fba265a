package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.wire.ExchangeServer;
import dev.apiscribe.conformance.wire.RecordedRequest;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.writer.RowWriter;
import dev.apiscribe.timeplus.client.TimeplusClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows go through the generated client into the generated interfaces, and say what they are. */
@Timeout(60)
class IngestTest {
  private static final DocumentedApi TIMEPLUS = DocumentedApi.named("timeplus");

  static Stream<Arguments> rows() {
    List<Map<String, Integer>> cars = List.of(Map.of("id", 1), Map.of("id", 2));
    return Stream.of(ServerKind.values())
        .flatMap(kind -> Stream.of(
            Arguments.of(
                kind,
                Rows.compact(List.of("id"), List.of(List.of(1), List.of(2))),
                "application/json",
                "{\"columns\":[\"id\"],\"data\":[[1],[2]]}"),
            Arguments.of(
                kind, Rows.streaming(cars), "application/x-ndjson", "{\"id\":1}\n{\"id\":2}"),
            Arguments.of(kind, Rows.lines(Stream.of("a", "b")), "text/plain", "a\nb"),
            Arguments.of(kind, Rows.raw("a\nb"), "text/plain", "a\nb")));
  }

  private static TimeplusClient client(ServerKind kind) {
    return TimeplusClient.builder()
        .endpoint(Servers.of(kind, TIMEPLUS))
        .apiKey("key")
        .build();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowsArriveAndSayTheirFormat(
      ServerKind kind, RequestBody rows, String mediaType, String body) {
    TimeplusClient timeplus = client(kind);
    ExchangeServer server = Servers.server(kind);
    server.takeRequests();
    timeplus.streams().ingestRows("cars", rows);
    RecordedRequest arrived = server.takeRequests().get(0);
    RowFormat format = rows.rowFormat();
    assertThat(format).isNotNull();
    assertThat(arrived.query()).isEqualTo("format=" + format.wireName());
    assertThat(arrived.headers().all("Content-Type")).containsExactly(mediaType);
    assertThat(new String(arrived.body(), StandardCharsets.UTF_8)).isEqualTo(body);
  }

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void aServerReadsRowsAsTheFormatSays(ServerKind kind) {
    RequestBody misfit = Rows.encoded(RowFormat.COMPACT, "[]".getBytes(StandardCharsets.UTF_8));
    assertThatExceptionOfType(StatusException.class)
        .isThrownBy(() -> client(kind).streams().ingestRows("cars", misfit))
        .satisfies(e -> assertThat(e.status()).isEqualTo(400));
  }

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void aWriterSendsBatches(ServerKind kind) {
    TimeplusClient timeplus = client(kind);
    ExchangeServer server = Servers.server(kind);
    server.takeRequests();
    try (RowWriter<List<?>> writer = RowWriter.compact(
            List.of("id"), content -> timeplus.streams().ingestRows("cars", content))
        .maxRows(10)
        .open()) {
      IntStream.range(0, 25).forEach(id -> writer.write(List.of(id)));
    }
    assertThat(server.takeRequests())
        .hasSize(3)
        .allMatch(request -> request.query().equals("format=compact"));
  }
}
