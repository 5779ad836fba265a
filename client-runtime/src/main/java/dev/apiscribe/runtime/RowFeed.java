package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonPointer;
import dev.apiscribe.runtime.internal.json.JsonTree;
import dev.apiscribe.runtime.internal.json.JsonType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of rows. Only one thread may ask for rows; any may ask for the opening, and any
 * may close.
 */
final class RowFeed<T> {
  private final String operationId;
  private final TransportResponse response;
  private final JsonType<T> type;
  private final RowEvents events;
  private final @Nullable Leniencies leniencies;
  private final EventReader reader;
  private final QueryProgress progress;
  private final ReentrantLock openingLock = new ReentrantLock();
  private volatile Consumer<ServerSentEvent> observer = event -> {};
  private volatile @Nullable T opening;
  private volatile @Nullable RowReader rows;
  private volatile @Nullable T lastOpening;
  private volatile @Nullable String stopId;
  private volatile @Nullable Map<String, @Nullable Object> metrics;
  private volatile @Nullable RuntimeException failure;
  private volatile boolean closed;

  RowFeed(
      String operationId,
      TransportResponse response,
      JsonType<T> type,
      RowEvents events,
      SizeBounds sizes,
      @Nullable Leniencies leniencies) {
    this.operationId = operationId;
    this.response = response;
    this.type = type;
    this.events = events;
    this.leniencies = leniencies;
    reader = new EventReader(operationId, response, events.errors(), sizes);
    progress = new QueryProgress(operationId, response.headers(), events);
  }

  /** Waits for it. Afterwards the columns are known, too. */
  T opening() {
    RowReader known = open();
    RuntimeException cause = failure;
    T value = opening;
    if (known != null && value != null) {
      return value;
    }
    throw cause != null
        ? cause
        : new IllegalStateException("the stream was closed before its opening came");
  }

  Columns columns() {
    opening();
    return Objects.requireNonNull(rows).columns();
  }

  @Nullable
  T lastOpening() {
    return lastOpening;
  }

  @Nullable
  Map<String, @Nullable Object> metrics() {
    return metrics;
  }

  /** Returns what the server calls the thing to stop; null while it has not said. */
  @Nullable
  String stopId() {
    return stopId;
  }

  synchronized void observe(Consumer<ServerSentEvent> added) {
    observer = observer.andThen(added);
  }

  /**
   * Waits for it; null at the end, and once closed. Fails again with what it or the opening failed
   * with.
   */
  @Nullable
  Row next() {
    RowReader known = closed ? null : open();
    RuntimeException earlier = failure;
    if (earlier != null) {
      // To a caller who asks again, or who did not see it, a failure must not look like the end of
      // the rows.
      throw earlier;
    }
    try {
      while (known != null && !closed) {
        Row row = reader.next(known);
        if (row != null) {
          progress.rowRead();
          return row;
        }
        if (read()) {
          dispatch(known);
        } else {
          end();
        }
      }
      return null;
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  void close() {
    closed = true;
    response.close();
  }

  /** Null once closed. The second caller waits for the first. */
  private @Nullable RowReader open() {
    RowReader known = rows;
    if (known != null) {
      return known;
    }
    try {
      openingLock.lockInterruptibly();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(operationId, true, e);
    }
    try {
      if (rows == null && failure == null) {
        readOpening();
      }
      return rows;
    } catch (Throwable e) {
      throw failed(e);
    } finally {
      openingLock.unlock();
    }
  }

  /** Closes the stream, and returns what to throw, now and whenever more is asked for. */
  private RuntimeException failed(Throwable reason) {
    close();
    RuntimeException failed = Failures.unchecked(reason);
    failure = failed;
    return failed;
  }

  private void end() {
    if (!closed) {
      if (reader.endedInsideEvent()) {
        throw progress.insideAnEvent(reader.number() - 1);
      }
      progress.end(reader.number() - 1);
    }
    close();
  }

  /** False at the end, and once closed. */
  private boolean read() {
    try {
      return !closed && reader.next();
    } catch (IOException e) {
      if (closed) {
        return false;
      }
      throw Failures.whileReading(operationId, response, e);
    }
  }

  private void readOpening() {
    if (!read()) {
      if (closed) {
        return;
      }
      if (reader.endedInsideEvent()) {
        throw progress.insideAnEvent(0);
      }
      throw reader.error("", -1, "missing: a stream without its " + events.opening() + " event");
    }
    failOnError(reader.name());
    if (!reader.name().equals(events.opening())) {
      throw reader.error(
          "", -1, "that is not a " + events.opening() + " event, as the first must be");
    }
    Object data = takeOpening();
    opening = lastOpening;
    ServerSentEvent event = reader.event();
    // From here on another thread may read further, so that nothing below may touch the reader.
    rows =
        new RowReader(new Columns(columns(JsonTree.at(data, events.header())), response.headers()));
    observer.accept(event);
  }

  /** Fails when the event is one that reports a failure. Observers see it first. */
  private void failOnError(String name) {
    if (events.errors().contains(name)) {
      ServerSentEvent event = reader.event();
      Object data = reader.treeIfJson();
      observer.accept(event);
      throw progress.error(name, data, event.data(), reader.number());
    }
  }

  private @Nullable Object takeOpening() {
    try {
      progress.opening(reader.treeIfJson(), reader.number());
    } catch (IncompleteStreamException failed) {
      // A query that failed may lack what others have: the failure counts, not what is missing.
      keepIfValid();
      observer.accept(reader.event());
      throw failed;
    }
    lastOpening = reader.value(type, leniencies);
    Object data = reader.tree();
    JsonPointer from = events.stopId();
    String id = from == null ? null : JsonTree.text(JsonTree.at(data, from));
    if (id != null && !id.isEmpty()) {
      stopId = id;
    }
    return data;
  }

  /** Reads strictly: an opening with less than the one before tells less of the query. */
  private void keepIfValid() {
    try {
      lastOpening = reader.value(type, null);
    } catch (DecodingException invalid) {
      // The one before stays.
    }
  }

  private List<Column> columns(@Nullable Object header) {
    String pointer = events.header().toString();
    if (!(header instanceof List<?> elements)) {
      throw reader.error(pointer, -1, "without columns: " + pointer + ": not a list");
    }
    List<Column> columns = new ArrayList<>();
    for (Object element : elements) {
      Map<?, ?> column = element instanceof Map<?, ?> properties ? properties : Map.of();
      if (!(column.get("name") instanceof String name)
          || !(column.get("type") instanceof String type)) {
        String property = column.get("name") instanceof String ? "/type" : "/name";
        String where = pointer + "/" + columns.size() + property;
        throw reader.error(where, -1, "without columns: " + where + ": not a string");
      }
      columns.add(new Column(name, type));
    }
    return columns;
  }

  private void dispatch(RowReader known) {
    String name = reader.name();
    if (name.equals(events.rows())) {
      progress.rowsFollow();
      reader.start(known);
      return;
    }
    failOnError(name);
    if (name.equals(events.opening())) {
      takeOpening();
    } else if (events.metrics().contains(name)) {
      metrics = reader.object();
    }
    observer.accept(reader.event());
  }
}
