package dev.apiscribe.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads requests from one connection. Of a body it keeps how many lists end in it. */
final class RequestReader {
  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int end;
  private String target = "";
  private long lists;

  RequestReader(InputStream in) {
    this.in = in;
  }

  /** False at the end of the connection. */
  boolean next() throws IOException {
    if (this.position == this.end && !this.fill()) {
      return false;
    }
    String line = this.line();
    this.target = line.split(" ")[1];
    long length = 0;
    boolean chunked = false;
    for (String header = this.line(); !header.isEmpty(); header = this.line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      }
    }
    this.lists = 0;
    if (chunked) {
      this.chunks();
    } else {
      this.skip(length);
    }
    return true;
  }

  String target() {
    return this.target;
  }

  /** The list of columns and the list of rows end, too. */
  long rows() {
    return this.lists - 2;
  }

  private void chunks() throws IOException {
    long size;
    do {
      size = Long.parseLong(this.line(), 16);
      this.skip(size);
      this.line();
    } while (size > 0);
  }

  private void skip(long length) throws IOException {
    long left = length;
    while (left > 0) {
      this.need();
      int count = (int) Math.min(left, this.end - this.position);
      for (int i = this.position; i < this.position + count; i++) {
        this.lists += this.buffer[i] == ']' ? 1 : 0;
      }
      this.position += count;
      left -= count;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    while (true) {
      this.need();
      int start = this.position;
      while (this.position < this.end && this.buffer[this.position] != '\n') {
        this.position++;
      }
      line.append(
          new String(this.buffer, start, this.position - start, StandardCharsets.ISO_8859_1));
      if (this.position < this.end) {
        this.position++;
        line.setLength(line.length() - 1);
        return line.toString();
      }
    }
  }

  private void need() throws IOException {
    if (this.position == this.end && !this.fill()) {
      throw new EOFException("the connection ended within a request");
    }
  }

  private boolean fill() throws IOException {
    this.position = 0;
    this.end = Math.max(0, this.in.read(this.buffer));
    return this.end > 0;
  }
}
