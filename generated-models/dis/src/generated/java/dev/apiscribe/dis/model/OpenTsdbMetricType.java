// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/OpenTsdbMetricType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where the metric is from: <code>Constant</code> is the value itself, <code>String</code> the attribute of
 * the JSON that the value names.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class OpenTsdbMetricType {
  /** <code>Constant</code>. */
  public static final OpenTsdbMetricType CONSTANT = new OpenTsdbMetricType("Constant");

  /** <code>String</code>. */
  public static final OpenTsdbMetricType STRING = new OpenTsdbMetricType("String");

  private static final List<OpenTsdbMetricType> VALUES = List.of(CONSTANT, STRING);

  private final String value;

  private OpenTsdbMetricType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static OpenTsdbMetricType valueOf(String value) { return new OpenTsdbMetricType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<OpenTsdbMetricType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OpenTsdbMetricType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
