// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/NewUdfType there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where a function runs, as written.
 *
 * <p>The set is closed: any other value is refused.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
public final class NewUdfType {
  /** <code>javascript</code>. */
  public static final NewUdfType JAVASCRIPT = new NewUdfType("javascript");

  /** <code>remote</code>. */
  public static final NewUdfType REMOTE = new NewUdfType("remote");

  private static final List<NewUdfType> VALUES = List.of(JAVASCRIPT, REMOTE);

  private final String value;

  private NewUdfType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static NewUdfType valueOf(String value) {
    NewUdfType candidate = new NewUdfType(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<NewUdfType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewUdfType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
