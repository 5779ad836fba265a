package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The response of an operation that sends events, or a single value, or neither. Close it if it may
 * be a stream.
 */
public final class EventResponse<T> implements AutoCloseable {
  private final @Nullable EventStream events;
  private final @Nullable T value;

  private EventResponse(@Nullable EventStream events, @Nullable T value) {
    this.events = events;
    this.value = value;
  }

  static <T> EventResponse<T> of(EventStream events) {
    return new EventResponse<>(events, null);
  }

  static <T> EventResponse<T> of(T value) {
    return new EventResponse<>(null, value);
  }

  static <T> EventResponse<T> empty() {
    return new EventResponse<>(null, null);
  }

  /**
   * Returns whether {@link #events()} has a stream; if not, {@link #value()} has the value, or
   * there is no body.
   */
  public boolean isEventStream() {
    return events != null;
  }

  /** Fails with {@link IllegalStateException} when the response is not an event stream. */
  public EventStream events() {
    if (events == null) {
      throw new IllegalStateException("the response is not an event stream");
    }
    return events;
  }

  /** Returns the value; null when the response is an event stream, or has no body. */
  public @Nullable T value() {
    return value;
  }

  /** Cancels the exchange when events are still arriving. */
  @Override
  public void close() {
    if (events != null) {
      events.close();
    }
  }
}
