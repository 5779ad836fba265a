package dev.apiscribe.runtime.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * An HTTP proxy on loopback that speaks CONNECT and takes whole requests, may ask for credentials,
 * and records what it is told. It resolves every name to loopback: names that nothing else can
 * resolve are reached through it only.
 */
final class RecordingProxy implements AutoCloseable {
  private final ServerSocket socket;
  private final Conduct conduct;
  private final List<Head> seen = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private RecordingProxy(Conduct conduct) {
    this.conduct = conduct;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  static RecordingProxy willing() {
    return new RecordingProxy((head, client) -> false);
  }

  static RecordingProxy misbehaving(Conduct conduct) {
    return new RecordingProxy(conduct);
  }

  /** Asks for these credentials, by HTTP Basic in UTF-8. */
  static RecordingProxy asking(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return asking(("Basic " + Base64.getEncoder().encodeToString(pair))::equals);
  }

  /** Asks for credentials, and takes any. */
  static RecordingProxy askingForAny() {
    return asking(authorization -> !authorization.isEmpty());
  }

  private static RecordingProxy asking(Predicate<String> accepted) {
    return new RecordingProxy((head, client) -> {
      if (accepted.test(head.header("Proxy-Authorization"))) {
        return false;
      }
      write(
          client,
          "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate, Basic realm=\"the \\\"proxy\\\"\""
              + "\r\nContent-Length: 4\r\n\r\nwho?");
      return true;
    });
  }

  int port() {
    return socket.getLocalPort();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  Proxy proxy() {
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", port()));
  }

  /** The heads of all requests to the proxy, in their order. */
  List<Head> seen() {
    return seen;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        daemon(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = client.getInputStream();
      for (Head head = Head.read(in); head != null; head = Head.read(in)) {
        seen.add(head);
        if (conduct.isSettled(head, client)) {
          return;
        }
        if (head.method().equals("CONNECT")) {
          tunnel(head, client);
          return;
        }
        forward(head, in, client);
      }
    } catch (IOException gone) {
      // The end of a connection is not an event here.
    }
  }

  private void tunnel(Head head, Socket client) throws IOException {
    int port = Integer.parseInt(head.target().substring(head.target().lastIndexOf(':') + 1));
    try (Socket origin = new Socket(InetAddress.getLoopbackAddress(), port)) {
      open.add(origin);
      write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
      Thread up = daemon(() -> copy(client, origin));
      copy(origin, client);
      up.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands on the request in origin form, without what is for proxies. */
  private static void forward(Head head, InputStream in, Socket client) throws IOException {
    URI target = URI.create(head.target());
    byte[] body = head.body(in);
    try (Socket origin = new Socket(InetAddress.getLoopbackAddress(), target.getPort())) {
      String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
      StringBuilder text =
          new StringBuilder(head.method() + " " + target.getRawPath() + query + " HTTP/1.1\r\n");
      head.lines().forEach(line -> {
        if (!line.regionMatches(true, 0, "Proxy-Authorization:", 0, 20)
            && !line.startsWith("Transfer-")) {
          text.append(line).append("\r\n");
        }
      });
      if (head.header("Content-Length").isEmpty() && body.length > 0) {
        text.append("Content-Length: ").append(body.length).append("\r\n");
      }
      origin
          .getOutputStream()
          .write((text + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      origin.getOutputStream().write(body);
      Head response = Head.read(origin.getInputStream());
      // Else the client might use the connection again in the moment in which it is closed.
      write(
          client,
          response.firstLine() + "\r\n" + String.join("\r\n", response.lines())
              + "\r\nConnection: close\r\n\r\n");
      copy(origin, client);
    }
  }

  static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException gone) {
      // Either side may end it.
    }
  }

  static void write(Socket client, String text) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "recording-proxy");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket each : open) {
      each.close();
    }
  }

  /** What a proxy does before it forwards. */
  @FunctionalInterface
  interface Conduct {
    /** Returns true if that was all, and the connection is to be closed. */
    boolean isSettled(Head head, Socket client) throws IOException;
  }
}
