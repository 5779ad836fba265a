// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Parcel there, or the templates in templates/models.
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
 * <li><code>OfLetter</code>, if in <code>label</code>, in <code>way</code>, <code>kind</code> is
 * <code>letter</code>
 * <li><code>OfCrate</code>, if in <code>label</code>, in <code>way</code>, <code>kind</code> is
 * <code>crate</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Parcel {
  static Parcel of(Letter value) { return new OfLetter(value); }

  static Parcel of(Crate value) { return new OfCrate(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Parcel read(Object json) {
    return Parcel_.READER.read(json) instanceof Parcel variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitLetter(OfLetter variant) { return other(variant); }

    default R visitCrate(OfCrate variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Parcel variant);
  }

  record OfLetter(@Valid Letter value) implements Parcel {
    public OfLetter {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitLetter(this); }
  }

  record OfCrate(@Valid Crate value) implements Parcel {
    public OfCrate {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitCrate(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Letter or Crate") Object value)
      implements Parcel {
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
final class Parcel_ implements Parcel {
  static final VariantReader READER = new VariantReader(OfLetter.class, OfCrate.class)
      .inside("label")
      .inside("way")
      .value("kind", 0, "letter")
      .value("kind", 1, "crate")
      .end()
      .end();

  private Parcel_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
