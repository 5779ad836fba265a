package dev.apiscribe.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a stream of events or rows ended before it was complete: the server reported that the
 * query failed or was canceled, or the stream ended inside an event or without the event that
 * closes it. Everything that was read before is valid, but more was to come.
 */
public final class IncompleteStreamException extends ApiException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_MESSAGE = 64 * 1024;

  private final boolean reported;
  private final @Nullable String status;
  private final @Nullable String serverMessage;
  private final long eventsRead;
  private final long rowsRead;

  private IncompleteStreamException(
      String operationId,
      String message,
      boolean reported,
      @Nullable String status,
      @Nullable String serverMessage,
      long eventsRead,
      long rowsRead) {
    super(operationId, operationId + " " + message, null);
    this.reported = reported;
    this.status = status;
    this.serverMessage = serverMessage;
    this.eventsRead = eventsRead;
    this.rowsRead = rowsRead;
  }

  /** @param what names the report in the words of the API's document, and quotes nothing */
  static IncompleteStreamException reported(
      String operationId,
      String what,
      @Nullable String status,
      @Nullable String message,
      long events,
      long rows) {
    String shown = message == null || message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE);
    String text = "failed after " + count(rows, "row") + ": the server reported " + what;
    return new IncompleteStreamException(operationId, text, true, status, shown, events, rows);
  }

  static IncompleteStreamException insideAnEvent(
      String operationId, @Nullable String status, long events, long rows) {
    String text = "got only part of the stream: it ended inside event " + (events + 1) + ", after "
        + count(rows, "row");
    return new IncompleteStreamException(operationId, text, false, status, null, events, rows);
  }

  static IncompleteStreamException insideAnEvent(String operationId, long events) {
    String text = "got only part of the stream: it ended inside event " + (events + 1);
    return new IncompleteStreamException(operationId, text, false, null, null, events, 0);
  }

  /** @param closing the name of the event that closes a complete stream */
  static IncompleteStreamException notClosed(
      String operationId, String closing, @Nullable String status, long events, long rows) {
    String text = "got only part of the stream: it ended without a " + closing
        + " event that says so, after " + count(rows, "row");
    return new IncompleteStreamException(operationId, text, false, status, null, events, rows);
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns whether the server itself reported the failure; if not, the stream just ended. */
  public boolean isReported() {
    return reported;
  }

  /**
   * Returns the newest status of the query that the server sent, such as {@code failed}; empty when
   * it sent none.
   */
  public Optional<String> status() {
    return Optional.ofNullable(status);
  }

  /**
   * Returns the server's reason, at most its first 65,536 characters; empty when it gave none. It
   * may quote the query, which is why no message of this exception contains it. Three stars stand
   * for a secret of the call.
   */
  public Optional<String> serverMessage() {
    return Optional.ofNullable(serverMessage);
  }

  /**
   * Returns how many whole events were read, those included that bring no rows and the one that
   * reports the failure.
   */
  public long eventsRead() {
    return eventsRead;
  }

  /** Returns how many rows were handed out; 0 for a stream of plain events. */
  public long rowsRead() {
    return rowsRead;
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return true;
  }
}
