package dev.apiscribe.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ServerSocketFactory;

/**
 * A program of its own: the same fixed responses for all, by as little work as HTTP/1.1 allows.
 * Over TLS with a key store of {@link Encryption} as its argument. Ends when its input ends.
 */
final class LoopbackServer {
  static final String GROUP = "b6b9332b-091f-4b22-b810-264318d2d664";

  private static final byte[] CREATED =
      respond("201 Created", "{\"log_group_id\":\"" + GROUP + "\"}");
  private static final byte[] INGESTED = respond("200 OK", "");
  private static final byte[] MISSING = respond("404 Not Found", "{}");

  private final AtomicLong rows = new AtomicLong();
  private final EventResponses events = new EventResponses();

  private LoopbackServer() {}

  public static void main(String[] arguments) throws IOException {
    LoopbackServer server = new LoopbackServer();
    ExecutorService connections = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "connection");
      thread.setDaemon(true);
      return thread;
    });
    ServerSocketFactory sockets = arguments.length == 0
        ? ServerSocketFactory.getDefault()
        : Encryption.context(Path.of(arguments[0])).getServerSocketFactory();
    ServerSocket listening = sockets.createServerSocket(0, 256, InetAddress.getLoopbackAddress());
    connections.execute(() -> {
      while (true) {
        try {
          Socket socket = listening.accept();
          connections.execute(() -> server.serve(socket));
        } catch (IOException e) {
          return;
        }
      }
    });
    Output.line(listening.getLocalPort());
    while (System.in.read() >= 0) {
      // nothing is said to it; the end of its input is the end of who started it
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      RequestReader request = new RequestReader(socket.getInputStream());
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
      while (request.next()) {
        respond(request.target(), request.rows(), out);
        out.flush();
      }
    } catch (IOException e) {
      // the caller has gone
    }
  }

  private void respond(String target, long sent, OutputStream out) throws IOException {
    if (target.startsWith("/rows")) {
      out.write(respond("200 OK", Long.toString(rows.get())));
    } else if (target.endsWith("/groups")) {
      out.write(CREATED);
    } else if (target.contains("/ingest")) {
      rows.set(sent);
      out.write(INGESTED);
    } else if (target.contains("/queries")) {
      events.writeTo(out);
    } else {
      out.write(MISSING);
    }
  }

  private static byte[] respond(String status, String body) {
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + body.length() + "\r\n\r\n";
    return (head + body).getBytes(StandardCharsets.UTF_8);
  }
}
