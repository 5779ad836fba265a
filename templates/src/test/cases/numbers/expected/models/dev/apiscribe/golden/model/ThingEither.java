// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ThingEither there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.Null;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A reader takes JSON as
 *
 * <ul>
 * <li><code>OfThingEitherInteger</code>, if its type is <code>integer</code>
 * <li><code>OfThingEitherBoolean</code>, if its type is <code>boolean</code>
 * <li><code>OfThingEitherString</code>, if it is the text <code>auto</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface ThingEither {
  static ThingEither of(ThingEitherString value) { return new OfThingEitherString(value); }

  static ThingEither of(ThingEitherInteger value) { return new OfThingEitherInteger(value); }

  static ThingEither of(boolean value) { return new OfThingEitherBoolean(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ThingEither read(Object json) {
    return ThingEither_.READER.read(json) instanceof ThingEither variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitThingEitherString(OfThingEitherString variant) { return other(variant); }

    default R visitThingEitherInteger(OfThingEitherInteger variant) { return other(variant); }

    default R visitThingEitherBoolean(OfThingEitherBoolean variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(ThingEither variant);
  }

  record OfThingEitherString(ThingEitherString value) implements ThingEither {
    public OfThingEitherString {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitThingEitherString(this); }
  }

  record OfThingEitherInteger(ThingEitherInteger value) implements ThingEither {
    public OfThingEitherInteger {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitThingEitherInteger(this); }
  }

  record OfThingEitherBoolean(@AssertFalse Boolean value) implements ThingEither {
    public OfThingEitherBoolean {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitThingEitherBoolean(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected ThingEitherString or ThingEitherInteger or ThingEitherBoolean") Object value)
      implements ThingEither {
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
final class ThingEither_ implements ThingEither {
  static final VariantReader READER = new VariantReader(
      OfThingEitherString.class, OfThingEitherInteger.class, OfThingEitherBoolean.class)
      .type("integer", 1)
      .type("boolean", 2)
      .texts(0, "auto");

  private ThingEither_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
