// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Pet there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Null;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A pet.
 *
 * <p>A reader takes JSON as
 *
 * <ul>
 * <li><code>OfCat</code>, if <code>type</code> is <code>cat</code>
 * <li><code>OfDog</code>, if <code>type</code> is <code>dog</code> or <code>puppy</code>
 * <li><code>OfBird</code>, if <code>type</code> is <code>bird</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Pet {
  static Pet of(Cat value) { return new OfCat(value); }

  static Pet of(Dog value) { return new OfDog(value); }

  static Pet of(Bird value) { return new OfBird(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Pet read(Object json) {
    return Pet_.READER.read(json) instanceof Pet variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitCat(OfCat variant) { return other(variant); }

    default R visitDog(OfDog variant) { return other(variant); }

    default R visitBird(OfBird variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Pet variant);
  }

  record OfCat(@Valid Cat value) implements Pet {
    public OfCat {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("type")) {
        VariantReader.check(value.type(), "type", "cat");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitCat(this); }
  }

  record OfDog(@Valid Dog value) implements Pet {
    public OfDog {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("type")) {
        VariantReader.check(value.type(), "type", "dog", "puppy");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitDog(this); }
  }

  record OfBird(@Valid Bird value) implements Pet {
    public OfBird {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("type")) {
        VariantReader.check(value.type(), "type", "bird");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitBird(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Cat or Dog or Bird") Object value)
      implements Pet {
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
final class Pet_ implements Pet {
  static final VariantReader READER = new VariantReader(OfCat.class, OfDog.class, OfBird.class)
      .value("type", 0, "cat")
      .value("type", 1, "dog", "puppy")
      .value("type", 2, "bird");

  private Pet_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
