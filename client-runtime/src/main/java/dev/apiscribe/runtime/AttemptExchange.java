package dev.apiscribe.runtime;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The exchange of one attempt after the last interceptor: adds the credentials, calls the
 * transport, and records the result. An interceptor may go this way never, once or again, and may
 * lose the response.
 */
final class AttemptExchange {
  private final ClientSettings settings;
  private final String operationId;
  private final @Nullable MaskingLog log;
  private volatile @Nullable TransportRequest sent;
  private volatile boolean mayHaveArrived;
  private volatile boolean authorized;
  private volatile boolean failedCredentials;
  private volatile boolean abandoned;
  private volatile @Nullable CompletableFuture<?> underway;
  private volatile @Nullable Thread completing;
  private volatile @Nullable TransportResponse response;

  AttemptExchange(ClientSettings settings, String operationId, @Nullable MaskingLog log) {
    this.settings = settings;
    this.operationId = operationId;
    this.log = log;
  }

  TransportResponse send(TransportRequest current) throws IOException, InterruptedException {
    TransportRequest ready = ready(current, authorize(sameHost(current)));
    boolean before = mayHaveArrived;
    mayHaveArrived = true;
    TransportResponse response;
    try {
      response = settings.transport().exchange(ready);
    } catch (IOException | InterruptedException | RuntimeException e) {
      mayHaveArrived = before || !Failures.neverConnected(e);
      throw e;
    }
    return keep(response);
  }

  private TransportRequest authorize(TransportRequest current) {
    try {
      return settings.credentials().authorize(current);
    } catch (RuntimeException e) {
      failedCredentials = true;
      throw e;
    }
  }

  private CompletionStage<TransportRequest> authorizeAsync(TransportRequest current) {
    try {
      return settings.credentials().authorizeAsync(current);
    } catch (RuntimeException e) {
      failedCredentials = true;
      throw e;
    }
  }

  /**
   * Returns whether the attempt ended because the credentials failed: they have retries of their
   * own, and may fail when the server has responded.
   */
  boolean failedCredentials() {
    return failedCredentials;
  }

  /** Fails only by way of the stage, with what {@link #send} throws. */
  CompletionStage<TransportResponse> sendAsync(TransportRequest current) {
    CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    underway = result;
    if (abandoned) {
      // The call was cancelled while an interceptor still prepared its request.
      result.cancel(true);
      return result;
    }
    try {
      authorizeAsync(sameHost(current)).whenComplete((authorized, failure) -> {
        if (failure != null) {
          failedCredentials = true;
          result.completeExceptionally(failure);
        } else if (!result.isDone()) {
          sendAsync(current, authorized, result);
        }
      });
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
    return result;
  }

  private void sendAsync(
      TransportRequest current,
      TransportRequest authorized,
      CompletableFuture<TransportResponse> result) {
    try {
      TransportRequest ready = ready(current, authorized);
      boolean before = mayHaveArrived;
      mayHaveArrived = true;
      CompletableFuture<TransportResponse> exchange = settings.transport().exchangeAsync(ready);
      exchange.whenComplete((response, failure) -> {
        completing = Thread.currentThread();
        if (failure != null) {
          mayHaveArrived = before || !Failures.neverConnected(failure);
          result.completeExceptionally(failure);
        } else {
          complete(result, response);
        }
        completing = null;
      });
      result.whenComplete((response, failure) -> {
        if (failure != null) {
          exchange.cancel(true);
        }
      });
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** Returns whether this thread is the one on which the transport just now ends the exchange. */
  boolean isBeingCompletedHere() {
    return completing == Thread.currentThread();
  }

  /** What credentials throw ends the call: the stage that runs this has no other reader. */
  private void complete(CompletableFuture<TransportResponse> result, TransportResponse response) {
    try {
      if (!result.complete(keep(response))) {
        response.close();
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private TransportResponse keep(TransportResponse response) {
    this.response = response;
    TransportRequest request = sent;
    if (request != null && authorized && response.status() != 401) {
      try {
        settings.credentials().accepted(request);
      } catch (RuntimeException | Error e) {
        failedCredentials = true;
        response.close();
        throw e;
      }
    }
    if (abandoned) {
      response.close();
    }
    return withoutSecrets(response);
  }

  /**
   * Returns the response so that no text of it shows a secret of the request, whichever transport
   * made its headers.
   */
  TransportResponse withoutSecrets(TransportResponse response) {
    TransportRequest request = sent;
    if (request == null) {
      return response;
    }
    TransportResponse safe = response.respondingTo(request.headers(), log);
    if (log != null) {
      safe.headers().tellMasked("response header ", log);
    }
    return safe;
  }

  /**
   * The caller no longer waits for the response: ends the exchange, or closes what came of it. May
   * be called twice.
   */
  void abandon() {
    abandoned = true;
    CompletableFuture<?> waiting = underway;
    if (waiting != null) {
      waiting.cancel(true);
    }
    TransportResponse response = this.response;
    if (response != null) {
      response.close();
    }
  }

  /**
   * Returns whether the credentials took a part in what was refused, and have something else to
   * offer.
   */
  boolean renewsCredentials(Headers response) {
    TransportRequest refused = sent;
    return refused != null && authorized && settings.credentials().renew(refused, response);
  }

  /** False if it is certain that nothing was sent. */
  boolean mayHaveArrived() {
    return mayHaveArrived;
  }

  RuntimeException failed(Throwable failure) {
    return Failures.whileSending(operationId, sent, mayHaveArrived, failure, log);
  }

  private TransportRequest sameHost(TransportRequest current) {
    if (!settings.isAt(current.uri())) {
      throw new IllegalStateException(operationId
          + ": an interceptor sent the request to another host, which gets no credentials");
    }
    return current;
  }

  private TransportRequest ready(TransportRequest before, TransportRequest authorized) {
    Headers headers = Objects.requireNonNull(authorized, "the credentials returned no request")
        .headers();
    this.authorized = !headers.equals(before.headers()) || !authorized.uri().equals(before.uri());
    TransportRequest ready = headers == before.headers()
        ? authorized
        : authorized.withHeaders(headers.hidingWhatIsNotIn(before.headers()));
    if (log != null) {
      ready.headers().tellMasked("header ", log);
    }
    sent = ready;
    return ready;
  }
}
