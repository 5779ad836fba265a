package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.wire.Answering;
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
    return Stream.of(ServerFlavour.values())
        .flatMap(flavour -> Stream.of(
            Arguments.of(
                flavour,
                Rows.compact(List.of("id"), List.of(List.of(1), List.of(2))),
                "application/json",
                "{\"columns\":[\"id\"],\"data\":[[1],[2]]}"),
            Arguments.of(
                flavour, Rows.streaming(cars), "application/x-ndjson", "{\"id\":1}\n{\"id\":2}"),
            Arguments.of(flavour, Rows.lines(Stream.of("a", "b")), "text/plain", "a\nb"),
            Arguments.of(flavour, Rows.raw("a\nb"), "text/plain", "a\nb")));
  }

  private static TimeplusClient client(ServerFlavour flavour) {
    return TimeplusClient.builder()
        .endpoint(Servers.of(flavour, TIMEPLUS))
        .apiKey("key")
        .build();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowsArriveAndSayTheirFormat(
      ServerFlavour flavour, RequestBody rows, String mediaType, String body) {
    TimeplusClient timeplus = client(flavour);
    Answering answering = Servers.answering(flavour);
    answering.takeRequests();
    timeplus.streams().ingestRows("cars", rows);
    RecordedRequest arrived = answering.takeRequests().get(0);
    RowFormat format = rows.rowFormat();
    assertThat(format).isNotNull();
    assertThat(arrived.query()).isEqualTo("format=" + format.wireName());
    assertThat(arrived.headers().all("Content-Type")).containsExactly(mediaType);
    assertThat(new String(arrived.body(), StandardCharsets.UTF_8)).isEqualTo(body);
  }

  @ParameterizedTest
  @EnumSource(ServerFlavour.class)
  void aServerReadsRowsAsTheFormatSays(ServerFlavour flavour) {
    RequestBody misfit = Rows.encoded(RowFormat.COMPACT, "[]".getBytes(StandardCharsets.UTF_8));
    assertThatExceptionOfType(StatusException.class)
        .isThrownBy(() -> client(flavour).streams().ingestRows("cars", misfit))
        .satisfies(e -> assertThat(e.status()).isEqualTo(400));
  }

  @ParameterizedTest
  @EnumSource(ServerFlavour.class)
  void aWriterSendsBatches(ServerFlavour flavour) {
    TimeplusClient timeplus = client(flavour);
    Answering answering = Servers.answering(flavour);
    answering.takeRequests();
    try (RowWriter<List<?>> writer = RowWriter.compact(
            List.of("id"), content -> timeplus.streams().ingestRows("cars", content))
        .maxRows(10)
        .open()) {
      IntStream.range(0, 25).forEach(id -> writer.write(List.of(id)));
    }
    assertThat(answering.takeRequests())
        .hasSize(3)
        .allMatch(request -> request.query().equals("format=compact"));
  }
}
