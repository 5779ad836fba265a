package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GunzipTest {
  private static InputStream zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static InputStream plain(InputStream... arriving) {
    InputStream body = new SequenceInputStream(Collections.enumeration(List.of(arriving)));
    Headers headers = Headers.of(Map.of("Content-Encoding", List.of("gzip")));
    return Gunzip.decoded(new TransportResponse(200, headers, body)).body();
  }

  /** RFC 1952 allows several members; a proxy that joins compressed pieces makes them. */
  @Test
  void goesOnWithTheNextMemberAlsoWhenItHasNotArrivedYet() throws IOException {
    try (InputStream body = plain(zipped("first, "), zipped("second"))) {
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("first, second");
    }
  }

  @Test
  void isAtItsEndAgainAndAgain() throws IOException {
    try (InputStream body = plain(zipped("all"))) {
      assertThat(body.readAllBytes()).hasSize(3);
      assertThat(body.read()).isEqualTo(-1);
      assertThat(body.read(new byte[4], 0, 4)).isEqualTo(-1);
    }
  }

  /** Of a name, members, and blocks of deflate: no limit of a body counts them. */
  @Test
  void refusesEndlessBytesWithoutContent() throws IOException {
    byte[] member = zipped("").readAllBytes();
    byte[] head = Arrays.copyOf(member, 10);
    byte[] named = head.clone();
    named[3] = 8;
    List<Endless> bodies = List.of(
        new Endless(named, "name".getBytes(StandardCharsets.UTF_8)),
        new Endless(member, member),
        new Endless(head, new byte[] {0, 0, 0, -1, -1}));
    for (Endless sent : bodies) {
      try (InputStream body =
          plain(new ByteArrayInputStream(sent.start()), new Repeated(sent.repeated()))) {
        assertThatExceptionOfType(ZipException.class)
            .isThrownBy(body::read)
            .withMessage("the compressed body goes on without content");
      }
    }
  }

  private record Endless(byte[] start, byte[] repeated) {}

  /** Bytes that come again and again, 64 MiB of them. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private int count;

    Repeated(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return count == 64 * 1024 * 1024 ? -1 : bytes[count++ % bytes.length] & 0xFF;
    }
  }
}
