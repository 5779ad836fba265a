package dev.apiscribe.runtime;

import java.util.Locale;

/**
 * A format of rows in a request body. The operation's document says which formats it accepts, and
 * under which media types.
 */
public enum RowFormat {
  /** One JSON object: the names of the columns, and the values of each row in their order. */
  COMPACT("application/json"),
  /** JSON objects one after another, one for each row. */
  STREAMING("application/x-ndjson"),
  /** The whole body is one row. */
  RAW("text/plain"),
  /** Each line is one row. */
  LINES("text/plain");

  private final String usualMediaType;

  RowFormat(String usualMediaType) {
    this.usualMediaType = usualMediaType;
  }

  /** Returns the media type for operations whose document names none. */
  String usualMediaType() {
    return usualMediaType;
  }

  /** Returns the value in a parameter: {@code compact}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
