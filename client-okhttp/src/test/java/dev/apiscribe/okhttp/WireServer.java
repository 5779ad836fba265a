package dev.apiscribe.okhttp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** A bare socket that sends prepared responses in turn, the last one for ever. */
final class WireServer implements AutoCloseable {
  /** Behind its bytes the connection stays open, and nothing more is sent. */
  static final String SILENCE = "\u0000silence";
  /** Behind its bytes the connection is closed without a word. */
  static final String CLOSE = "\u0000close";

  final List<String> heads = new CopyOnWriteArrayList<>();
  final List<byte[]> bodies = new CopyOnWriteArrayList<>();
  final BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
  final BlockingQueue<String> closed = new LinkedBlockingQueue<>();
  final CompletableFuture<Void> clientGone = new CompletableFuture<>();
  private final ServerSocket socket;
  private final List<String> responses;

  /** @param responses a byte for each character */
  WireServer(String... responses) {
    this.responses = List.of(responses);
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  static String ok(String headers, String body) {
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  URI address(String path) {
    return URI.create("http://localhost:" + socket.getLocalPort() + path);
  }

  int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "wire-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      } catch (IOException closed) {
        // Looked at above.
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        int number = heads.size();
        heads.add(head);
        arrived.add(head);
        bodies.add(body(head, in));
        String response = responses.get(Math.min(number, responses.size() - 1));
        connection
            .getOutputStream()
            .write(response
                .replace(SILENCE, "")
                .replace(CLOSE, "")
                .getBytes(StandardCharsets.ISO_8859_1));
        connection.getOutputStream().flush();
        if (response.endsWith(CLOSE)) {
          connection.close();
          closed.add(head);
          return;
        }
        if (response.endsWith(SILENCE)) {
          in.read();
          clientGone.complete(null);
          return;
        }
      }
      clientGone.complete(null);
    } catch (IOException gone) {
      clientGone.complete(null);
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        return "";
      }
      head.append((char) b);
    }
    return head.toString();
  }

  private static byte[] body(String head, InputStream in) throws IOException {
    if (head.contains("Transfer-Encoding: chunked")) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int size = size(in); size > 0; size = size(in)) {
        all.write(in.readNBytes(size));
        in.readNBytes(2);
      }
      in.readNBytes(2);
      return all.toByteArray();
    }
    int length = head.lines()
        .filter(line -> line.startsWith("Content-Length: "))
        .mapToInt(line -> Integer.parseInt(line.substring(16)))
        .findFirst()
        .orElse(0);
    return in.readNBytes(length);
  }

  private static int size(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the body broke off");
      }
      line.append((char) b);
    }
    return Integer.parseInt(line.toString().strip(), 16);
  }
}
