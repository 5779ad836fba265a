package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The answer of an operation that sends events, or a single value instead, or neither. Close it when it may be a
 * stream.
 */
public final class EventAnswer<T> implements AutoCloseable {
  private final @Nullable EventStream events;
  private final @Nullable T value;

  private EventAnswer(@Nullable EventStream events, @Nullable T value) {
    this.events = events;
    this.value = value;
  }

  static <T> EventAnswer<T> of(EventStream events) {
    return new EventAnswer<>(events, null);
  }

  static <T> EventAnswer<T> of(T value) {
    return new EventAnswer<>(null, value);
  }

  static <T> EventAnswer<T> empty() {
    return new EventAnswer<>(null, null);
  }

  public boolean isEventStream() {
    return this.events != null;
  }

  /** Fails with {@link IllegalStateException} when the answer is no event stream. */
  public EventStream events() {
    if (this.events == null) {
      throw new IllegalStateException("the answer is no event stream");
    }
    return this.events;
  }

  /** Null when the answer is an event stream, or has no body. */
  public @Nullable T value() {
    return this.value;
  }

  /** Cancels the exchange when events are still arriving. */
  @Override
  public void close() {
    if (this.events != null) {
      this.events.close();
    }
  }
}
