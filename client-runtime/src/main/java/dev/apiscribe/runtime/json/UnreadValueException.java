package dev.apiscribe.runtime.json;

import dev.apiscribe.runtime.internal.value.UnfitValueException;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read to its end without being of its type, on its way to the property that keeps
 * it.
 */
final class UnreadValueException extends UnfitValueException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Object value;

  UnreadValueException(String pointer, String reason, @Nullable Object value) {
    super(reason, pointer);
    this.value = value;
  }

  @Nullable
  Object value() {
    return value;
  }

  /** Returns the same about a value around this one. */
  UnfitValueException in(Object around) {
    return new UnreadValueException(pointer(""), reason(), around);
  }
}
