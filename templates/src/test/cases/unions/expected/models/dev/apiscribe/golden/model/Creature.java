// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Creature there, or the templates in templates/models.
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
 * <li><code>OfFlag</code>, if its type is <code>boolean</code>
 * <li><code>OfPerson</code>, if it has <code>surname</code>
 * <li><code>OfPet</code>, if it is another object
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Creature {
  static Creature of(Pet value) { return new OfPet(value); }

  static Creature of(Person value) { return new OfPerson(value); }

  static Creature of(boolean value) { return new OfFlag(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Creature read(Object json) {
    return Creature_.READER.read(json) instanceof Creature variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitPet(OfPet variant) { return other(variant); }

    default R visitPerson(OfPerson variant) { return other(variant); }

    default R visitFlag(OfFlag variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Creature variant);
  }

  record OfPet(@Valid Pet value) implements Creature {
    public OfPet {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitPet(this); }
  }

  record OfPerson(@Valid Person value) implements Creature {
    public OfPerson {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitPerson(this); }
  }

  record OfFlag(Boolean value) implements Creature {
    public OfFlag {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitFlag(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Pet or Person or Flag") Object value)
      implements Creature {
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
final class Creature_ implements Creature {
  static final VariantReader READER = new VariantReader(OfPet.class, OfPerson.class, OfFlag.class)
      .type("boolean", 2)
      .property(1, "surname")
      .all(0);

  private Creature_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
