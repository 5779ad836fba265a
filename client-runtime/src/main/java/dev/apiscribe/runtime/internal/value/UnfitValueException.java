package dev.apiscribe.runtime.internal.value;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON value that is not what its place is for. The message never has the value. */
public class UnfitValueException extends IOException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String pointer;

  public UnfitValueException(String reason) {
    this(reason, null);
  }

  /** @param pointer the JSON Pointer of the value; null for where the reader is */
  public UnfitValueException(String reason, @Nullable String pointer) {
    super(reason);
    this.pointer = pointer;
  }

  public final String reason() {
    return String.valueOf(getMessage());
  }

  /** Returns the JSON Pointer of the value, or what is given if only the reader knows. */
  public final String pointer(String otherwise) {
    return Objects.requireNonNullElse(pointer, otherwise);
  }

  /** Thrown once per stream at most, and never shown with its stack. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
