package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.ServerErrorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole bodies with the wrong bytes in them. */
@ExtendWith(FaultTable.class)
class RequestBodyFaultsTest {
  private static final String KNOWN = "{\"log_group_id\":\"1\"";
  private static final Ending REFUSED = Ending.maybeExecuted(DecodingException.class, 1);

  private static FaultCase fault(String name, byte[] response) {
    return FaultCase.of(Section.CONTENT, name, Fault.respond(response));
  }

  private static FaultCase json(String name, String body) {
    return fault(
        name,
        respond(
            200, "Content-Type: application/json\r\n", body.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static byte[] respond(int status, String headers, byte[] body) {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    String head = Fault.head(status, headers + "Content-Length: " + body.length + "\r\n");
    response.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    response.writeBytes(body);
    return response.toByteArray();
  }

  private static byte[] gzip(byte[] piece, int times) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(compressed)) {
      for (int i = 0; i < times; i++) {
        out.write(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  private static byte[] gzipped(int status, byte[] compressed) {
    return respond(
        status, "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", compressed);
  }

  @Test
  void aBodyThatIsCompressedUnasked() {
    byte[] whole = gzip(Fault.GOOD_BODY.getBytes(StandardCharsets.UTF_8), 1);
    fault("gzip unasked", gzipped(200, whole)).both(Ending.value(1)).run();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    byte[] broken = whole.clone();
    Arrays.fill(broken, 10, 20, (byte) 0xFF);
    fault("gzip, truncated", gzipped(200, half))
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
    fault("gzip, broken", gzipped(200, broken))
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
    fault("gzip, which is none", gzipped(200, Fault.GOOD_BODY.getBytes(StandardCharsets.UTF_8)))
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
    fault("gzip of nothing, for nothing", gzipped(200, new byte[0]))
        .get(FaultCase.use(Groups::delete, nothing -> "nothing"), Ending.value(1))
        .run();
    fault("gzip of nothing, for a value", gzipped(200, new byte[0]))
        .both(REFUSED)
        .run();
  }

  @Test
  void aBombInsideAnError() {
    byte[] bomb = gzip(new byte[1_000_000], 300);
    fault("gzip bomb of 300 MB in an error", gzipped(500, bomb))
        .failing(ServerErrorException.class, e -> {
          assertThat(e.rawBody()).hasSize(64 * 1024);
          assertThat(e.isTruncated()).isTrue();
        })
        .get(Ending.maybeExecuted(ServerErrorException.class, 3))
        .post(Ending.maybeExecuted(ServerErrorException.class, 1))
        .run();
  }

  @Test
  void textThatIsNone() {
    json("invalid UTF-8", "{\"log_group_id\":\"\u00c3(\u00ff\"}").both(REFUSED).run();
    json("half a character", "{\"log_group_id\":\"\u00e2\u0082\"}")
        .both(REFUSED)
        .run();
    json("a page where JSON is documented", "<html></html>").both(REFUSED).run();
    json("half a JSON value", "{\"log_group_id\":\"1\"").both(REFUSED).run();
    json("null where an object is documented", "null").both(REFUSED).run();
  }

  @Test
  void jsonWithoutMeasure() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    json("10,000 levels", deep).both(REFUSED).run();
    json("10,000 levels in an unknown property", KNOWN + ",\"x\":" + deep + "}")
        .both(REFUSED)
        .run();
    json("10,000 levels of objects", "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000))
        .both(REFUSED)
        .run();
    json("a string of 5 MB", "{\"log_group_id\":\"" + "x".repeat(5_000_000) + "\"}")
        .both(Ending.value(1))
        .run();
    String digits = "9".repeat(10_000);
    json("a number of 10,000 digits", KNOWN + ",\"size\":" + digits + "}")
        .both(REFUSED)
        .run();
    json("10,000 digits in an unknown property", KNOWN + ",\"x\":" + digits + "}")
        .both(REFUSED)
        .run();
    json("a number with a huge exponent", KNOWN + ",\"size\":1e999999999}")
        .both(REFUSED)
        .run();
  }

  @Test
  void propertiesThatComeTwice() {
    json("duplicate keys", "{\"log_group_id\":\"2\",\"log_group_id\":\"1\"}")
        .both(Ending.value(1))
        .run();
  }

  @Test
  void errorsWithoutMeasure() {
    String deep = "{\"error_code\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    fault("10,000 levels in an error", respond(503, "", deep.getBytes(StandardCharsets.UTF_8)))
        .failing(ServerErrorException.class, e -> assertThat(e.errorCode()).isEmpty())
        .get(Ending.maybeExecuted(ServerErrorException.class, 3))
        .post(Ending.maybeExecuted(ServerErrorException.class, 1))
        .run();
  }
}
