// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UdfAuthMethod there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How Timeplus authenticates at a function, only with the type <code>remote</code>. <code>auth_header</code>
 * sends the header of <code>auth_context</code>.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
public final class UdfAuthMethod {
  /** <code>auth_header</code>. */
  public static final UdfAuthMethod AUTH_HEADER = new UdfAuthMethod("auth_header");

  /** <code>none</code>. */
  public static final UdfAuthMethod NONE = new UdfAuthMethod("none");

  private static final List<UdfAuthMethod> VALUES = List.of(AUTH_HEADER, NONE);

  private final String value;

  private UdfAuthMethod(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static UdfAuthMethod valueOf(String value) { return new UdfAuthMethod(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<UdfAuthMethod> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UdfAuthMethod that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
