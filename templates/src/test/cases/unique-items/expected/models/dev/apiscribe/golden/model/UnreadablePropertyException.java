// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.model;

import javax.annotation.processing.Generated;

/**
 * Thrown by the accessor of a property that was read without a value of its type: a required one that is missing or
 * null, or one whose value is of another type. All other accessors work, and {@code additionalProperties()} has the
 * value as it was sent.
 */
@Generated("apiscribe")
public final class UnreadablePropertyException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String pointer;

  UnreadablePropertyException(String pointer, String reason) {
    super(pointer + ": " + reason);
    this.pointer = pointer;
  }

  /** Returns the JSON Pointer of the property, or of the value in it that does not fit, from the root of what was read. */
  public String pointer() { return pointer; }
}
