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
    if (position == end && !fill()) {
      return false;
    }
    String line = line();
    target = line.split(" ")[1];
    long length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      }
    }
    lists = 0;
    if (chunked) {
      chunks();
    } else {
      skip(length);
    }
    return true;
  }

  String target() {
    return target;
  }

  /** The list of columns and the list of rows end, too. */
  long rows() {
    return lists - 2;
  }

  private void chunks() throws IOException {
    long size;
    do {
      size = Long.parseLong(line(), 16);
      skip(size);
      line();
    } while (size > 0);
  }

  private void skip(long length) throws IOException {
    long left = length;
    while (left > 0) {
      need();
      int count = (int) Math.min(left, end - position);
      for (int i = position; i < position + count; i++) {
        lists += buffer[i] == ']' ? 1 : 0;
      }
      position += count;
      left -= count;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    while (true) {
      need();
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      line.append(new String(buffer, start, position - start, StandardCharsets.ISO_8859_1));
      if (position < end) {
        position++;
        line.setLength(line.length() - 1);
        return line.toString();
      }
    }
  }

  private void need() throws IOException {
    if (position == end && !fill()) {
      throw new EOFException("the connection ended within a request");
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
