// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PreviewOffset there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Which end of a stream to read from.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class PreviewOffset {
  /** <code>earliest</code>. */
  public static final PreviewOffset EARLIEST = new PreviewOffset("earliest");

  /** <code>latest</code>. */
  public static final PreviewOffset LATEST = new PreviewOffset("latest");

  private static final List<PreviewOffset> VALUES = List.of(EARLIEST, LATEST);

  private final String value;

  private PreviewOffset(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static PreviewOffset valueOf(String value) {
    PreviewOffset candidate = new PreviewOffset(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<PreviewOffset> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PreviewOffset that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
