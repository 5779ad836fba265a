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

/** Reads a stream of rows. Only one thread may ask for rows; any may ask for the opening, and any may close. */
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
    this.reader = new EventReader(operationId, response, events.errors(), sizes);
    this.progress = new QueryProgress(operationId, response.headers(), events);
  }

  /** Waits for it. Afterwards the columns are known, too. */
  T opening() {
    RowReader known = this.open();
    RuntimeException cause = this.failure;
    T value = this.opening;
    if (known != null && value != null) {
      return value;
    }
    throw cause != null
        ? cause
        : new IllegalStateException("the stream was closed before its opening came");
  }

  Columns columns() {
    this.opening();
    return Objects.requireNonNull(this.rows).columns();
  }

  @Nullable
  T lastOpening() {
    return this.lastOpening;
  }

  @Nullable
  Map<String, @Nullable Object> metrics() {
    return this.metrics;
  }

  /** Returns what the server calls the thing to stop; null while it has not said. */
  @Nullable
  String stopId() {
    return this.stopId;
  }

  synchronized void observe(Consumer<ServerSentEvent> added) {
    this.observer = this.observer.andThen(added);
  }

  /** Waits for it; null at the end, and once closed. Fails again with what it or the opening failed with. */
  @Nullable
  Row next() {
    RowReader known = this.closed ? null : this.open();
    RuntimeException earlier = this.failure;
    if (earlier != null) {
      // To a caller who asks again, or who did not see it, a failure must not look like the end of
      // the rows.
      throw earlier;
    }
    try {
      while (known != null && !this.closed) {
        Row row = this.reader.next(known);
        if (row != null) {
          this.progress.rowRead();
          return row;
        }
        if (this.read()) {
          this.dispatch(known);
        } else {
          this.end();
        }
      }
      return null;
    } catch (Throwable e) {
      throw this.failed(e);
    }
  }

  void close() {
    this.closed = true;
    this.response.close();
  }

  /** Null once closed. The second caller waits for the first. */
  private @Nullable RowReader open() {
    RowReader known = this.rows;
    if (known != null) {
      return known;
    }
    try {
      this.openingLock.lockInterruptibly();
    } catch (InterruptedException e) {
      this.close();
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(this.operationId, true, e);
    }
    try {
      if (this.rows == null && this.failure == null) {
        this.readOpening();
      }
      return this.rows;
    } catch (Throwable e) {
      throw this.failed(e);
    } finally {
      this.openingLock.unlock();
    }
  }

  /** Closes the stream, and returns what to throw, now and whenever more is asked for. */
  private RuntimeException failed(Throwable reason) {
    this.close();
    RuntimeException failed = Failures.unchecked(reason);
    this.failure = failed;
    return failed;
  }

  private void end() {
    if (!this.closed) {
      if (this.reader.endedInsideEvent()) {
        throw this.progress.insideAnEvent(this.reader.number() - 1);
      }
      this.progress.end(this.reader.number() - 1);
    }
    this.close();
  }

  /** False at the end, and once closed. */
  private boolean read() {
    try {
      return !this.closed && this.reader.next();
    } catch (IOException e) {
      if (this.closed) {
        return false;
      }
      throw Failures.whileReading(this.operationId, this.response, e);
    }
  }

  private void readOpening() {
    if (!this.read()) {
      if (this.closed) {
        return;
      }
      if (this.reader.endedInsideEvent()) {
        throw this.progress.insideAnEvent(0);
      }
      throw this.reader.error(
          "", -1, "missing: a stream without its " + this.events.opening() + " event");
    }
    this.failOnError(this.reader.name());
    if (!this.reader.name().equals(this.events.opening())) {
      throw this.reader.error(
          "", -1, "that is not a " + this.events.opening() + " event, as the first must be");
    }
    Object data = this.takeOpening();
    this.opening = this.lastOpening;
    ServerSentEvent event = this.reader.event();
    // From here on another thread may read further, so that nothing below may touch the reader.
    this.rows = new RowReader(new Columns(
        this.columns(JsonTree.at(data, this.events.header())), this.response.headers()));
    this.observer.accept(event);
  }

  /** Fails when the event is one that reports a failure. Observers see it first. */
  private void failOnError(String name) {
    if (this.events.errors().contains(name)) {
      ServerSentEvent event = this.reader.event();
      Object data = this.reader.treeIfJson();
      this.observer.accept(event);
      throw this.progress.error(name, data, event.data(), this.reader.number());
    }
  }

  private @Nullable Object takeOpening() {
    try {
      this.progress.opening(this.reader.treeIfJson(), this.reader.number());
    } catch (IncompleteStreamException failed) {
      // A query that failed may lack what others have: the failure counts, not what is missing.
      this.keepIfValid();
      this.observer.accept(this.reader.event());
      throw failed;
    }
    this.lastOpening = this.reader.value(this.type, this.leniencies);
    Object data = this.reader.tree();
    JsonPointer from = this.events.stopId();
    String id = from == null ? null : JsonTree.text(JsonTree.at(data, from));
    if (id != null && !id.isEmpty()) {
      this.stopId = id;
    }
    return data;
  }

  /** Reads strictly: an opening with less than the one before tells less of the query. */
  private void keepIfValid() {
    try {
      this.lastOpening = this.reader.value(this.type, null);
    } catch (DecodingException invalid) {
      // The one before stays.
    }
  }

  private List<Column> columns(@Nullable Object header) {
    String pointer = this.events.header().toString();
    if (!(header instanceof List<?> elements)) {
      throw this.reader.error(pointer, -1, "without columns: " + pointer + ": not a list");
    }
    List<Column> columns = new ArrayList<>();
    for (Object element : elements) {
      Map<?, ?> column = element instanceof Map<?, ?> properties ? properties : Map.of();
      if (!(column.get("name") instanceof String name)
          || !(column.get("type") instanceof String type)) {
        String property = column.get("name") instanceof String ? "/type" : "/name";
        String where = pointer + "/" + columns.size() + property;
        throw this.reader.error(where, -1, "without columns: " + where + ": not a string");
      }
      columns.add(new Column(name, type));
    }
    return columns;
  }

  private void dispatch(RowReader known) {
    String name = this.reader.name();
    if (name.equals(this.events.rows())) {
      this.progress.rowsFollow();
      this.reader.start(known);
      return;
    }
    this.failOnError(name);
    if (name.equals(this.events.opening())) {
      this.takeOpening();
    } else if (this.events.metrics().contains(name)) {
      this.metrics = this.reader.object();
    }
    this.observer.accept(this.reader.event());
  }
}
