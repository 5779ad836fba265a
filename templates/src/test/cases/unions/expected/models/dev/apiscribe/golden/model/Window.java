// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Window there, or the templates in templates/models.
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
 * <li><code>OfOpen</code>, if <code>state</code> is <code>open</code> or <code>ajar</code>
 * <li><code>OfShut</code>, if <code>state</code> is <code>shut</code> or <code>locked</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Window {
  static Window of(Open value) { return new OfOpen(value); }

  static Window of(Shut value) { return new OfShut(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Window read(Object json) {
    return Window_.READER.read(json) instanceof Window variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitOpen(OfOpen variant) { return other(variant); }

    default R visitShut(OfShut variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Window variant);
  }

  record OfOpen(@Valid Open value) implements Window {
    public OfOpen {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("state")) {
        VariantReader.check(value.state(), "state", "open", "ajar");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitOpen(this); }
  }

  record OfShut(@Valid Shut value) implements Window {
    public OfShut {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("state")) {
        VariantReader.check(value.state(), "state", "shut", "locked");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitShut(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Open or Shut") Object value)
      implements Window {
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
final class Window_ implements Window {
  static final VariantReader READER = new VariantReader(OfOpen.class, OfShut.class)
      .value("state", 0, "open", "ajar")
      .value("state", 1, "shut", "locked");

  private Window_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
