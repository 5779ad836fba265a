// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Step there, or the templates in templates/models.
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
 * <li><code>OfWalk</code>, if <code>size</code> is <code>1</code>
 * <li><code>OfRun</code>, if <code>size</code> is <code>2.5</code> or <code>100</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Step {
  static Step of(Walk value) { return new OfWalk(value); }

  static Step of(Run value) { return new OfRun(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Step read(Object json) {
    return Step_.READER.read(json) instanceof Step variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitWalk(OfWalk variant) { return other(variant); }

    default R visitRun(OfRun variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Step variant);
  }

  record OfWalk(@Valid Walk value) implements Step {
    public OfWalk {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("size")) {
        VariantReader.check(value.size(), "size", "1");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitWalk(this); }
  }

  record OfRun(@Valid Run value) implements Step {
    public OfRun {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("size")) {
        VariantReader.check(value.size(), "size", "2.5", "100");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitRun(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Walk or Run") Object value)
      implements Step {
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
final class Step_ implements Step {
  static final VariantReader READER = new VariantReader(OfWalk.class, OfRun.class)
      .value("size", 0, "1")
      .value("size", 1, "2.5", "100");

  private Step_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
