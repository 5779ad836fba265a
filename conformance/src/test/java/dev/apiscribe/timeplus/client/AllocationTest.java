package dev.apiscribe.timeplus.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportResponse;
import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.timeplus.model.CreateStreamRequest;
import dev.apiscribe.timeplus.model.DataStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * How much memory reading and writing takes, in bytes, of the documented payloads as they are sent,
 * without blanks. Unlike a time it is the same on every machine; what is measured is up to a tenth
 * below the budgets.
 */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Path EXAMPLES = Path.of("..", "specs", "timeplus", "examples");
  private static final byte[] STREAM = compact("get-stream.200.json");
  private static final byte[] QUERY = compact("get-query.200.json");

  @Test
  void readsAStream() throws Exception {
    assertThat(allocated(100, () -> read(DataStreamJson.CODEC, STREAM))).isBetween(1_000L, 3_700L);
  }

  @Test
  void readsTheLargestModel() throws Exception {
    assertThat(allocated(100, () -> read(QueryJson.CODEC, QUERY))).isBetween(1_000L, 4_800L);
  }

  @Test
  void reads200Streams() throws Exception {
    String one = new String(STREAM, StandardCharsets.UTF_8);
    byte[] all = Collections.nCopies(200, one).toString().getBytes(StandardCharsets.UTF_8);
    JsonCodec<List<DataStream>> codec = JsonCodecs.list(DataStreamJson.CODEC);
    assertThat(allocated(3, () -> read(codec, all))).isBetween(200_000L, 552_000L);
  }

  @Test
  void writesAStream() throws Exception {
    DataStream stream = read(DataStreamJson.CODEC, STREAM);
    assertThat(allocated(100, () -> JsonBytes.of(DataStreamJson.CODEC, stream)))
        .isBetween((long) STREAM.length, 1_800L);
  }

  /**
   * All that a call takes but the network: the request with its body, and the response read from
   * memory.
   */
  @Test
  void callsWithABodyBothWays() throws Exception {
    Headers headers = Headers.of(Map.of(
        "Content-Type",
        List.of("application/json"),
        "Content-Length",
        List.of("" + STREAM.length)));
    Transport memory =
        request -> new TransportResponse(201, headers, new ByteArrayInputStream(STREAM));
    StreamsClient streams = TimeplusClient.builder()
        .endpoint(URI.create("http://localhost"))
        .transport(memory)
        .build()
        .streams();
    CreateStreamRequest request = CreateStreamRequest.builder().name("cars").build();
    assertThat(streams.createStream(request).name()).isEqualTo("test_stream");
    assertThat(allocated(100, () -> streams.createStream(request))).isBetween(4_000L, 8_600L);
  }

  /** A whole call on a connection that is kept; no thread but the caller's works for it. */
  @Test
  void callsOverASocket() throws Exception {
    byte[] head = ("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: "
            + STREAM.length + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
    byte[] response = Arrays.copyOf(head, head.length + STREAM.length);
    System.arraycopy(STREAM, 0, response, head.length, STREAM.length);
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> server =
          CompletableFuture.runAsync(() -> answerEachRead(listening, response));
      StreamsClient streams = TimeplusClient.builder()
          .endpoint(URI.create("http://127.0.0.1:" + listening.getLocalPort()))
          .build()
          .streams();
      CreateStreamRequest request = CreateStreamRequest.builder().name("cars").build();
      assertThat(streams.createStream(request).name()).isEqualTo("test_stream");
      assertThat(allocated(100, () -> streams.createStream(request))).isBetween(4_000L, 9_700L);
      assertThat(server).isNotCompletedExceptionally();
    }
  }

  /** A request this small arrives in one piece. */
  private static void answerEachRead(ServerSocket listening, byte[] response) {
    try (Socket socket = listening.accept()) {
      socket.setTcpNoDelay(true);
      byte[] request = new byte[8 * 1024];
      while (socket.getInputStream().read(request) > 0) {
        socket.getOutputStream().write(response);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(JsonCodec<T> codec, byte[] json) throws IOException {
    return Json.read(codec, json, 0, json.length);
  }

  private static byte[] compact(String file) {
    try {
      byte[] printed = Files.readAllBytes(EXAMPLES.resolve(file));
      return JsonBytes.of(JsonCodecs.ANY, read(JsonCodecs.ANY, printed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The least of many rounds: the first ones run in the interpreter, which allocates what the
   * compiler does without.
   */
  private static long allocated(int times, Callable<?> work) throws Exception {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 60; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < times; i++) {
        work.call();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / times);
    }
    return least;
  }
}
