// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/JsonAttributeType there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Type of an attribute of the JSON in a stream.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 */
@Generated("apiscribe")
public final class JsonAttributeType {
  /** <code>Bigint</code>. */
  public static final JsonAttributeType BIGINT = new JsonAttributeType("Bigint");

  /** <code>Double</code>. */
  public static final JsonAttributeType DOUBLE = new JsonAttributeType("Double");

  /** <code>Boolean</code>. */
  public static final JsonAttributeType BOOLEAN = new JsonAttributeType("Boolean");

  /** <code>Timestamp</code>. */
  public static final JsonAttributeType TIMESTAMP = new JsonAttributeType("Timestamp");

  /** <code>String</code>. */
  public static final JsonAttributeType STRING = new JsonAttributeType("String");

  /** <code>Decimal</code>. */
  public static final JsonAttributeType DECIMAL = new JsonAttributeType("Decimal");

  private static final List<JsonAttributeType> VALUES = List.of(BIGINT, DOUBLE, BOOLEAN, TIMESTAMP, STRING, DECIMAL);

  private final String value;

  private JsonAttributeType(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static JsonAttributeType valueOf(String value) { return new JsonAttributeType(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<JsonAttributeType> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonAttributeType that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
