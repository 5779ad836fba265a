package dev.apiscribe.conformance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes what is read to a second place. */
final class TeeInputStream extends InputStream {
  private final InputStream in;
  private final OutputStream copy;

  TeeInputStream(InputStream in, OutputStream copy) {
    this.in = in;
    this.copy = copy;
  }

  @Override
  public int read() throws IOException {
    int octet = in.read();
    if (octet >= 0) {
      copy.write(octet);
    }
    return octet;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (count > 0) {
      copy.write(buffer, offset, count);
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
