// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DestinationFileType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How files are written. <code>parquet</code> and <code>carbon</code> are for streams of the data type
 * <code>JSON</code>.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class DestinationFileType {
  /** <code>text</code>. */
  public static final DestinationFileType TEXT = new DestinationFileType("text");

  /** <code>parquet</code>. */
  public static final DestinationFileType PARQUET = new DestinationFileType("parquet");

  /** <code>carbon</code>. */
  public static final DestinationFileType CARBON = new DestinationFileType("carbon");

  private static final List<DestinationFileType> VALUES = List.of(TEXT, PARQUET, CARBON);

  private final String value;

  private DestinationFileType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static DestinationFileType valueOf(String value) { return new DestinationFileType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<DestinationFileType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DestinationFileType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
