package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A header with a token that is fetched once for all who need it. */
final class TokenCredentials implements Credentials {
  private static final Duration MARGIN = Duration.ofMinutes(1);
  private static final long FIRST_PAUSE = Duration.ofSeconds(1).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofMinutes(5).toNanos();

  private final String header;
  private final TokenSource source;
  private final TimeSource time;
  private volatile @Nullable Held held;
  private @Nullable CompletableFuture<Token> underway;
  /** The refusals and the failed logins in a row, without a token that a server took. */
  private volatile int vain;

  private long vainAt;
  private @Nullable Throwable lastFailure;

  TokenCredentials(String header, TokenSource source, TimeSource time) {
    this.header = header;
    this.source = source;
    this.time = time;
  }

  @Override
  public TransportRequest authorize(TransportRequest request) {
    try {
      return authorizeAsync(request).toCompletableFuture().get();
    } catch (InterruptedException e) {
      // The others go on waiting: the token is fetched on a thread of its own.
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new CompletionException(e.getCause());
    }
  }

  @Override
  public CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
    if (request.headers().contains(header)) {
      return CompletableFuture.completedStage(request.withHeaders(
          request.headers().toBuilder().hide(header, MaskingRule.CREDENTIALS).build()));
    }
    Held known = held;
    if (known != null && isBefore(known.token().expiresAt())) {
      if (!isBefore(known.renewFrom())) {
        // No call waits for the next token while this one is valid.
        fetched();
      }
      return CompletableFuture.completedStage(with(known.token(), request));
    }
    long start = time.nanoTime();
    CompletableFuture<Token> fetched = fetched().copy();
    if (request.timeout() != null) {
      fetched.orTimeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
    }
    return fetched.handle((token, failure) -> {
      if (failure != null) {
        throw failed(failure);
      }
      return with(token, laterBy(time.nanoTime() - start, request));
    });
  }

  /**
   * Forgets the token that was refused, unless there is a newer one by now. If new tokens are
   * refused as well, logins pause: the token stays until then, and the call ends with the refusal.
   */
  @Override
  public synchronized boolean renew(TransportRequest refused) {
    Held known = held;
    String sent = refused.headers().first(header).orElse("");
    if (known == null || !known.token().value().equals(sent)) {
      return true;
    }
    if (isPausing()) {
      return false;
    }
    countVain();
    held = null;
    return true;
  }

  @Override
  public void accepted(TransportRequest sent) {
    if (vain > 0) {
      forgetVainLogins(sent.headers().first(header).orElse(""));
    }
  }

  private synchronized void forgetVainLogins(String token) {
    Held known = held;
    if (known != null && known.token().value().equals(token)) {
      vain = 0;
    }
  }

  private synchronized void countVain() {
    vain++;
    vainAt = time.nanoTime();
  }

  /** Returns whether the pause after logins in vain is on: none after the first, then a second. */
  private boolean isPausing() {
    if (vain < 2) {
      return false;
    }
    long pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(vain - 2, 20));
    return time.nanoTime() - vainAt < pause;
  }

  /** The time that went into the token is no longer there for the response. */
  private TransportRequest laterBy(long nanos, TransportRequest request) {
    Duration timeout = request.timeout();
    return timeout == null
        ? request
        : request.withTimeout(Duration.ofNanos(Math.max(1, timeout.toNanos() - nanos)));
  }

  private TransportRequest with(Token token, TransportRequest request) {
    return request.withSecretHeader(header, token.value());
  }

  private boolean isBefore(@Nullable Instant end) {
    return end == null || time.instant().isBefore(end);
  }

  private synchronized CompletableFuture<Token> fetched() {
    Held known = held;
    if (known != null && isBefore(known.renewFrom())) {
      return CompletableFuture.completedFuture(known.token());
    }
    CompletableFuture<Token> fetch = underway;
    if (fetch == null) {
      if (lastFailure != null && isPausing()) {
        return CompletableFuture.failedFuture(lastFailure);
      }
      CompletableFuture<Token> started = new CompletableFuture<>();
      DaemonThreads.executor().execute(() -> fetch(started));
      // Not before: if no thread can be started, it would never end.
      underway = started;
      fetch = started;
    }
    return fetch;
  }

  private void fetch(CompletableFuture<Token> waiting) {
    try {
      @Nullable Token token = source.fetch();
      if (token == null) {
        throw new IllegalStateException("the source of tokens returned null");
      }
      end(new Held(token, renewFrom(token)));
      waiting.complete(token);
    } catch (Throwable e) {
      Token known = endWithout(e);
      if (known != null) {
        waiting.complete(known);
      } else {
        waiting.completeExceptionally(e);
      }
    }
  }

  private synchronized void end(Held fetched) {
    underway = null;
    held = fetched;
    lastFailure = null;
  }

  /**
   * The token that is there and still works; null for none. It is not renewed by the very next
   * call.
   */
  private synchronized @Nullable Token endWithout(Throwable failure) {
    underway = null;
    lastFailure = failure;
    Held known = held;
    if (known == null || !isBefore(known.token().expiresAt())) {
      countVain();
      return null;
    }
    held = new Held(known.token(), renewFrom(known.token()));
    return known.token();
  }

  /** For tests. */
  synchronized boolean isFetching() {
    return underway != null;
  }

  /** A minute before its end, or a quarter of the life that it has left when that is short. */
  private @Nullable Instant renewFrom(Token token) {
    Instant end = token.expiresAt();
    if (end == null) {
      return null;
    }
    Duration quarter = Duration.between(time.instant(), end).dividedBy(4);
    return end.minus(quarter.compareTo(MARGIN) < 0 ? quarter : MARGIN);
  }

  private static RuntimeException failed(Throwable failure) {
    Throwable cause = failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
    if (cause instanceof TimeoutException) {
      return new CompletionException(new HttpTimeoutException("no token in time"));
    }
    return cause instanceof RuntimeException known
        ? known
        : new IllegalStateException(
            "no token for the call (" + cause.getClass().getSimpleName() + ")", cause);
  }

  @Override
  public String toString() {
    return "Credentials[token in " + header + "]";
  }

  /** @param renewFrom null for never */
  private record Held(Token token, @Nullable Instant renewFrom) {}
}
