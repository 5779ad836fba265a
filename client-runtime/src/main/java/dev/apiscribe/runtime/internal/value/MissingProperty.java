package dev.apiscribe.runtime.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * How the builder of a generated model refuses to leave out a required property: by an
 * IllegalStateException, {@code missing property: name}.
 */
public final class MissingProperty {
  /** What readers say of it, after the JSON Pointer. */
  public static final String REASON = "missing property";

  private static final String START = REASON + ": ";

  private MissingProperty() {}

  public static IllegalStateException refusal(String name) {
    return new IllegalStateException(START + name);
  }

  /** Returns the name of the property; null for another failure. */
  public static @Nullable String name(Throwable failure) {
    String message = failure instanceof IllegalStateException ? failure.getMessage() : null;
    return message != null && message.startsWith(START) ? message.substring(START.length()) : null;
  }
}
