// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TimestampFormat there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Format of a time that is a text. It is required for the type <code>String</code>.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class TimestampFormat {
  /** <code>yyyy/MM/dd HH:mm:ss</code>. */
  public static final TimestampFormat YYYY_MM_DD_HH_MM_SS = new TimestampFormat("yyyy/MM/dd HH:mm:ss");

  /** <code>MM/dd/yyyy HH:mm:ss</code>. */
  public static final TimestampFormat MM_DD_YYYY_HH_MM_SS = new TimestampFormat("MM/dd/yyyy HH:mm:ss");

  /** <code>dd/MM/yyyy HH:mm:ss</code>. */
  public static final TimestampFormat DD_MM_YYYY_HH_MM_SS = new TimestampFormat("dd/MM/yyyy HH:mm:ss");

  /** <code>yyyy-MM-dd HH:mm:ss</code>. */
  public static final TimestampFormat YYYY_MM_DD_HH_MM_SS_2 = new TimestampFormat("yyyy-MM-dd HH:mm:ss");

  /** <code>MM-dd-yyyy HH:mm:ss</code>. */
  public static final TimestampFormat MM_DD_YYYY_HH_MM_SS_2 = new TimestampFormat("MM-dd-yyyy HH:mm:ss");

  /** <code>dd-MM-yyyy HH:mm:ss</code>. */
  public static final TimestampFormat DD_MM_YYYY_HH_MM_SS_2 = new TimestampFormat("dd-MM-yyyy HH:mm:ss");

  private static final List<TimestampFormat> VALUES = List.of(
      YYYY_MM_DD_HH_MM_SS,
      MM_DD_YYYY_HH_MM_SS,
      DD_MM_YYYY_HH_MM_SS,
      YYYY_MM_DD_HH_MM_SS_2,
      MM_DD_YYYY_HH_MM_SS_2,
      DD_MM_YYYY_HH_MM_SS_2);

  private final String value;

  private TimestampFormat(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static TimestampFormat valueOf(String value) { return new TimestampFormat(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<TimestampFormat> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimestampFormat that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
