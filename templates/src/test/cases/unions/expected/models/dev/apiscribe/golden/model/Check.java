// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Check there, or the templates in templates/models.
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
 * <li><code>OfHash</code>, if it has all of <code>by</code>
 * <li><code>OfComparison</code>, if it has all of <code>by</code>
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Check {
  static Check of(Hash value) { return new OfHash(value); }

  static Check of(Comparison value) { return new OfComparison(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Check read(Object json) {
    return Check_.READER.read(json) instanceof Check variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitHash(OfHash variant) { return other(variant); }

    default R visitComparison(OfComparison variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Check variant);
  }

  record OfHash(@Valid Hash value) implements Check {
    public OfHash {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitHash(this); }
  }

  record OfComparison(@Valid Comparison value) implements Check {
    public OfComparison {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitComparison(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Hash or Comparison") Object value)
      implements Check {
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
final class Check_ implements Check {
  static final VariantReader READER = new VariantReader(OfHash.class, OfComparison.class)
      .all(0, "by")
      .known("of")
      .only("by", "sum", "is")
      .onlyTypes("of", "string")
      .all(1, "by")
      .known("of")
      .only("by", "is", "less");

  private Check_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
