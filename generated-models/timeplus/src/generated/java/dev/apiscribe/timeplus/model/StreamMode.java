// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/StreamMode there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How a stream stores its rows, as read.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class StreamMode {
  /** <code>append</code>. */
  public static final StreamMode APPEND = new StreamMode("append");

  /** <code>changelog</code>. */
  public static final StreamMode CHANGELOG = new StreamMode("changelog");

  /** <code>changelog_kv</code>. */
  public static final StreamMode CHANGELOG_KV = new StreamMode("changelog_kv");

  /** <code>versioned_kv</code>. */
  public static final StreamMode VERSIONED_KV = new StreamMode("versioned_kv");

  private static final List<StreamMode> VALUES = List.of(APPEND, CHANGELOG, CHANGELOG_KV, VERSIONED_KV);

  private final String value;

  private StreamMode(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static StreamMode valueOf(String value) { return new StreamMode(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<StreamMode> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StreamMode that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
