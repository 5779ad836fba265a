package dev.apiscribe.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A bare socket that answers each connection's first request by a script: for responses that no
 * HTTP server gives.
 */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final CompletableFuture<String> request = new CompletableFuture<>();
  private final CountDownLatch clientGone = new CountDownLatch(1);

  ScriptedServer(Script script) {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(() -> serve(script), "scripted-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Answers with these bytes, and hangs up. */
  static ScriptedServer answering(String response) {
    return new ScriptedServer(
        (out, server) -> out.write(response.getBytes(StandardCharsets.UTF_8)));
  }

  /** Answers with these bytes, leaves the client the time to look at them, and hangs up. */
  static ScriptedServer breakingOffAfter(String response) {
    return new ScriptedServer((out, server) -> {
      out.write(response.getBytes(StandardCharsets.UTF_8));
      out.flush();
      try {
        server.clientGone.await(300, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  /** Answers with these bytes, and then says nothing until the client hangs up. */
  static ScriptedServer stallingAfter(String response) {
    return new ScriptedServer((out, server) -> {
      out.write(response.getBytes(StandardCharsets.UTF_8));
      out.flush();
      server.awaitClientGone();
    });
  }

  URI endpoint() {
    return URI.create("http://localhost:" + socket.getLocalPort());
  }

  /** The head of the first request, as soon as it is there. */
  CompletableFuture<String> request() {
    return request;
  }

  void awaitClientGone() {
    try {
      clientGone.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve(Script script) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        InputStream in = connection.getInputStream();
        request.complete(head(in));
        Thread watcher = new Thread(() -> watch(in), "scripted-server-watcher");
        watcher.setDaemon(true);
        watcher.start();
        script.respond(connection.getOutputStream(), this);
        connection.getOutputStream().flush();
        connection.shutdownOutput();
      } catch (IOException gone) {
        clientGone.countDown();
      }
    }
  }

  private void watch(InputStream in) {
    try {
      while (in.read() >= 0) {
        // The rest of the request is of no interest.
      }
    } catch (IOException reset) {
      // As good as an end.
    }
    clientGone.countDown();
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        throw new IOException("no request");
      }
      head.append((char) b);
    }
    return head.toString();
  }

  /** What to respond. */
  interface Script {
    void respond(OutputStream out, ScriptedServer server) throws IOException;
  }
}
