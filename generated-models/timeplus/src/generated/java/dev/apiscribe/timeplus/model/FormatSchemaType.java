// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/FormatSchemaType there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Language of a format schema, as read.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class FormatSchemaType {
  /** <code>Protobuf</code>. */
  public static final FormatSchemaType PROTOBUF = new FormatSchemaType("Protobuf");

  private static final List<FormatSchemaType> VALUES = List.of(PROTOBUF);

  private final String value;

  private FormatSchemaType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static FormatSchemaType valueOf(String value) { return new FormatSchemaType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<FormatSchemaType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormatSchemaType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
