// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/FullIn there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A reader takes JSON as
 *
 * <ul>
 * <li><code>OfLabel</code>, if its type is <code>string</code>
 * <li><code>OfApples</code>, if its type is <code>object</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface FullIn {
  static FullIn of(Apples value) { return new OfApples(value); }

  static FullIn of(String value) { return new OfLabel(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FullIn read(Object json) {
    return FullIn_.READER.read(json) instanceof FullIn variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitApples(OfApples variant) { return other(variant); }

    default R visitLabel(OfLabel variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(FullIn variant);
  }

  record OfApples(@Valid Apples value) implements FullIn {
    public OfApples {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitApples(this); }
  }

  record OfLabel(@Size(max = 20) String value) implements FullIn {
    public OfLabel {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitLabel(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Apples or Label") Object value)
      implements FullIn {
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
final class FullIn_ implements FullIn {
  static final VariantReader READER = new VariantReader(OfApples.class, OfLabel.class)
      .type("string", 1)
      .type("object", 0);

  private FullIn_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
