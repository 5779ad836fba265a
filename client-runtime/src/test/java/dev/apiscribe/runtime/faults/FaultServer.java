package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A bare socket, encrypted or not, that does to every request what it is told to, until it is
 * healed.
 */
final class FaultServer implements AutoCloseable {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final Protocol protocol;
  private final int port;
  private final Set<Line> connections = ConcurrentHashMap.newKeySet();
  private final List<Socket> queued = new ArrayList<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final Arrivals seen = new Arrivals();
  private final AtomicInteger accepted = new AtomicInteger();
  private volatile Fault fault;
  private volatile @Nullable HandshakeFault handshake;
  private volatile ServerSocket socket;
  private volatile boolean accepting;

  private FaultServer(Protocol protocol, ServerSocket socket, Fault fault) {
    this(protocol, socket, socket.getLocalPort(), fault);
  }

  private FaultServer(Protocol protocol, ServerSocket socket, int port, Fault fault) {
    protocol.prepare();
    this.protocol = protocol;
    this.socket = socket;
    this.port = port;
    this.fault = fault;
  }

  static FaultServer striking(Fault fault) {
    return striking(Protocol.PLAIN, fault);
  }

  static FaultServer striking(Protocol protocol, Fault fault) {
    try {
      FaultServer server = new FaultServer(protocol, new ServerSocket(0, 500, LOOPBACK), fault);
      server.accept();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does this to every connection before its handshake, until it is healed; the handshake follows
   * where it can.
   */
  static FaultServer shaking(Protocol protocol, HandshakeFault fault) {
    FaultServer server = striking(protocol, Fault.none());
    server.handshake = fault;
    return server;
  }

  /** No process listens at the port before the server is healed. */
  static FaultServer refusing(Protocol protocol) {
    try {
      // Bound and not listening: refused, and no other server is given the port meanwhile.
      Socket holding = new Socket();
      holding.bind(new InetSocketAddress(LOOPBACK, 0));
      FaultServer server =
          new FaultServer(protocol, new ServerSocket(), holding.getLocalPort(), Fault.none());
      server.queued.add(holding);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its queue is full, and no thread takes a connection out of it before the server is healed. */
  static FaultServer crowded(Protocol protocol) {
    try {
      FaultServer server =
          new FaultServer(protocol, new ServerSocket(0, 1, LOOPBACK), Fault.none());
      while (server.queued.size() < 10 && server.isAnotherQueued()) {
        // The kernel takes a few more than it was told.
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isAnotherQueued() {
    try {
      Socket waiting = new Socket();
      waiting.connect(new InetSocketAddress(LOOPBACK, port), 200);
      queued.add(waiting);
      return true;
    } catch (IOException full) {
      return false;
    }
  }

  /**
   * Whether this kernel lets connections wait when a queue is full, instead of taking or refusing
   * them.
   */
  boolean isFull() {
    return queued.size() < 10;
  }

  URI endpoint() {
    return URI.create(protocol.scheme() + "://localhost:" + port);
  }

  /** From now on every request gets a good response. */
  void heal() {
    fault = Fault.none();
    handshake = null;
    if (accepting) {
      return;
    }
    try {
      hangUp(queued);
      if (!socket.isBound()) {
        socket.bind(new InetSocketAddress(LOOPBACK, port), 50);
      }
      accept();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Heads of requests that arrived. */
  int requests() {
    return requests.get();
  }

  Arrivals seen() {
    return seen;
  }

  /** Connections that were ever made. */
  int accepted() {
    return accepted.get();
  }

  int openConnections() {
    return connections.size();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    hangUp(queued);
    for (Line connection : connections) {
      connection.cut();
    }
  }

  private void hangUp(Iterable<Socket> sockets) throws IOException {
    for (Socket connection : sockets) {
      connection.close();
    }
  }

  private void accept() {
    accepting = true;
    start("fault-server", this::acceptAll);
  }

  private void acceptAll() {
    while (!socket.isClosed()) {
      try {
        Line line = protocol.line(socket.accept());
        connections.add(line);
        accepted.incrementAndGet();
        start("fault-connection", () -> serve(line));
      } catch (IOException closed) {
        // Looked at above.
      }
    }
  }

  private void serve(Line line) {
    try (line) {
      HandshakeFault early = handshake;
      if (early != null) {
        early.strike(line);
      }
      Served request;
      do {
        request = Served.next(line, seen);
        requests.incrementAndGet();
        fault.strike(request);
      } while (request.isKept());
    } catch (IOException gone) {
      // The client hung up, or this end did.
    } finally {
      connections.remove(line);
    }
  }

  /** What a server does with a connection before the handshake of TLS. */
  @FunctionalInterface
  interface HandshakeFault {
    void strike(Line line) throws IOException;
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
