// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/FreeSort there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is closed: any other value is refused. */
@Generated("apiscribe")
public final class FreeSort {
  /** <code>free</code>. */
  public static final FreeSort FREE = new FreeSort("free");

  private static final List<FreeSort> VALUES = List.of(FREE);

  private final String value;

  private FreeSort(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static FreeSort valueOf(String value) {
    FreeSort candidate = new FreeSort(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<FreeSort> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FreeSort that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
