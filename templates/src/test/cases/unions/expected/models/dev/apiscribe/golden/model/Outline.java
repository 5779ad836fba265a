// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Outline there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Null;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A reader takes JSON as
 *
 * <ul>
 * <li><code>OfSquare</code>, if it is another object
 * <li><code>OfCircle</code>, if it is another object
 * <li><code>OfBox</code>, if it is another object
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Outline {
  static Outline of(Square value) { return new OfSquare(value); }

  static Outline of(Circle value) { return new OfCircle(value); }

  static Outline of(Box value) { return new OfBox(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Outline read(Object json) {
    return Outline_.READER.read(json) instanceof Outline variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitSquare(OfSquare variant) { return other(variant); }

    default R visitCircle(OfCircle variant) { return other(variant); }

    default R visitBox(OfBox variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Outline variant);
  }

  record OfSquare(@Valid Square value) implements Outline {
    public OfSquare {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitSquare(this); }
  }

  record OfCircle(@Valid Circle value) implements Outline {
    public OfCircle {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitCircle(this); }
  }

  record OfBox(@Valid Box value) implements Outline {
    public OfBox {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitBox(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Square or Circle or Box") Object value)
      implements Outline {
    public Unknown {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitUnknown(this); }

    /** Shows the names of properties only: values may be secrets. */
    @Override public String toString() {
      return "Unknown[value=" + (value instanceof Map<?, ?> object ? object.keySet() : "***") + "]";
    }
  }
}

/** Keeps a switch over the variants from being complete without a default: there may be more of them one day. */
final class Outline_ implements Outline {
  static final VariantReader READER = new VariantReader(OfSquare.class, OfCircle.class, OfBox.class)
      .all(0)
      .known("side", "top")
      .all(1)
      .known("width", "top")
      .all(2)
      .known("width", "side");

  private Outline_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
