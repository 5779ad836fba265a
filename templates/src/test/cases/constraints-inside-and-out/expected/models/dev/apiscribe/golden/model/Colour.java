// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Colour there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The set is open: a value without a constant here is kept as it came. */
@Generated("apiscribe")
public final class Colour {
  /** <code>red</code>. */
  public static final Colour RED = new Colour("red");

  /** <code>green</code>. */
  public static final Colour GREEN = new Colour("green");

  private static final List<Colour> VALUES = List.of(RED, GREEN);

  private final String value;

  private Colour(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static Colour valueOf(String value) { return new Colour(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<Colour> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Colour that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
