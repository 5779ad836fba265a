package dev.apiscribe.runtime;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of a stream of rows, by what they carry. Immutable: every method that sets something
 * returns another descriptor.
 */
public final class RowEvents {
  private final String opening;
  private final JsonPointer header;
  private final String rows;
  private final Set<String> metrics;
  private final End end;
  private final @Nullable JsonPointer stopId;

  private RowEvents(
      String opening,
      JsonPointer header,
      String rows,
      Set<String> metrics,
      End end,
      @Nullable JsonPointer stopId) {
    this.opening = opening;
    this.header = header;
    this.rows = rows;
    this.metrics = metrics;
    this.end = end;
    this.stopId = stopId;
  }

  /**
   * Creates the events of a stream that begins with this one.
   *
   * @param event the name of the event that comes first
   * @param header JSON Pointer to the columns in its data: a list of objects with {@code name} and
   *     {@code type}
   */
  public static RowEvents opening(String event, String header) {
    End unknown = new End(null, null, Set.of());
    return new RowEvents(event, JsonPointer.compile(header), "message", Set.of(), unknown, null);
  }

  /**
   * Sets the name of the events with rows. Default: {@code message}, which is that of an event
   * without a name.
   */
  public RowEvents rows(String event) {
    return new RowEvents(opening, header, event, metrics, end, stopId);
  }

  /** Sets the names of the events with metrics. Default: none. */
  public RowEvents metrics(String... events) {
    Set<String> names = Set.copyOf(List.of(events));
    return new RowEvents(opening, header, rows, names, end, stopId);
  }

  /**
   * Sets where an opening states the query's status. Default: nowhere; the end of the stream is
   * then the end of the rows.
   *
   * @param from JSON Pointer to the status in the opening's data
   * @param finished the statuses of the opening that comes again after the last row; a stream that
   *     ends without it fails with {@link IncompleteStreamException}. Empty when the server sends
   *     no such event
   * @param failed the statuses that end the reading with {@link IncompleteStreamException}
   */
  public RowEvents status(String from, List<String> finished, List<String> failed) {
    Status status = new Status(JsonPointer.compile(from), Set.copyOf(finished), Set.copyOf(failed));
    return with(new End(status, end.message, end.errors));
  }

  /**
   * Sets where the reason of a failure is.
   *
   * @param from JSON Pointer to a text in the data of an opening or of an error event
   */
  public RowEvents message(String from) {
    return with(new End(end.status, JsonPointer.compile(from), end.errors));
  }

  /**
   * Sets the names of the events that end the reading with {@link IncompleteStreamException}.
   * Default: none.
   */
  public RowEvents errors(String... events) {
    return with(new End(end.status, end.message, Set.copyOf(List.of(events))));
  }

  private RowEvents with(End replacement) {
    return new RowEvents(opening, header, rows, metrics, replacement, stopId);
  }

  /**
   * Sets where the server says what it calls the query, for the operation that stops it.
   *
   * @param from JSON Pointer to a value in the opening's data
   */
  public RowEvents stopId(String from) {
    return new RowEvents(opening, header, rows, metrics, end, JsonPointer.compile(from));
  }

  String opening() {
    return opening;
  }

  JsonPointer header() {
    return header;
  }

  String rows() {
    return rows;
  }

  Set<String> metrics() {
    return metrics;
  }

  @Nullable
  Status status() {
    return end.status;
  }

  @Nullable
  JsonPointer message() {
    return end.message;
  }

  Set<String> errors() {
    return end.errors;
  }

  @Nullable
  JsonPointer stopId() {
    return stopId;
  }

  @Override
  public String toString() {
    return "RowEvents[" + opening + ", " + rows + "]";
  }

  /** The meaning of a query's status. */
  record Status(JsonPointer from, Set<String> finished, Set<String> failed) {}

  /** The end of a stream, and its signs of failure. */
  private record End(@Nullable Status status, @Nullable JsonPointer message, Set<String> errors) {}
}
