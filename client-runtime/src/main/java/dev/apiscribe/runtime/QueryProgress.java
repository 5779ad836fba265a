package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonPointer;
import dev.apiscribe.runtime.RowEvents.Status;
import dev.apiscribe.runtime.internal.json.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * Follows what a server says of the query whose rows it streams, and tells a complete stream from
 * one that is not.
 */
final class QueryProgress {
  private final String operationId;
  private final Headers headers;
  private final RowEvents events;
  private @Nullable String status;
  private boolean opened;
  private boolean closed;
  private long rowsRead;

  /** @param headers of the response */
  QueryProgress(String operationId, Headers headers, RowEvents events) {
    this.operationId = operationId;
    this.headers = headers;
    this.events = events;
  }

  void rowRead() {
    rowsRead++;
  }

  /** Rows after the event that closes the stream: it was not the last one. */
  void rowsFollow() {
    closed = false;
  }

  /**
   * Fails when this status of the query is a failure.
   *
   * @param data of an opening; null when it is malformed
   * @param eventsRead with this one
   */
  void opening(@Nullable Object data, long eventsRead) {
    Status described = events.status();
    String said = described == null ? null : JsonTree.text(JsonTree.at(data, described.from()));
    if (said != null) {
      status = headers.masked("status of the query", said);
    }
    if (described != null && said != null && described.failed().contains(said)) {
      throw IncompleteStreamException.reported(
          operationId, "the status " + said, status, message(data), eventsRead, rowsRead);
    }
    // The first one comes before the rows, so that it closes nothing whatever it says.
    closed = opened && described != null && said != null && described.finished().contains(said);
    opened = true;
  }

  /**
   * The failure that an event stands for.
   *
   * @param data of the event; null when it is not JSON
   * @param text the same data as they came
   */
  IncompleteStreamException error(
      String event, @Nullable Object data, String text, long eventsRead) {
    String message = message(data);
    String shown = message != null
        ? message
        : text.isEmpty() ? null : headers.masked("message of the query", text);
    return IncompleteStreamException.reported(
        operationId, "an event named " + event, status, shown, eventsRead, rowsRead);
  }

  /** The failure when the stream ends inside an event. */
  IncompleteStreamException insideAnEvent(long eventsRead) {
    return IncompleteStreamException.insideAnEvent(operationId, status, eventsRead, rowsRead);
  }

  /** Fails when the stream may not end here. */
  void end(long eventsRead) {
    Status described = events.status();
    if (!closed && described != null && !described.finished().isEmpty()) {
      throw IncompleteStreamException.notClosed(
          operationId, events.opening(), status, eventsRead, rowsRead);
    }
  }

  private @Nullable String message(@Nullable Object data) {
    JsonPointer from = events.message();
    String message = from == null ? null : JsonTree.text(JsonTree.at(data, from));
    return message == null || message.isEmpty()
        ? null
        : headers.masked("message of the query", message);
  }
}
