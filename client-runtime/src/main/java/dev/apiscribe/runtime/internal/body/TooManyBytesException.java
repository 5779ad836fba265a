package dev.apiscribe.runtime.internal.body;

import java.io.IOException;

/** More bytes came than are taken. */
public final class TooManyBytesException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String option;
  private final long limit;

  private TooManyBytesException(String what, String option, long limit) {
    super(what + " of more than " + limit + " bytes");
    this.what = what;
    this.option = option;
    this.limit = limit;
  }

  public static TooManyBytesException ofBody(long limit) {
    return new TooManyBytesException("a body", "maxBodySize", limit);
  }

  public static TooManyBytesException ofEvent(long limit) {
    return new TooManyBytesException("an event", "maxEventSize", limit);
  }

  public static TooManyBytesException ofLine(long limit) {
    return new TooManyBytesException("a line", "maxLineSize", limit);
  }

  /** Returns what was too large, with its article. */
  public String what() {
    return what;
  }

  /** Returns the name of the setter of the limit. */
  public String option() {
    return option;
  }

  public long limit() {
    return limit;
  }
}
