// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Lamp there, or the templates in templates/models.
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
 * <li><code>OfDimmed</code>, if <code>light</code> is of the type <code>integer</code>
 * <li><code>OfNamed</code>, if <code>light</code> is of the type <code>string</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Lamp {
  static Lamp of(Dimmed value) { return new OfDimmed(value); }

  static Lamp of(Named value) { return new OfNamed(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Lamp read(Object json) {
    return Lamp_.READER.read(json) instanceof Lamp variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitDimmed(OfDimmed variant) { return other(variant); }

    default R visitNamed(OfNamed variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Lamp variant);
  }

  record OfDimmed(@Valid Dimmed value) implements Lamp {
    public OfDimmed {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitDimmed(this); }
  }

  record OfNamed(@Valid Named value) implements Lamp {
    public OfNamed {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitNamed(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Dimmed or Named") Object value)
      implements Lamp {
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
final class Lamp_ implements Lamp {
  static final VariantReader READER = new VariantReader(OfDimmed.class, OfNamed.class)
      .typeOf("light", "integer", 0)
      .typeOf("light", "string", 1);

  private Lamp_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
