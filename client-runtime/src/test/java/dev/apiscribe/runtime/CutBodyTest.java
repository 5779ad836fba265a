package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing from a body is noticed by its framing, by its compression or by its JSON. */
@Timeout(30)
class CutBodyTest {
  private static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private static final Operation<Long> COUNT = Operation.<Long>of("count", "GET", "/count")
      .success(200, ResponseBody.json(Long.class))
      .build();

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static ScriptedServer answering(String head, byte[] body, boolean chunked) {
    String start = chunked
        ? "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length) + "\r\n"
        : "\r\n";
    return new ScriptedServer((out, server) -> {
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(start.getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.write((chunked ? "\r\n0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
    });
  }

  private static <T> T respond(ScriptedServer server, Operation<T> operation, boolean async) {
    Call<T> call = Operations.client(server.endpoint()).call(operation);
    try {
      return async
          ? call.sendAsync(RequestOptions.none()).join().body()
          : call.send(RequestOptions.none()).body();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  @ParameterizedTest(name = "chunked {0}, async {1}")
  @CsvSource({"true, false", "false, false", "true, true", "false, true"})
  void compressedIsReadWholeOrNotAtAll(boolean chunked, boolean async) throws IOException {
    Operation<Long> operation = COUNT;
    byte[] whole = gzip("123");
    String head = JSON + "Content-Encoding: gzip\r\n" + (chunked ? "" : "Connection: close\r\n");
    for (int end = 0; end < whole.length; end++) {
      try (var server = answering(head, Arrays.copyOf(whole, end), chunked)) {
        assertThatExceptionOfType(ApiException.class)
            .as("cut after %d bytes", end)
            .isThrownBy(() -> respond(server, operation, async));
      }
    }
    try (var server = answering(head, whole, chunked)) {
      assertThat(respond(server, operation, async)).isEqualTo(123);
    }
  }

  /**
   * A proxy that joins compressed pieces makes several members; JDK readers take what breaks behind
   * the first for the end.
   */
  @ParameterizedTest(name = "chunked {0}, async {1}")
  @CsvSource({"true, false", "false, false", "true, true", "false, true"})
  void membersBehindTheFirstAreReadWholeOrNotAtAll(boolean chunked, boolean async)
      throws IOException {
    byte[] first = gzip("123");
    byte[] second = gzip("456");
    String head = JSON + "Content-Encoding: gzip\r\n" + (chunked ? "" : "Connection: close\r\n");
    for (int end = 1; end < second.length; end++) {
      try (var server = answering(head, joined(first, Arrays.copyOf(second, end)), chunked)) {
        assertThatExceptionOfType(ConnectionException.class)
            .as("cut after %d bytes of the second member", end)
            .isThrownBy(() -> respond(server, COUNT, async));
      }
    }
    for (int at : new int[] {0, 1, 2, 3, second.length - 8, second.length - 1}) {
      byte[] changed = second.clone();
      changed[at] ^= (byte) 0x80;
      try (var server = answering(head, joined(first, changed), chunked)) {
        assertThatExceptionOfType(ConnectionException.class)
            .as("byte %d of the second member changed", at)
            .isThrownBy(() -> respond(server, COUNT, async));
      }
    }
    try (var server = answering(head, joined(first, second), chunked)) {
      assertThat(respond(server, COUNT, async)).isEqualTo(123456);
    }
  }

  /**
   * All of the members arrived, and the connection ended before the framing said so: more may have
   * been on its way.
   */
  @ParameterizedTest(name = "{0}, async {1}")
  @CsvSource({
    "chunk, false",
    "chunk, true",
    "chunks, false",
    "chunks, true",
    "length, false",
    "length, true"
  })
  void aWholeMemberIsNotTheEndOfTheBody(String framing, boolean async) throws IOException {
    byte[] whole = gzip("123");
    String size = Integer.toHexString(whole.length);
    String start = switch (framing) {
      case "chunk" -> "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n";
      case "chunks" ->
        "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(whole.length + 1) + "\r\n";
      default -> "Content-Length: " + (whole.length + 1) + "\r\n\r\n";
    };
    String head = JSON + "Content-Encoding: gzip\r\n" + start;
    try (var server = new ScriptedServer((out, closing) -> {
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(whole);
    })) {
      assertThatExceptionOfType(ConnectionException.class)
          .isThrownBy(() -> respond(server, COUNT, async));
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @ParameterizedTest(name = "async {0}")
  @ValueSource(booleans = {false, true})
  void aNumberIsWholeByItsFraming(boolean async) throws IOException {
    for (String cut :
        new String[] {"Content-Length: 3\r\n\r\n12", "Transfer-Encoding: chunked\r\n\r\n2\r\n12\r\n"
        }) {
      try (var server = ScriptedServer.answering(JSON + cut)) {
        assertThatExceptionOfType(ConnectionException.class)
            .isThrownBy(() -> respond(server, COUNT, async));
      }
    }
  }

  @ParameterizedTest(name = "chunked {0}, async {1}")
  @CsvSource({"true, false", "false, false", "true, true", "false, true"})
  void anObjectIsWholeByItself(boolean chunked, boolean async) throws IOException {
    byte[] whole = "{\"log_group_id\":\"1\",\"size\":12}".getBytes(StandardCharsets.US_ASCII);
    Operation<LogGroup> operation = Operation.<LogGroup>of("get", "GET", "/group")
        .success(200, ResponseBody.json(LogGroup.class))
        .build();
    String head = JSON + (chunked ? "" : "Connection: close\r\n");
    for (int end = 0; end < whole.length; end++) {
      try (var server = answering(head, Arrays.copyOf(whole, end), chunked)) {
        assertThatExceptionOfType(DecodingException.class)
            .as("cut after %d bytes", end)
            .isThrownBy(() -> respond(server, operation, async));
      }
    }
    try (var server = answering(head, whole, chunked)) {
      assertThat(respond(server, operation, async).id()).isEqualTo("1");
    }
  }
}
