// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/NewStreamMode there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How a new stream stores its rows.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class NewStreamMode {
  /** <code>append</code>. */
  public static final NewStreamMode APPEND = new NewStreamMode("append");

  /** <code>changelog</code>. */
  public static final NewStreamMode CHANGELOG = new NewStreamMode("changelog");

  /** <code>changelog_kv</code>. */
  public static final NewStreamMode CHANGELOG_KV = new NewStreamMode("changelog_kv");

  /** <code>versioned_kv</code>. */
  public static final NewStreamMode VERSIONED_KV = new NewStreamMode("versioned_kv");

  private static final List<NewStreamMode> VALUES = List.of(APPEND, CHANGELOG, CHANGELOG_KV, VERSIONED_KV);

  private final String value;

  private NewStreamMode(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static NewStreamMode valueOf(String value) {
    NewStreamMode candidate = new NewStreamMode(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<NewStreamMode> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewStreamMode that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
