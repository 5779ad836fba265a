package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.rows.EventParser;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events as they arrive, one at a time, by the rules of the WHATWG HTML standard. One thread reads; any
 * thread may close, which cancels the exchange at once and ends the reading.
 *
 * <pre>{@code
 * try (EventStream events = response.events()) {
 *   for (ServerSentEvent event : events) {
 *     ...
 *   }
 * }
 * }</pre>
 */
public final class EventStream implements AutoCloseable, Iterable<ServerSentEvent> {
  private final String operationId;
  private final TransportResponse response;
  private final EventParser parser;
  private boolean handedOut;
  private volatile boolean closed;
  private long eventsRead;
  private @Nullable RuntimeException failure;
  private volatile @Nullable Duration reconnectionTime;

  EventStream(String operationId, TransportResponse response, SizeBounds sizes) {
    this.operationId = operationId;
    this.response = response;
    this.parser = new EventParser(response.body(), Set.of(), sizes.event(), sizes.line());
  }

  /**
   * Returns the iterator, once only. Its methods wait for the server, and fail with {@link
   * ConnectionException} when the connection breaks, with {@link IncompleteStreamException} when
   * the stream ends inside an event, and with {@link CallInterruptedException} when the reading
   * thread is interrupted. After a failure they fail again.
   */
  @Override
  public Iterator<ServerSentEvent> iterator() {
    if (this.handedOut) {
      throw new IllegalStateException("an event stream can be read only once");
    }
    this.handedOut = true;
    return new Events();
  }

  /** Returns how long to wait before reconnecting, as the server said last; null when it has not. */
  public @Nullable Duration reconnectionTime() {
    return this.reconnectionTime;
  }

  @Override
  public void close() {
    this.closed = true;
    this.response.close();
  }

  private @Nullable ServerSentEvent read() {
    if (this.failure != null) {
      throw this.failure;
    }
    try {
      if (this.closed) {
        return null;
      }
      if (!this.parser.next()) {
        this.end();
        return null;
      }
      this.eventsRead++;
    } catch (IOException e) {
      if (this.closed) {
        return null;
      }
      throw this.failed(Failures.whileReading(this.operationId, this.response, e));
    } finally {
      long millis = this.parser.reconnectionMillis();
      this.reconnectionTime = millis < 0 ? null : Duration.ofMillis(millis);
    }
    String name = this.parser.event();
    String id = this.parser.lastEventId();
    return new ServerSentEvent(
        name.isEmpty() ? "message" : name, this.parser.data(), id.isEmpty() ? null : id);
  }

  private void end() {
    if (!this.closed && this.parser.endedInsideEvent()) {
      throw this.failed(IncompleteStreamException.insideAnEvent(this.operationId, this.eventsRead));
    }
    this.close();
  }

  private RuntimeException failed(RuntimeException reason) {
    this.failure = reason;
    this.close();
    return reason;
  }

  private final class Events implements Iterator<ServerSentEvent> {
    private @Nullable ServerSentEvent ahead;

    @Override
    public boolean hasNext() {
      if (this.ahead == null) {
        this.ahead = read();
      }
      return this.ahead != null;
    }

    @Override
    public ServerSentEvent next() {
      if (!this.hasNext() || this.ahead == null) {
        throw new NoSuchElementException();
      }
      ServerSentEvent event = this.ahead;
      this.ahead = null;
      return event;
    }
  }
}
