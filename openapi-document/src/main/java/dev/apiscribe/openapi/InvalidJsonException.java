package dev.apiscribe.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** A text is not a JSON value. */
public final class InvalidJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final int line;

  InvalidJsonException(String reason) {
    super("not valid JSON: " + reason);
    this.reason = reason;
    line = 1;
  }

  InvalidJsonException(IOException cause) {
    super("not valid JSON: " + reason(cause) + place(cause), cause);
    reason = reason(cause);
    line = cause instanceof JsonProcessingException e && e.getLocation() != null
        ? e.getLocation().getLineNr()
        : 1;
  }

  private static String reason(IOException cause) {
    return cause instanceof JsonProcessingException e
        ? String.valueOf(e.getOriginalMessage())
        : String.valueOf(cause.getMessage());
  }

  private static String place(IOException cause) {
    return cause instanceof JsonProcessingException e && e.getLocation() != null
        ? " at line " + e.getLocation().getLineNr() + ", column "
            + e.getLocation().getColumnNr()
        : "";
  }

  /** Returns what is wrong, without the place. */
  public String reason() {
    return reason;
  }

  /** Returns the line of the text, from 1. */
  public int line() {
    return line;
  }
}
