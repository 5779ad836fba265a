package dev.apiscribe.runtime;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Tells a client's listeners, and the log, what its calls do. Creates no event without a listener. */
final class CallEvents {
  private static final AtomicLong IDS = new AtomicLong();

  private final List<CallListener> listeners;

  CallEvents(List<CallListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  OfCall ofCall(Operation<?> operation, Deadline watch) {
    boolean heard = !this.listeners.isEmpty() || CallLog.isOn();
    return new OfCall(heard ? IDS.incrementAndGet() : 0, operation, watch);
  }

  /** The events of one call. */
  final class OfCall {
    private final long id;
    private final Operation<?> operation;
    private final Deadline watch;
    private Duration attemptStart = Duration.ZERO;

    /**
     * @param id 0 without a listener
     */
    private OfCall(long id, Operation<?> operation, Deadline watch) {
      this.id = id;
      this.operation = operation;
      this.watch = watch;
    }

    void started() {
      if (this.isHeard()) {
        this.tell(new CallEvent.Started(this.id, this.operation));
      }
    }

    void attemptStarted(int attempt, TransportRequest request) {
      if (this.isHeard()) {
        this.attemptStart = this.watch.elapsed();
        this.tell(new CallEvent.AttemptStarted(this.id, this.operation, attempt, request));
      }
    }

    /**
     * @param status null when there was no response
     */
    void attemptEnded(int attempt, @Nullable Integer status, @Nullable Throwable failure) {
      if (this.isHeard()) {
        Duration took = this.watch.elapsed().minus(this.attemptStart);
        this.tell(
            new CallEvent.AttemptEnded(this.id, this.operation, attempt, status, failure, took));
      }
    }

    void retrying(int attempt, Duration pause) {
      if (this.isHeard()) {
        this.tell(new CallEvent.Retrying(this.id, this.operation, attempt, pause));
      }
    }

    void ended(int attempts, @Nullable Throwable failure) {
      if (this.isHeard()) {
        this.tell(
            new CallEvent.Ended(this.id, this.operation, attempts, failure, this.watch.elapsed()));
      }
    }

    private boolean isHeard() {
      return this.id != 0;
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
