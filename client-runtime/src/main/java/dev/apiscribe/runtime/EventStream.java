package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.rows.EventParser;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Server-sent events as they arrive, one at a time, by the rules of the WHATWG HTML standard. One
 * thread reads; any thread may close, which cancels the exchange at once and ends the reading.
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
    parser = new EventParser(response.body(), Set.of(), sizes.event(), sizes.line());
  }

  /**
   * Returns the iterator, once only. Its methods wait for the server, and fail with
   * {@link ConnectionException} when the connection breaks, with {@link IncompleteStreamException}
   * when the stream ends inside an event, and with {@link CallInterruptedException} when the
   * reading thread is interrupted. After a failure they fail again.
   */
  @Override
  public Iterator<ServerSentEvent> iterator() {
    if (handedOut) {
      throw new IllegalStateException("an event stream can be read only once");
    }
    handedOut = true;
    return new Events();
  }

  /**
   * Returns how long to wait before reconnecting, as the server said last; null when it has not.
   */
  public @Nullable Duration reconnectionTime() {
    return reconnectionTime;
  }

  @Override
  public void close() {
    closed = true;
    response.close();
  }

  private @Nullable ServerSentEvent read() {
    if (failure != null) {
      throw failure;
    }
    try {
      if (closed) {
        return null;
      }
      if (!parser.next()) {
        end();
        return null;
      }
      eventsRead++;
    } catch (IOException e) {
      if (closed) {
        return null;
      }
      throw failed(Failures.whileReading(operationId, response, e));
    } finally {
      long millis = parser.reconnectionMillis();
      reconnectionTime = millis < 0 ? null : Duration.ofMillis(millis);
    }
    String name = parser.event();
    String id = parser.lastEventId();
    return new ServerSentEvent(
        name.isEmpty() ? "message" : name, parser.data(), id.isEmpty() ? null : id);
  }

  private void end() {
    if (!closed && parser.endedInsideEvent()) {
      throw failed(IncompleteStreamException.insideAnEvent(operationId, eventsRead));
    }
    close();
  }

  private RuntimeException failed(RuntimeException reason) {
    failure = reason;
    close();
    return reason;
  }

  private final class Events implements Iterator<ServerSentEvent> {
    private @Nullable ServerSentEvent ahead;

    @Override
    public boolean hasNext() {
      if (ahead == null) {
        ahead = read();
      }
      return ahead != null;
    }

    @Override
    public ServerSentEvent next() {
      if (!hasNext() || ahead == null) {
        throw new NoSuchElementException();
      }
      ServerSentEvent event = ahead;
      ahead = null;
      return event;
    }
  }
}
