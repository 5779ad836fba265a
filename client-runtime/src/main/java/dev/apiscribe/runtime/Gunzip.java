package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.GzipMembers;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A compressed body as it was before. Nothing is read before the reader reads. */
final class Gunzip extends InputStream {
  private final InputStream compressed;
  private @Nullable InputStream plain;

  private Gunzip(InputStream compressed) {
    this.compressed = compressed;
  }

  /** Returns the response unchanged when it is not compressed: some servers compress unasked. */
  static TransportResponse decoded(TransportResponse response) {
    String encoding =
        response.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
      return response;
    }
    Headers headers = response.headers().toBuilder()
        .remove("Content-Encoding")
        .remove("Content-Length")
        .build();
    return new TransportResponse(response.status(), headers, new Gunzip(response.body()));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    InputStream opened = plain();
    int count = opened.read(target, offset, length);
    if (count < 0) {
      // Gives back the memory that inflating takes outside of the heap, which the collector does
      // not feel.
      plain = InputStream.nullInputStream();
      opened.close();
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    // Not the inflating stream: it may be in use by the thread that this is to wake.
    compressed.close();
  }

  private InputStream plain() {
    InputStream opened = plain;
    if (opened == null) {
      // Without a single byte it is empty: some proxies announce compression for responses without
      // a
      // body.
      opened = new GzipMembers(compressed);
      plain = opened;
    }
    return opened;
  }
}
