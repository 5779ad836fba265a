// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/IngestFormat there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How the body of an ingest request is read.
 *
 * <p>The set is closed: any other value is refused.
 */
@Generated("apiscribe")
public final class IngestFormat {
  /** <code>compact</code>. */
  public static final IngestFormat COMPACT = new IngestFormat("compact");

  /** <code>streaming</code>. */
  public static final IngestFormat STREAMING = new IngestFormat("streaming");

  /** <code>raw</code>. */
  public static final IngestFormat RAW = new IngestFormat("raw");

  /** <code>lines</code>. */
  public static final IngestFormat LINES = new IngestFormat("lines");

  private static final List<IngestFormat> VALUES = List.of(COMPACT, STREAMING, RAW, LINES);

  private final String value;

  private IngestFormat(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** @throws IllegalArgumentException if the text is not one of {@link #values()} */
  @JsonCreator public static IngestFormat valueOf(String value) {
    IngestFormat candidate = new IngestFormat(value);
    if (!VALUES.contains(candidate)) {
      // Without the text, which may be a secret.
      throw new IllegalArgumentException(
          "found another text of " + value.length() + " characters, expected one of " + VALUES);
    }
    return candidate;
  }

  /** Returns the documented values, in the order of the document. */
  public static List<IngestFormat> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IngestFormat that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
