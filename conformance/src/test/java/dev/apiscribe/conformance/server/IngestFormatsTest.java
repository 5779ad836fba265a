package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.testkit.ApiMock;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Rows are taken in each format, by each documented content type: as other programs send them, with
 * the format in the query, in the content type or left to be understood.
 */
class IngestFormatsTest {
  private static final DocumentedApi TIMEPLUS = DocumentedApi.named("timeplus");
  private static final DocumentedOperation INGEST = TIMEPLUS.operation("ingestRows");

  /** Bodies that only their format takes, or each takes. */
  private static final Map<String, List<String>> BODIES = Map.of(
      "compact",
      List.of("{\"columns\":[\"id\"],\"data\":[[1],[2]]}"),
      "streaming",
      List.of(
          "{\"id\":1}{\"id\":2}",
          "{\"id\":1}\n{\"id\":2}\n",
          "{\"id\":1}\r\n{\"id\":2}",
          " {\"id\":1} {\"id\":2} ",
          "{\"id\":1}"),
      "raw",
      List.of("one row\nof text"),
      "lines",
      List.of("one\ntwo", "one\r\ntwo\r\n"));

  /** @param format in the query; empty where the content type tells */
  private record Sent(String format, String contentType, String body) {
    int to(URI server) throws Exception {
      String query = format.isEmpty() ? "" : "?format=" + format;
      HttpRequest request = HttpRequest.newBuilder(
              URI.create(server + "/default/api/v1beta2/streams/cars/ingest" + query))
          .header("Content-Type", contentType)
          .POST(BodyPublishers.ofString(body))
          .build();
      return Probe.HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private static List<Sent> all() {
    Map<String, Set<String>> byFormat = new TreeMap<>();
    for (DocumentedMedia media : INGEST.requestMedia().values()) {
      byFormat
          .computeIfAbsent(Objects.requireNonNull(media.rowFormat()), key -> new TreeSet<>())
          .add(media.mediaType());
    }
    assertThat(byFormat.keySet()).isEqualTo(BODIES.keySet());
    Set<String> essences = INGEST.requestMedia().keySet().stream()
        .map(type -> type.replaceFirst(";.*", ""))
        .collect(Collectors.toSet());
    List<Sent> sent = new ArrayList<>();
    byFormat.forEach((format, types) -> BODIES.get(format).forEach(body -> {
      types.forEach(type -> sent.add(new Sent("", type, body)));
      // It outranks the content type, whichever that is.
      essences.forEach(type -> sent.add(new Sent(format, type, body)));
      types.forEach(type -> sent.add(new Sent(format, type + ";charset=utf-8", body)));
    }));
    return sent;
  }

  @TestFactory
  Stream<DynamicTest> areTakenByTheServers() {
    return Stream.of(ServerKind.values())
        .map(kind -> dynamicTest(kind.toString(), () -> areTaken(Servers.of(kind, TIMEPLUS))));
  }

  @TestFactory
  Stream<DynamicTest> areTakenByTheTestKit() {
    return Stream.of(dynamicTest("testkit", () -> {
      try (ApiMock mock = ApiMock.start("timeplus")) {
        areTaken(mock.endpoint());
      }
    }));
  }

  private static void areTaken(URI server) throws Exception {
    List<Sent> all = all();
    assertThat(all).hasSizeGreaterThan(100);
    for (Sent sent : all) {
      assertThat(sent.to(server)).as(sent.toString()).isEqualTo(200);
    }
    for (String format : BODIES.keySet()) {
      Sent rows = new Sent(format, "application/json", "{\"id\":1}{\"id\":2}");
      assertThat(rows.to(server))
          .as(rows.toString())
          .isEqualTo(format.equals("compact") ? 400 : 200);
    }
  }
}
