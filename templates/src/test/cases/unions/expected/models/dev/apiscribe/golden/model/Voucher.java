// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Voucher there, or the templates in templates/models.
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
 * <li><code>OfPaid</code>, if <code>sort</code> is <code>paid</code>
 * <li><code>OfFree</code>, if <code>sort</code> is <code>free</code>
 * <li><code>OfPaid</code>, if <code>sort</code> is <code>paid</code>
 * <li><code>OfFree</code>, if <code>sort</code> is <code>free</code>
 * <li><code>OfPaid</code>, if it has <code>by</code>
 * <li><code>OfFree</code>, if it has <code>why</code>
 * <li><code>OfPaid</code>, if it is another object
 * <li><code>OfFree</code>, if it is another object
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Voucher {
  static Voucher of(Paid value) { return new OfPaid(value); }

  static Voucher of(Free value) { return new OfFree(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Voucher read(Object json) {
    return Voucher_.READER.read(json) instanceof Voucher variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitPaid(OfPaid variant) { return other(variant); }

    default R visitFree(OfFree variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Voucher variant);
  }

  record OfPaid(@Valid Paid value) implements Voucher {
    public OfPaid {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitPaid(this); }
  }

  record OfFree(@Valid Free value) implements Voucher {
    public OfFree {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitFree(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Paid or Free") Object value)
      implements Voucher {
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
final class Voucher_ implements Voucher {
  static final VariantReader READER = new VariantReader(OfPaid.class, OfFree.class)
      .value("sort", 0, "paid")
      .value("sort", 1, "free")
      .value("sort", 0, "paid")
      .value("sort", 1, "free")
      .property(0, "by")
      .property(1, "why")
      .all(0)
      .known("sort", "to", "by")
      .only("sort", "paid")
      .all(1)
      .known("sort", "to", "why")
      .only("sort", "free");

  private Voucher_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
