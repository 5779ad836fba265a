package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.SocketTransport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a response of HTTP/1.1 begins and ends: limits that are met and passed, and what becomes of
 * the connection.
 */
@Timeout(20)
class FramingTest {
  private static final String BODY = "0123456789";
  private static final int LONGEST_HEAD = 256 * 1024;
  private static final int MOST_FIELDS = 1000;
  private static final int MOST_TRAILERS = 100; // the empty line behind them counts
  private static final int MOST_INTERIM = 32; // as does the response itself
  private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

  private final SocketTransport transport = new SocketTransport();

  private TransportResponse respond(FaultServer server) throws Exception {
    return transport.exchange(new TransportRequest(
        "GET", server.endpoint().resolve("/a"), Headers.none(), null, Duration.ofSeconds(10)));
  }

  private String body(FaultServer server) throws Exception {
    try (TransportResponse response = respond(server)) {
      return new String(response.body().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** Twice, on as many connections. */
  private void reads(String response, int connections) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.respond(response))) {
      assertThat(body(server)).isEqualTo(BODY);
      assertThat(body(server)).isEqualTo(BODY);
      assertThat(server.accepted()).isEqualTo(connections);
    }
  }

  private void refuses(String response) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.respond(response))) {
      // By a rule: what comes of an index that is out of bounds is a failure, too.
      assertThatIOException()
          .isThrownBy(() -> body(server))
          .satisfies(e ->
              assertThat(e.getCause() == null ? e : e.getCause()).isInstanceOf(IOException.class));
      while (server.openConnections() > 0) {
        Thread.onSpinWait(); // the connection is given up
      }
    }
  }

  private static String withFields(String fields) {
    return Fault.head(200, fields + "Content-Length: 10\r\n") + BODY;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\n",
        "A\r\n",
        "0a\r\n",
        "a;x=y\r\n",
        "a; x\r\n",
        "a ;x=\"\u00e9\"\t\r\n",
        "a \r\n",
        "a\t\r\n",
        "a\n",
        "00000000000000a\r\n"
      })
  void readsChunkSizesAndUsesTheConnectionAgain(String size) throws Exception {
    reads(CHUNKED + size + BODY + "\r\n0\r\n\r\n", 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n",
        "\n",
        ";x=y\r\n",
        " a\r\n",
        "ag\r\n",
        "a,\r\n",
        "0xa\r\n",
        "+a\r\n",
        "-a\r\n",
        "000000000000000a\r\n",
        "a b\r\n",
        "a\t5\r\n",
        "a\r5\r\n",
        "a\r;x\r\n",
        "a\r\r\n",
        "a;x\ry\r\n",
        "a;\u0000\r\n"
      })
  void refusesChunkSizesThatAreNone(String size) throws Exception {
    refuses(CHUNKED + size + BODY + "\r\n0\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\n0123456789x\r\n0\r\n\r\n",
        "a\r\n01234567890\r\n\r\n",
        "5\r\n01234\r\n\r\n56789\r\n0\r\n\r\n"
      })
  void refusesChunksThatDoNotEndWhereTheirSizeSays(String chunks) throws Exception {
    refuses(CHUNKED + chunks);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 0xf, 0x10, 0xff, 0x123, 0xabc, 0x1000, 0xabcde})
  void readsChunksOfEveryNumberOfDigits(int size) throws Exception {
    String body = "0123456789abcdef".repeat(size / 16 + 1).substring(0, size);
    String chunks = Integer.toHexString(size) + "\r\n" + body + "\r\n";
    try (FaultServer server =
        FaultServer.striking(Fault.respond(CHUNKED + chunks + chunks + "0\r\n\r\n"))) {
      assertThat(body(server)).isEqualTo(body + body);
    }
  }

  @Test
  void readsTrailersUpToTheirLimit() throws Exception {
    String chunks = CHUNKED + "a\r\n" + BODY + "\r\n0\r\n";
    reads(chunks + "X: v\r\n".repeat(MOST_TRAILERS - 1) + "\r\n", 1);
    refuses(chunks + "X: v\r\n".repeat(MOST_TRAILERS) + "\r\n");
  }

  @Test
  void readsInterimResponsesUpToTheirLimit() throws Exception {
    String interim = "HTTP/1.1 100 Continue\r\n\r\n";
    reads(interim.repeat(MOST_INTERIM - 1) + withFields(""), 1);
    refuses(interim.repeat(MOST_INTERIM) + withFields(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 10\r\n\r\n0123456789",
        "Transfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\n\r\n",
        "Connection: close\r\n\r\n0123456789"
      })
  void readsEachKindOfBodyByteByByte(String rest) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.closeAfter("HTTP/1.1 200 OK\r\n" + rest));
        TransportResponse response = respond(server)) {
      StringBuilder read = new StringBuilder();
      for (int next = response.body().read(); next >= 0; next = response.body().read()) {
        read.append((char) next);
      }
      assertThat(read).hasToString(BODY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 10\r\n\r\n0123456789", "Connection: close\r\n\r\n0123456789"})
  void saysWhatIsThereOfABody(String rest) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.closeAfter("HTTP/1.1 200 OK\r\n" + rest));
        TransportResponse response = respond(server)) {
      assertThat(response.body().read()).isEqualTo('0');
      assertThat(response.body().available()).isEqualTo(9);
      assertThat(response.body().readAllBytes()).hasSize(9);
      assertThat(response.body().available()).isZero();
    }
  }

  @Test
  void saysWhatIsThereOfAChunkAndNoMore() throws Exception {
    try (FaultServer server =
            FaultServer.striking(Fault.respond(CHUNKED + "4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n"));
        TransportResponse response = respond(server)) {
      assertThat(response.body().read()).isEqualTo('0');
      assertThat(response.body().available()).isEqualTo(3);
      assertThat(response.body().readAllBytes())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("123456789");
      assertThat(response.body().available()).isZero();
      assertThat(response.body().read()).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "000000000000000010"})
  void readsLengthsOfUpToEighteenDigits(String length) throws Exception {
    reads(Fault.head(200, "Content-Length: " + length + "\r\n") + BODY, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0000000000000000010",
        "1000000000000000000",
        "1 0",
        "0x10",
        "10.",
        "\u00b9\u00b0"
      })
  void refusesLengthsThatAreNone(String length) throws Exception {
    refuses(Fault.head(200, "Content-Length: " + length + "\r\n") + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X\u007f: v\r\n",
        "\u007f: v\r\n",
        "X\u0001: v\r\n",
        "X : v\r\n",
        "X\t: v\r\n",
        ": v\r\n",
        "X\r\n"
      })
  void refusesNamesThatAreNone(String field) throws Exception {
    refuses(withFields(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X-A:v\r\n", "X-A: v\r\n", "X-A:\tv\r\n", "X-A: \t v \t \r\n", "x-a:   v\n"})
  void readsValuesWithoutTheSpaceAroundThem(String field) throws Exception {
    try (FaultServer server = FaultServer.striking(Fault.respond(withFields(field)));
        TransportResponse response = respond(server)) {
      assertThat(response.headers().first("X-A")).hasValue("v");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1\t200 OK",
        "HTTP/1.1-200 OK",
        "HTTP/1.1 200-OK",
        "HTTP/1.2 200 OK",
        "HTTP/1.1 020 OK",
        "XTTP/1.1 200",
        "\nHTTP/1.1 200 OK"
      })
  void refusesStatusLinesThatAreNone(String line) throws Exception {
    refuses(line + "\r\nContent-Length: 10\r\n\r\n" + BODY);
  }

  /** With lines of 500 bytes, and a last one that fills what is left. */
  private static String headOf(int bytes) {
    String start = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n";
    StringBuilder head = new StringBuilder(start);
    while (bytes - head.length() > 1000) {
      head.append("X-A: ").append("v".repeat(493)).append("\r\n");
    }
    head.append("X-B: ").append("v".repeat(bytes - head.length() - 4)).append("\r\n\r\n");
    assertThat(head).hasSize(bytes);
    return head.toString();
  }

  @Test
  void readsAHeadOfManyLinesUpToItsLimit() throws Exception {
    reads(headOf(LONGEST_HEAD) + BODY, 1);
    refuses(headOf(LONGEST_HEAD + 1) + BODY);
  }

  @Test
  void readsFieldsUpToTheirLimit() throws Exception {
    reads(withFields("X: v\r\n".repeat(MOST_FIELDS - 1)), 1);
    refuses(withFields("X: v\r\n".repeat(MOST_FIELDS)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection: close\r\n",
        "connection: Close\r\n",
        "Connection: keep-alive, close\r\n",
        "Connection: close ,x\r\n",
        "Connection: close\r\nConnection: keep-alive\r\n"
      })
  void sendsNothingMoreWhereTheServerSaysThatItCloses(String fields) throws Exception {
    reads(withFields(fields), 2);
    reads(
        Fault.head(200, fields + "Transfer-Encoding: chunked\r\n") + "a\r\n" + BODY
            + "\r\n0\r\n\r\n",
        2);
  }

  @Test
  void sendsNothingMoreBehindAResponseOfHttp10() throws Exception {
    reads("HTTP/1.0 200 OK\r\nContent-Length: 10\r\n\r\n" + BODY, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection: keep-alive\r\n",
        "Connection: closed\r\n",
        "Connection: \r\n",
        "X-Connection: close\r\n"
      })
  void usesTheConnectionAgainWhereTheServerDoesNotSaySo(String fields) throws Exception {
    reads(withFields(fields), 1);
  }
}
