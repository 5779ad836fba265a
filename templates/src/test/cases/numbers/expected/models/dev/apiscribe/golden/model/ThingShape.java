// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ThingShape there, or the templates in templates/models.
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
 * <li><code>OfRound</code>, if <code>kind</code> is <code>1</code>
 * <li><code>OfSquare</code>, if <code>kind</code> is <code>2</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface ThingShape {
  static ThingShape of(Round value) { return new OfRound(value); }

  static ThingShape of(Square value) { return new OfSquare(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ThingShape read(Object json) {
    return ThingShape_.READER.read(json) instanceof ThingShape variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitRound(OfRound variant) { return other(variant); }

    default R visitSquare(OfSquare variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(ThingShape variant);
  }

  record OfRound(@Valid Round value) implements ThingShape {
    public OfRound {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("kind")) {
        VariantReader.check(value.kind(), "kind", "1");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitRound(this); }
  }

  record OfSquare(@Valid Square value) implements ThingShape {
    public OfSquare {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("kind")) {
        VariantReader.check(value.kind(), "kind", "2");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitSquare(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Round or Square") Object value)
      implements ThingShape {
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
final class ThingShape_ implements ThingShape {
  static final VariantReader READER = new VariantReader(OfRound.class, OfSquare.class)
      .value("kind", 0, "1")
      .value("kind", 1, "2");

  private ThingShape_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
