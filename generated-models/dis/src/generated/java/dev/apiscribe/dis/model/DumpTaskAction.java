// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DumpTaskAction there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the tasks: <code>start</code> starts them, <code>stop</code> pauses them.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class DumpTaskAction {
  /** <code>start</code>. */
  public static final DumpTaskAction START = new DumpTaskAction("start");

  /** <code>stop</code>. */
  public static final DumpTaskAction STOP = new DumpTaskAction("stop");

  private static final List<DumpTaskAction> VALUES = List.of(START, STOP);

  private final String value;

  private DumpTaskAction(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static DumpTaskAction valueOf(String value) {
    DumpTaskAction candidate = new DumpTaskAction(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<DumpTaskAction> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DumpTaskAction that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
