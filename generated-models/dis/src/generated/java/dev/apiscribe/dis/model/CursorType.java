// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CursorType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where a cursor stands: <code>AT_SEQUENCE_NUMBER</code> at the number that is sent, which is the default,
 * <code>AFTER_SEQUENCE_NUMBER</code> after it, <code>TRIM_HORIZON</code> at the oldest record that is still
 * kept, <code>LATEST</code> after the newest, <code>AT_TIMESTAMP</code> at the time that is sent.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class CursorType {
  /** <code>AT_SEQUENCE_NUMBER</code>. */
  public static final CursorType AT_SEQUENCE_NUMBER = new CursorType("AT_SEQUENCE_NUMBER");

  /** <code>AFTER_SEQUENCE_NUMBER</code>. */
  public static final CursorType AFTER_SEQUENCE_NUMBER = new CursorType("AFTER_SEQUENCE_NUMBER");

  /** <code>TRIM_HORIZON</code>. */
  public static final CursorType TRIM_HORIZON = new CursorType("TRIM_HORIZON");

  /** <code>LATEST</code>. */
  public static final CursorType LATEST = new CursorType("LATEST");

  /** <code>AT_TIMESTAMP</code>. */
  public static final CursorType AT_TIMESTAMP = new CursorType("AT_TIMESTAMP");

  private static final List<CursorType> VALUES = List.of(
      AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER, TRIM_HORIZON, LATEST, AT_TIMESTAMP);

  private final String value;

  private CursorType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static CursorType valueOf(String value) {
    CursorType candidate = new CursorType(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<CursorType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CursorType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
