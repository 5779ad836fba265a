package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
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
}
