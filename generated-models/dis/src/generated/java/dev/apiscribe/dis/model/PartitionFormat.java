// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PartitionFormat there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Directories for the time at which the task was created, by year, month, day, hour and minute. They are below
 * <code>file_prefix</code>, which is below the bucket. Without it, there are none.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class PartitionFormat {
  /** <code>yyyy</code>. */
  public static final PartitionFormat YYYY = new PartitionFormat("yyyy");

  /** <code>yyyy/MM</code>. */
  public static final PartitionFormat YYYY_MM = new PartitionFormat("yyyy/MM");

  /** <code>yyyy/MM/dd</code>. */
  public static final PartitionFormat YYYY_MM_DD = new PartitionFormat("yyyy/MM/dd");

  /** <code>yyyy/MM/dd/HH</code>. */
  public static final PartitionFormat YYYY_MM_DD_HH = new PartitionFormat("yyyy/MM/dd/HH");

  /** <code>yyyy/MM/dd/HH/mm</code>. */
  public static final PartitionFormat YYYY_MM_DD_HH_MM = new PartitionFormat("yyyy/MM/dd/HH/mm");

  private static final List<PartitionFormat> VALUES = List.of(
      YYYY, YYYY_MM, YYYY_MM_DD, YYYY_MM_DD_HH, YYYY_MM_DD_HH_MM);

  private final String value;

  private PartitionFormat(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static PartitionFormat valueOf(String value) { return new PartitionFormat(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<PartitionFormat> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartitionFormat that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
