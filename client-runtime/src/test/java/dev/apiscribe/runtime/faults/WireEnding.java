package dev.apiscribe.runtime.faults;

/**
 * What a call ended in, and what became of its connection.
 *
 * @param call status, header X-A and body of the response, or the name of the exception with
 *     whether the server may have executed the call
 * @param connection as the next call found it
 */
record WireEnding(String call, String connection) {
  static final String USED_AGAIN = "used again";
  static final String CLOSED = "closed";
  static final String LEFT_OPEN = "left open";
  private static final String BROKEN = "Connection maybe";
  private static final String LATE = "CallTimeout maybe";

  /** The response is read, and the next call uses the same connection. */
  static WireEnding kept(String response) {
    return new WireEnding(response, USED_AGAIN);
  }

  /** The response is read, and the next call uses another connection. */
  static WireEnding read(String response) {
    return new WireEnding(response, CLOSED);
  }

  static WireEnding refused() {
    return new WireEnding(BROKEN, CLOSED);
  }

  static WireEnding late() {
    return new WireEnding(LATE, CLOSED);
  }

  /** Returns whether only time ends it. */
  boolean isLate() {
    return call.equals(LATE);
  }

  @Override
  public String toString() {
    return call + ", " + connection;
  }
}
