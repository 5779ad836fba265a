// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Door there, or the templates in templates/models.
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
 * <li><code>OfGate</code>, if it has <code>bars</code>
 * <li><code>OfHatch</code>, if it has <code>lid</code>
 * <li><code>OfArch</code>, if it has all of <code>width</code>
 * <li><code>OfHatch</code>, if it is another object
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Door {
  static Door of(Gate value) { return new OfGate(value); }

  static Door of(Hatch value) { return new OfHatch(value); }

  static Door of(Arch value) { return new OfArch(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Door read(Object json) {
    return Door_.READER.read(json) instanceof Door variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitGate(OfGate variant) { return other(variant); }

    default R visitHatch(OfHatch variant) { return other(variant); }

    default R visitArch(OfArch variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Door variant);
  }

  record OfGate(@Valid Gate value) implements Door {
    public OfGate {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitGate(this); }
  }

  record OfHatch(@Valid Hatch value) implements Door {
    public OfHatch {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitHatch(this); }
  }

  record OfArch(@Valid Arch value) implements Door {
    public OfArch {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitArch(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Gate or Hatch or Arch") Object value)
      implements Door {
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
final class Door_ implements Door {
  static final VariantReader READER = new VariantReader(OfGate.class, OfHatch.class, OfArch.class)
      .property(0, "bars")
      .property(1, "lid")
      .all(2, "width")
      .all(1);

  private Door_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
