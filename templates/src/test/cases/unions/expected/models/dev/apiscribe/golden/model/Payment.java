// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Payment there, or the templates in templates/models.
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
 * <li><code>OfCard</code>, if <code>kind</code> is <code>card</code>
 * <li><code>OfCash</code>, if <code>kind</code> is <code>cash</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Payment {
  static Payment of(Card value) { return new OfCard(value); }

  static Payment of(Cash value) { return new OfCash(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Payment read(Object json) {
    return Payment_.READER.read(json) instanceof Payment variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitCard(OfCard variant) { return other(variant); }

    default R visitCash(OfCash variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Payment variant);
  }

  record OfCard(@Valid Card value) implements Payment {
    public OfCard {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("kind")) {
        VariantReader.check(value.kind(), "kind", "card");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitCard(this); }
  }

  record OfCash(@Valid Cash value) implements Payment {
    public OfCash {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("kind")) {
        VariantReader.check(value.kind(), "kind", "cash");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitCash(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Card or Cash") Object value)
      implements Payment {
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
final class Payment_ implements Payment {
  static final VariantReader READER = new VariantReader(OfCard.class, OfCash.class)
      .value("kind", 0, "card")
      .value("kind", 1, "cash");

  private Payment_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
