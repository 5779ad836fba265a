package dev.apiscribe.runtime;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells a client's listeners, and the log, what its calls do. Creates no event without a listener.
 */
final class CallEvents {
  private static final AtomicLong IDS = new AtomicLong();

  private final List<CallListener> listeners;

  CallEvents(List<CallListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  OfCall ofCall(Operation<?> operation, Deadline watch) {
    boolean heard = !listeners.isEmpty() || CallLog.isOn();
    return new OfCall(heard ? IDS.incrementAndGet() : 0, operation, watch);
  }

  /** The events of one call. */
  final class OfCall {
    private final long id;
    private final Operation<?> operation;
    private final Deadline watch;
    private Duration attemptStart = Duration.ZERO;

    /** @param id 0 without a listener */
    private OfCall(long id, Operation<?> operation, Deadline watch) {
      this.id = id;
      this.operation = operation;
      this.watch = watch;
    }

    void started() {
      if (isHeard()) {
        tell(new CallEvent.Started(id, operation));
      }
    }

    /** Returns where to tell what is masked of the attempt; null for nowhere. */
    @Nullable
    MaskingLog attemptStarted(int attempt, TransportRequest request) {
      if (!isHeard()) {
        return null;
      }
      attemptStart = watch.elapsed();
      var event = new CallEvent.AttemptStarted(id, operation, attempt, request);
      tell(event);
      return CallLog.ofMasking(event);
    }

    /** @param status null when there was no response */
    void attemptEnded(int attempt, @Nullable Integer status, @Nullable Throwable failure) {
      if (isHeard()) {
        Duration took = watch.elapsed().minus(attemptStart);
        tell(new CallEvent.AttemptEnded(id, operation, attempt, status, failure, took));
      }
    }

    void retrying(int attempt, Duration pause) {
      if (isHeard()) {
        tell(new CallEvent.Retrying(id, operation, attempt, pause));
      }
    }

    void ended(int attempts, @Nullable Throwable failure) {
      if (isHeard()) {
        tell(new CallEvent.Ended(id, operation, attempts, failure, watch.elapsed()));
      }
    }

    private boolean isHeard() {
      return id != 0;
    }

    private void tell(CallEvent event) {
      CallLog.write(event);
      for (CallListener listener : listeners) {
        try {
          listener.on(event);
        } catch (RuntimeException | Error e) {
          CallLog.failed(listener, e);
        }
      }
    }
  }
}
