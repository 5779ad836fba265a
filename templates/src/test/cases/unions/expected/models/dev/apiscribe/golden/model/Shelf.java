// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Shelf there, or the templates in templates/models.
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
 * <li><code>OfBroad</code>, if it has all of <code>length</code>, <code>depth</code>
 * <li><code>OfShort</code>, if it has all of <code>length</code>
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Shelf {
  static Shelf of(Broad value) { return new OfBroad(value); }

  static Shelf of(Short value) { return new OfShort(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Shelf read(Object json) {
    return Shelf_.READER.read(json) instanceof Shelf variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitBroad(OfBroad variant) { return other(variant); }

    default R visitShort(OfShort variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Shelf variant);
  }

  record OfBroad(@Valid Broad value) implements Shelf {
    public OfBroad {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitBroad(this); }
  }

  record OfShort(@Valid Short value) implements Shelf {
    public OfShort {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitShort(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Broad or Short") Object value)
      implements Shelf {
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
final class Shelf_ implements Shelf {
  static final VariantReader READER = new VariantReader(OfBroad.class, OfShort.class)
      .all(0, "length", "depth")
      .all(1, "length")
      .known("depth");

  private Shelf_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
