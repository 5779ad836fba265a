package dev.apiscribe.runtime.internal.body;

import java.io.IOException;

/** More bytes came than are taken. */
public final class SizeLimitException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String option;
  private final long limit;

  private SizeLimitException(String what, String option, long limit) {
    super(what + " of more than " + limit + " bytes");
    this.what = what;
    this.option = option;
    this.limit = limit;
  }

  public static SizeLimitException ofBody(long limit) {
    return new SizeLimitException("a body", "maxBodySize", limit);
  }

  public static SizeLimitException ofEvent(long limit) {
    return new SizeLimitException("an event", "maxEventSize", limit);
  }

  public static SizeLimitException ofLine(long limit) {
    return new SizeLimitException("a line", "maxLineSize", limit);
  }

  /** With its article. */
  public String what() {
    return this.what;
  }

  /** The setter of the limit. */
  public String option() {
    return this.option;
  }

  public long limit() {
    return this.limit;
  }
}
