// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CompressionFormat there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How the data is compressed. Without it, the data is not compressed.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class CompressionFormat {
  /** <code>snappy</code>. */
  public static final CompressionFormat SNAPPY = new CompressionFormat("snappy");

  /** <code>gzip</code>. */
  public static final CompressionFormat GZIP = new CompressionFormat("gzip");

  /** <code>zip</code>. */
  public static final CompressionFormat ZIP = new CompressionFormat("zip");

  private static final List<CompressionFormat> VALUES = List.of(SNAPPY, GZIP, ZIP);

  private final String value;

  private CompressionFormat(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static CompressionFormat valueOf(String value) { return new CompressionFormat(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<CompressionFormat> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CompressionFormat that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
