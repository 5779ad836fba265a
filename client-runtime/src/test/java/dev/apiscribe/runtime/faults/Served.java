package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One request as the server has it: its head is read, its body is not. */
final class Served {
  private static final int LONGEST_WAIT_MILLIS = 20_000;

  private final Line line;
  private final InputStream in;
  private final String head;
  private final Arrivals requests;
  private Arrival seen = Arrival.PART;
  private boolean kept;

  private Served(Line line, String head, Arrivals requests) {
    this.line = line;
    in = line.in();
    this.head = head;
    this.requests = requests;
    if (!hasBody()) {
      saw(Arrival.WHOLE);
    }
  }

  /** Fails when the client hangs up before it has sent a request. */
  static Served next(Line line, Arrivals requests) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = line.in().read();
      if (b < 0) {
        throw new IOException("no request");
      }
      if (head.isEmpty()) {
        requests.changed(Arrival.NOTHING, Arrival.PART);
      }
      head.append((char) b);
    }
    return new Served(line, head.toString(), requests);
  }

  /** The server's end of the connection that it came on. */
  Line connection() {
    return line;
  }

  String line() {
    return head.substring(0, head.indexOf("\r\n"));
  }

  /** Empty when the request has no such header. */
  String header(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }

  private boolean hasBody() {
    return isChunked() || !header("Content-Length").isEmpty();
  }

  private boolean isChunked() {
    return header("Transfer-Encoding").equalsIgnoreCase("chunked");
  }

  void readBody() throws IOException {
    boolean whole = true;
    if (isChunked()) {
      while (readChunk() > 0) {
        // What is sent is of no interest here.
      }
    } else if (hasBody()) {
      int length = Integer.parseInt(header("Content-Length"));
      whole = in.readNBytes(length).length == length;
    }
    if (whole) {
      saw(Arrival.WHOLE);
    }
  }

  /** Says that the server saw this much of it, and no more than that. */
  private void saw(Arrival now) {
    if (seen != Arrival.REFUSED) {
      requests.changed(seen, now);
      seen = now;
    }
  }

  private int readChunk() throws IOException {
    StringBuilder size = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the body broke off");
      }
      size.append((char) b);
    }
    int length = Integer.parseInt(size.toString().strip(), 16);
    in.readNBytes(length + 2);
    return length;
  }

  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void write(byte[] bytes) throws IOException {
    String start = new String(bytes, 0, Math.min(bytes.length, 13), StandardCharsets.ISO_8859_1);
    if (start.equals("HTTP/1.1 401 ") || start.equals("HTTP/1.1 429 ")) {
      saw(Arrival.REFUSED);
    }
    line.out().write(bytes);
    line.out().flush();
  }

  /** Sends these bytes, which may become several records of TLS, in one piece. */
  void writeAtOnce(String text) throws IOException {
    line.raw().hold();
    write(text);
    line.raw().release();
  }

  /**
   * From now on each byte leaves by itself, this long after the one before; those of a record of
   * TLS, too.
   */
  void drip(int millisBetweenBytes) {
    line.raw().drip(millisBetweenBytes);
  }

  /** Sends so many more bytes, of whatever is written, and then nothing. */
  void stopAfter(int bytes) {
    line.raw().stopAfter(bytes);
  }

  /** The connection serves another request after this one. */
  void keep() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  /** Ends the connection as a crash does: what is on its way is lost. */
  void reset() throws IOException {
    line.reset();
  }

  /** Ends the connection as it should be. */
  void close() throws IOException {
    line.close();
  }

  /** Sends bytes below TLS. */
  void writeRaw(String text) throws IOException {
    line.writeRaw(text);
  }

  /** TLS 1.3 sends a new key then, which is not data. */
  void changeKey() throws IOException {
    line.shakeHands();
  }

  /** Ends the connection without a word: in TLS, without a close_notify. */
  void cut() throws IOException {
    line.cut();
  }

  /** Reads nothing, and so does not notice either when the client hangs up. */
  void awaitNothing() {
    line.awaitNothing();
  }

  void awaitClientGone() throws IOException {
    isClientGoneWithin(LONGEST_WAIT_MILLIS);
  }

  /** Waits as long as the client stays, but not longer than this. */
  boolean isClientGoneWithin(int millis) throws IOException {
    return line.isClientGoneWithin(millis);
  }
}
