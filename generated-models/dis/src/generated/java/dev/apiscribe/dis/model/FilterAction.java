// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/FilterAction there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: <code>filter</code> a page of streams, <code>count</code> how many there are.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class FilterAction {
  /** <code>filter</code>. */
  public static final FilterAction FILTER = new FilterAction("filter");

  /** <code>count</code>. */
  public static final FilterAction COUNT = new FilterAction("count");

  private static final List<FilterAction> VALUES = List.of(FILTER, COUNT);

  private final String value;

  private FilterAction(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static FilterAction valueOf(String value) {
    FilterAction candidate = new FilterAction(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<FilterAction> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FilterAction that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
