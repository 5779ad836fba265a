// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Basket there, or the templates in templates/models.
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
 * <li><code>OfFull</code>, if in <code>in</code>, it has <code>apples</code>
 * <li><code>OfEmpty</code>, if in <code>in</code>, it has <code>why</code>
 * <li><code>OfFull</code>, if in <code>in</code>, it is another object
 * <li><code>OfEmpty</code>, if in <code>in</code>, it is another object
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>OfFull</code>, if it is another object
 * <li><code>OfEmpty</code>, if it is another object
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Basket {
  static Basket of(Full value) { return new OfFull(value); }

  static Basket of(Empty value) { return new OfEmpty(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Basket read(Object json) {
    return Basket_.READER.read(json) instanceof Basket variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitFull(OfFull variant) { return other(variant); }

    default R visitEmpty(OfEmpty variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Basket variant);
  }

  record OfFull(@Valid Full value) implements Basket {
    public OfFull {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitFull(this); }
  }

  record OfEmpty(@Valid Empty value) implements Basket {
    public OfEmpty {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitEmpty(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Full or Empty") Object value)
      implements Basket {
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
final class Basket_ implements Basket {
  static final VariantReader READER = new VariantReader(OfFull.class, OfEmpty.class)
      .inside("in")
      .property(0, "apples")
      .property(1, "why")
      .all(0)
      .known("apples")
      .all(1)
      .known("why")
      .end()
      .all(0)
      .known("in", "lid")
      .onlyTypes("in", "object", "string")
      .all(1)
      .known("in", "lid")
      .onlyTypes("in", "object");

  private Basket_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
