package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a response. Anything that two readers could understand differently is refused,
 * without a word of it in the message: it may be a token, or a cookie.
 */
final class ResponseHead {
  private static final int LONGEST = 256 * 1024;
  private static final int MOST_FIELDS = 1000;
  private static final int MOST_INTERIM = 32;
  private static final int SHORTEST_STATUS_LINE = "HTTP/1.1 200".length();

  private final int status;
  private final boolean old;
  private final List<String> fields;
  private long length = -1;
  private boolean chunked;
  private boolean closes;

  private ResponseHead(int status, boolean old) {
    this.status = status;
    this.old = old;
    closes = old;
    fields = new ArrayList<>(16);
  }

  /** Skips interim responses. */
  static ResponseHead read(Wire wire) throws IOException {
    for (int i = 0; i < MOST_INTERIM; i++) {
      ResponseHead head = readOne(wire);
      if (head.status == 101) {
        throw new IOException("the response switches to another protocol");
      }
      if (head.status >= 200) {
        return head;
      }
    }
    throw new IOException("too many interim responses");
  }

  private static ResponseHead readOne(Wire wire) throws IOException {
    int left = LONGEST;
    int line = wire.line(left);
    ResponseHead head = statusLine(wire.buffer(), wire.position(), trimmed(wire, line));
    while (true) {
      wire.skip(line);
      left -= line;
      line = wire.line(left);
      int length = trimmed(wire, line);
      if (length == 0) {
        wire.skip(line);
        return head;
      }
      head.field(wire.buffer(), wire.position(), length);
    }
  }

  /**
   * Without its end. A carriage return or a null inside would be the end of the line for some
   * readers.
   */
  private static int trimmed(Wire wire, int line) throws IOException {
    byte[] bytes = wire.buffer();
    int start = wire.position();
    int end = start + line - 1;
    if (end > start && bytes[end - 1] == '\r') {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\t') {
        throw malformed();
      }
    }
    return end - start;
  }

  private static ResponseHead statusLine(byte[] bytes, int at, int length) throws IOException {
    boolean complete =
        length == SHORTEST_STATUS_LINE || (length > SHORTEST_STATUS_LINE && bytes[at + 12] == ' ');
    if (!complete || !startsWith(bytes, at, "HTTP/1.") || bytes[at + 8] != ' ') {
      throw malformed();
    }
    int status = 100 * digit(bytes[at + 9]) + 10 * digit(bytes[at + 10]) + digit(bytes[at + 11]);
    if (status < 100 || digit(bytes[at + 7]) > 1) {
      throw malformed();
    }
    return new ResponseHead(status, bytes[at + 7] == '0');
  }

  private static boolean startsWith(byte[] bytes, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int digit(byte b) throws IOException {
    if (b < '0' || b > '9') {
      throw malformed();
    }
    return b - '0';
  }

  private void field(byte[] bytes, int at, int length) throws IOException {
    int colon = 0;
    while (colon < length && bytes[at + colon] != ':') {
      // A space at the start would continue the line before; one in front of the colon is read in
      // more than one way.
      if (bytes[at + colon] <= ' ' || bytes[at + colon] == 0x7F) {
        throw malformed();
      }
      colon++;
    }
    if (colon == 0 || colon == length || fields.size() >= 2 * MOST_FIELDS) {
      throw malformed();
    }
    int start = colon + 1;
    int end = length;
    while (start < end && (bytes[at + start] == ' ' || bytes[at + start] == '\t')) {
      start++;
    }
    while (end > start && (bytes[at + end - 1] == ' ' || bytes[at + end - 1] == '\t')) {
      end--;
    }
    String name = new String(bytes, at, colon, StandardCharsets.ISO_8859_1);
    String value = new String(bytes, at + start, end - start, StandardCharsets.ISO_8859_1);
    fields.add(name);
    fields.add(value);
    understand(name, value);
  }

  private void understand(String name, String value) throws IOException {
    if (name.equalsIgnoreCase("Content-Length")) {
      if (length >= 0 || chunked) {
        throw malformed();
      }
      length = number(value);
    } else if (name.equalsIgnoreCase("Transfer-Encoding")) {
      if (length >= 0 || chunked || old || !value.equalsIgnoreCase("chunked")) {
        throw malformed();
      }
      chunked = true;
    } else if (name.equalsIgnoreCase("Connection")) {
      for (String option : value.split(",")) {
        closes |= option.strip().equalsIgnoreCase("close");
      }
    }
  }

  private static long number(String digits) throws IOException {
    if (digits.isEmpty() || digits.length() > 18) {
      throw malformed();
    }
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + digit((byte) Math.min(digits.charAt(i), 0x7F));
    }
    return number;
  }

  static IOException malformed() {
    return new IOException("the response is not HTTP/1.1");
  }

  int status() {
    return status;
  }

  /** Names and values in turn. */
  List<String> fields() {
    return fields;
  }

  /** In bytes; -1 when none is announced. */
  long length() {
    return length;
  }

  boolean isChunked() {
    return chunked;
  }

  /** Returns whether nothing may be sent on this connection behind the response. */
  boolean closes() {
    return closes;
  }
}
