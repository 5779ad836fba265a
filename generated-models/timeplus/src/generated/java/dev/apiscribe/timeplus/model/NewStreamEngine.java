// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/NewStreamEngine there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Storage engine of a new stream, when it is not the usual one.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class NewStreamEngine {
  /** <code>MutableStream</code>. */
  public static final NewStreamEngine MUTABLE_STREAM = new NewStreamEngine("MutableStream");

  private static final List<NewStreamEngine> VALUES = List.of(MUTABLE_STREAM);

  private final String value;

  private NewStreamEngine(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static NewStreamEngine valueOf(String value) {
    NewStreamEngine candidate = new NewStreamEngine(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<NewStreamEngine> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewStreamEngine that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
