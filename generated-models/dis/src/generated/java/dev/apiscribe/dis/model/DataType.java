// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DataType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What the records are: <code>BLOB</code> bytes of any kind, <code>JSON</code> text in JSON, <code>CSV</code>
 * text with commas between the values.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class DataType {
  /** <code>BLOB</code>. */
  public static final DataType BLOB = new DataType("BLOB");

  /** <code>JSON</code>. */
  public static final DataType JSON = new DataType("JSON");

  /** <code>CSV</code>. */
  public static final DataType CSV = new DataType("CSV");

  private static final List<DataType> VALUES = List.of(BLOB, JSON, CSV);

  private final String value;

  private DataType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static DataType valueOf(String value) { return new DataType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<DataType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DataType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
