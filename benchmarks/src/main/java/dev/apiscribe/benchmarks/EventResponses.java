package dev.apiscribe.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The response to a query: its header, then a million small events, then its end. Made once, so
 * that a reader never waits for the writing.
 */
final class EventResponses {
  static final int EVENTS = 1_000_000;

  private byte[] made = new byte[0];

  /** The body ends with the connection. */
  synchronized void writeTo(OutputStream out) throws IOException {
    if (made.length == 0) {
      made = make();
    }
    out.write(made);
    out.flush();
    throw new IOException("told, and the connection's end is the body's");
  }

  private static byte[] make() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(48 * 1024 * 1024);
    bytes.write(
        ascii("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"));
    bytes.write(ascii("event: query\ndata: " + Documented.queryOfCars("running") + "\n\n"));
    for (int i = 0; i < EVENTS; i++) {
      bytes.write(ascii("data: [[" + i + ",\"car-" + i + "\"," + i * 0.5 + "]]\n\n"));
    }
    bytes.write(ascii("event: query\ndata: " + Documented.queryOfCars("finished") + "\n\n"));
    return bytes.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
