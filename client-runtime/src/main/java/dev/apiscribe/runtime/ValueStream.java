package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.json.JsonType;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values as they arrive, one at a time: the lines of a response in JSON, or the data of its
 * server-sent events. One thread reads; any thread may close, which cancels the exchange at once
 * and ends the reading.
 *
 * <pre>{@code
 * try (ValueStream<Tick> ticks = client.ticks().watch()) {
 *   for (Tick tick : ticks) {
 *     ...
 *   }
 * }
 * }</pre>
 */
public final class ValueStream<T> implements AutoCloseable, Iterable<T> {
  /** What some services send in an event of its own after the last value. */
  private static final String DONE = "[DONE]";

  /** How values are written in the response. */
  enum ValueForm {
    /** A line of JSON for each. */
    JSON_LINES,
    /** An event with JSON for each. */
    JSON_EVENTS,
    /** An event with a text for each. */
    TEXT_EVENTS
  }

  private final String operationId;
  private final TransportResponse response;
  private final EventReader reader;
  private final ValueForm form;
  private final JsonType<T> type;
  private final @Nullable Leniencies leniencies;
  private boolean handedOut;
  private volatile boolean closed;
  private @Nullable ServerSentEvent event;
  private @Nullable RuntimeException failure;

  ValueStream(
      String operationId,
      TransportResponse response,
      ValueForm form,
      JsonType<T> type,
      SizeBounds sizes,
      @Nullable Leniencies leniencies) {
    this.operationId = operationId;
    this.response = response;
    this.form = form;
    this.type = type;
    this.leniencies = leniencies;
    reader = form == ValueForm.JSON_LINES
        ? EventReader.ofLines(operationId, response, sizes)
        : new EventReader(operationId, response, Set.of(), sizes);
  }

  /**
   * Returns the iterator, once only. Its methods wait for the server, and fail with
   * {@link DecodingException} for a value that is not of its type, with {@link ConnectionException}
   * when the connection breaks, with {@link IncompleteStreamException} when the stream ends inside
   * an event, and with {@link CallInterruptedException} when the reading thread is interrupted.
   * After a failure they fail again.
   */
  @Override
  public Iterator<T> iterator() {
    if (handedOut) {
      throw new IllegalStateException("a stream of values can be read only once");
    }
    handedOut = true;
    return new Values();
  }

  /** Returns the event that brought the last value; null before the first, and for lines. */
  public @Nullable ServerSentEvent event() {
    return event;
  }

  @Override
  public void close() {
    closed = true;
    response.close();
  }

  private @Nullable T read() {
    if (failure != null) {
      throw failure;
    }
    try {
      if (closed) {
        return null;
      }
      if (!reader.next()) {
        end();
        return null;
      }
      return value();
    } catch (IOException e) {
      if (closed) {
        return null;
      }
      throw failed(Failures.whileReading(operationId, response, e));
    } catch (DecodingException e) {
      throw failed(e);
    }
  }

  private @Nullable T value() {
    if (form == ValueForm.JSON_LINES) {
      return reader.value(type, leniencies);
    }
    ServerSentEvent read = reader.event();
    event = read;
    if (form == ValueForm.TEXT_EVENTS) {
      return reader.textValue(type, read.data());
    }
    if (read.data().equals(DONE)) {
      close();
      return null;
    }
    return reader.value(type, leniencies);
  }

  private void end() {
    if (!closed && form != ValueForm.JSON_LINES && reader.endedInsideEvent()) {
      throw failed(IncompleteStreamException.insideAnEvent(operationId, reader.number() - 1));
    }
    close();
  }

  private RuntimeException failed(RuntimeException reason) {
    failure = reason;
    close();
    return reason;
  }

  private final class Values implements Iterator<T> {
    private @Nullable T ahead;

    @Override
    public boolean hasNext() {
      if (ahead == null) {
        ahead = read();
      }
      return ahead != null;
    }

    @Override
    public T next() {
      if (!hasNext() || ahead == null) {
        throw new NoSuchElementException();
      }
      T value = ahead;
      ahead = null;
      return value;
    }
  }
}
