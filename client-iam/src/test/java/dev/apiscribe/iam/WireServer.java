package dev.apiscribe.iam;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A bare socket that keeps what it is sent, byte for byte, and always gives the same response. */
final class WireServer implements AutoCloseable {
  private final ServerSocket socket;
  private final byte[] response;
  private final BlockingQueue<ReceivedRequest> requests = new LinkedBlockingQueue<>();

  /**
   * @param target path and query, as they were escaped
   * @param headers with the names as they were written; the last value of a name counts
   */
  record ReceivedRequest(String method, String target, Map<String, String> headers, byte[] body) {}

  WireServer(String... lines) {
    response = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "wire-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Of a status, with a content type and a body, and perhaps with more header lines. */
  static WireServer answering(int status, String contentType, String body, String... headerLines) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String more =
        String.join("", List.of(headerLines).stream().map(line -> line + "\r\n").toList());
    return new WireServer(
        "HTTP/1.1 " + status + " X",
        "Connection: close",
        "Content-Type: " + contentType,
        "Content-Length: " + length,
        more + "\r\n" + body);
  }

  URI endpoint() {
    return URI.create("http://localhost:" + socket.getLocalPort());
  }

  ReceivedRequest next() {
    try {
      ReceivedRequest request = requests.poll(20, TimeUnit.SECONDS);
      if (request == null) {
        throw new IllegalStateException("no request came");
      }
      return request;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isUnused() {
    return requests.isEmpty();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        requests.add(read(connection.getInputStream()));
        connection.getOutputStream().write(response);
        connection.getOutputStream().flush();
        connection.shutdownOutput();
      } catch (IOException gone) {
        // The client hung up, or the test is over; what was not received is missed by the test.
      }
    }
  }

  private static ReceivedRequest read(InputStream in) throws IOException {
    String[] request = line(in).split(" ");
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    boolean chunked = "chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"));
    byte[] body = chunked
        ? chunks(in)
        : in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    return new ReceivedRequest(request[0], request[1], headers, body);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(in), 16);
        size > 0;
        size = Integer.parseInt(line(in), 16)) {
      all.write(in.readNBytes(size));
      line(in);
    }
    line(in);
    return all.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("inside a line");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
