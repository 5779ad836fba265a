package dev.apiscribe.runtime.internal.json;

import java.io.IOException;

/**
 * JSON that is not what it should be, and where. The message is the reason, and never has a value.
 */
public final class InvalidJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final long byteOffset;

  public InvalidJsonException(String pointer, long byteOffset, String reason) {
    super(reason);
    this.pointer = pointer;
    this.byteOffset = byteOffset;
  }

  /** JSON Pointer; empty for the whole. */
  public String pointer() {
    return pointer;
  }

  /** From 0; -1 when unknown. */
  public long byteOffset() {
    return byteOffset;
  }

  /** Turned into another exception at once, and never shown with its stack. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
