package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.StatusException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Cases in one manner, one after the other, on one server and mostly on one connection. Of each it
 * makes a call that gets the response of the case, and another one, which shows what became of the
 * connection.
 */
final class WirePlay implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(20);
  /** For responses that only time ends. */
  private static final Duration HURRIED = Duration.ofSeconds(1);

  private static final Duration A_WHILE = Duration.ofMillis(20);
  private static final String NEXT = "200 next";
  private static final Fault NEXT_RESPONSE =
      Fault.respond(Fault.head(200, "Content-Length: 4\r\n") + "next");

  private final Manner manner;
  private final FaultServer server;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicReference<@Nullable Line> connection = new AtomicReference<>();
  private final AtomicReference<@Nullable Line> nextConnection = new AtomicReference<>();
  private volatile Fault fault = Fault.none();
  private ApiClient api;

  WirePlay(Manner manner) {
    this.manner = manner;
    server = FaultServer.striking(manner.protocol(), this::respond);
    api = newClient();
    next();
  }

  private ApiClient newClient() {
    return ApiClient.builder()
        .endpoint(server.endpoint())
        .transport(manner.carrier().connectingWithin(LONG))
        .attemptTimeout(LONG)
        .retry(RetryPolicy.none())
        .build();
  }

  /** @param expected says how long to wait for the end of the call, or of the connection */
  WireEnding ending(WireCase played, WireEnding expected) {
    requests.set(0);
    fault = played.fault();
    RequestOptions options = expected.isLate()
        ? RequestOptions.builder().attemptTimeout(HURRIED).build()
        : RequestOptions.none();
    String call = call(played.method(), "/first", options);
    // Asked here: a call that is repeated unseen may be answered behind its end.
    int sent = requests.get();
    if (played.after().closes()) {
      awaitClosed(LONG);
    }
    String next = next();
    if (!next.equals(NEXT)) {
      // What is left on its connections is not for the next case.
      api = newClient();
    }
    return new WireEnding(
        sent > 1 ? call + ", sent twice" : call,
        next.equals(NEXT) ? whatBecameOfTheConnection(expected) : "next call: " + next);
  }

  private void respond(Served request) throws IOException {
    if (request.line().contains("/next ")) {
      nextConnection.set(request.connection());
      NEXT_RESPONSE.strike(request);
    } else {
      requests.incrementAndGet();
      connection.set(request.connection());
      fault.strike(request);
    }
  }

  private String next() {
    return call("GET", "/next", RequestOptions.none());
  }

  private String call(String method, String path, RequestOptions options) {
    Operation<String> operation = Operation.<String>of("call", method, path)
        .success(200, ResponseBody.text())
        .build();
    try {
      Response<String> response = manner.isAsync()
          ? api.call(operation).sendAsync(options).get(2 * LONG.toSeconds(), TimeUnit.SECONDS)
          : api.call(operation).send(options);
      String shown =
          response.headers().contains("X-A") ? " " + response.headers().all("X-A") : "";
      return response.status() + shown + " " + response.body();
    } catch (Exception e) {
      return text(Ending.cause(e));
    }
  }

  private static String text(Throwable failure) {
    if (failure instanceof StatusException status) {
      return status.status() + " " + status.bodyText() + (status.isTruncated() ? " broken" : "");
    }
    return failure instanceof ApiException
        ? Ending.of(failure, 1).toString().replace(" x1", "")
        : failure.toString();
  }

  private String whatBecameOfTheConnection(WireEnding expected) {
    if (connection.get() == nextConnection.get()) {
      return WireEnding.USED_AGAIN;
    }
    return awaitClosed(expected.connection().equals(WireEnding.LEFT_OPEN) ? A_WHILE : LONG)
        ? WireEnding.CLOSED
        : WireEnding.LEFT_OPEN;
  }

  private boolean awaitClosed(Duration longest) {
    Line line = connection.get();
    long end = System.nanoTime() + longest.toNanos();
    while (line != null && !line.isClosed()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(200_000);
    }
    return true;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException ignored) {
      // It is of no use any more.
    }
  }
}
