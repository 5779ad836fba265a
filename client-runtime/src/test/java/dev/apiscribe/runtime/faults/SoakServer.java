package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Serves every operation, and fails one time in five in one of many ways. Tokens of an earlier time
 * are refused.
 */
final class SoakServer implements AutoCloseable {
  /** The header with the number of the call. */
  static final String CALL = "X-Call";

  private static final int REQUESTS_OF_A_TOKEN = 1000;
  private static final String HALF =
      Fault.head(200, "Content-Length: 100\r\n") + "{\"log_group_id\":";
  private static final String CHUNKED = Fault.head(200, "Transfer-Encoding: chunked\r\n");
  private static final String EVENTS =
      Fault.head(200, "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n")
          + "b\r\ndata: one\n\n\r\n".repeat(20);

  private static final Fault UNAUTHORIZED = Fault.respond(Fault.head(401, "Content-Length: 0\r\n"));
  private static final Fault TOO_MANY =
      Fault.respond(Fault.json(429, "Retry-After: nonsense\r\n", "{}"));
  private static final Set<Fault> REFUSALS = Set.of(UNAUTHORIZED, TOO_MANY);

  // No heads that are not HTTP: the JDK never closes such a connection (see JdkTransport), and
  // every other leak would
  // hide behind that.
  private static final List<Fault> FAULTS = List.of(
      Fault.resetAfter(""),
      Fault.closeAfter(""),
      Served::reset,
      Fault.resetAfter("HTTP/1.1 200 OK\r\nContent-"),
      Fault.closeAfter("HTTP/1.1 200 OK\r\nContent-"),
      Fault.resetAfter(HALF),
      Fault.closeAfter(HALF),
      Fault.closeAfter(CHUNKED + "20\r\n{\"log"),
      Fault.closeAfter(CHUNKED + "xyz\r\n"),
      Fault.endlessAfter(Fault.head(500, ""), "x".repeat(10_000)),
      Fault.silenceAfter(""),
      Fault.silenceAfter(HALF),
      Fault.silenceAfter(EVENTS),
      Fault.dripAfter("", "HTTP/1.1 200 OK\r\nX-Header: " + "v".repeat(10_000)),
      Fault.dripAfter(HALF, " "),
      Fault.closeAfter(EVENTS + "c\r\ndata: ha"),
      Fault.respond(Fault.json(503, "Retry-After: 0\r\n", "{\"error_code\":\"1\"}")),
      TOO_MANY,
      Fault.respond(
          Fault.head(502, "Content-Type: text/html\r\nContent-Length: 13\r\n") + "<html></html>"),
      Fault.respond(Fault.json(404, "", "{\"errorCode\":\"1\",\"message\":\"no\"}")),
      Fault.respond(Fault.head(302, "Location: http://example.invalid/\r\nContent-Length: 0\r\n")),
      UNAUTHORIZED,
      Fault.respond(Fault.json(200, "Content-Encoding: gzip\r\n", Fault.GOOD_BODY)),
      Fault.respond(Fault.json(200, "", "{\"log_group_id\":\"\u00ff\"}")),
      Fault.respond(Fault.json(200, "", "[".repeat(10_000))),
      Fault.respond(Fault.head(200, "Content-Length: 0\r\n")));

  private final SplittableRandom random;
  private final FaultServer server;
  private final AtomicInteger served = new AtomicInteger();
  private final LongAdder struck = new LongAdder();
  private final Set<Long> executed = ConcurrentHashMap.newKeySet();

  SoakServer(Protocol protocol, long seed) {
    random = new SplittableRandom(seed);
    server = FaultServer.striking(protocol, this::serve);
  }

  /** Returns whether it met the call, and did not refuse it each time. */
  boolean mayHaveExecuted(long call) {
    return executed.contains(call);
  }

  URI endpoint() {
    return server.endpoint();
  }

  private void serve(Served request) throws IOException {
    int now = served.incrementAndGet() / REQUESTS_OF_A_TOKEN;
    int chance = chance(5 * FAULTS.size());
    if (chance < FAULTS.size()) {
      struck.increment();
      strike(FAULTS.get(chance), request);
    } else {
      strike(good(request, now), request);
    }
  }

  /** Remembers the call before it responds, unless the response refuses to begin it. */
  private void strike(Fault fault, Served request) throws IOException {
    String call = request.header(CALL);
    if (!call.isEmpty() && !REFUSALS.contains(fault)) {
      executed.add(Long.valueOf(call));
    }
    fault.strike(request);
  }

  private synchronized int chance(int bound) {
    return random.nextInt(bound);
  }

  private Fault good(Served request, int now) {
    String path = request.line().split(" ")[1];
    String token = request.header("X-Auth-Token");
    if (path.equals("/login")) {
      return Fault.respond(Fault.json(200, "", "{\"log_group_id\":\"" + now + "\"}"));
    }
    if (token.isEmpty() || Integer.parseInt(token) < now) {
      return UNAUTHORIZED;
    }
    return switch (path) {
      case "/watch" -> Fault.respond(EVENTS + "0\r\n\r\n");
      case "/download" ->
        Fault.respond(Fault.head(200, "Content-Length: 50000\r\n") + "x".repeat(50_000));
      default -> Fault.none();
    };
  }

  @Override
  public String toString() {
    return server.requests()
        + " requests, "
        + struck
        + " of them met a fault; "
        + server.openConnections()
        + " connections open at the end";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
