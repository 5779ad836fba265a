// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Ticket there, or the templates in templates/models.
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
 * <li><code>OfDraft</code>, if it has <code>id</code> or <code>title</code>
 * <li><code>OfSale</code>, if it has <code>code</code> or <code>price</code>
 * <li><code>OfDraft</code>, if it is another object
 * <li><code>OfSale</code>, if it is another object
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Ticket {
  static Ticket of(Draft value) { return new OfDraft(value); }

  static Ticket of(Sale value) { return new OfSale(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Ticket read(Object json) {
    return Ticket_.READER.read(json) instanceof Ticket variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitDraft(OfDraft variant) { return other(variant); }

    default R visitSale(OfSale variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Ticket variant);
  }

  record OfDraft(@Valid Draft value) implements Ticket {
    public OfDraft {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitDraft(this); }
  }

  record OfSale(@Valid Sale value) implements Ticket {
    public OfSale {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitSale(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Draft or Sale") Object value)
      implements Ticket {
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
final class Ticket_ implements Ticket {
  static final VariantReader READER = new VariantReader(OfDraft.class, OfSale.class)
      .property(0, "id", "title")
      .property(1, "code", "price")
      .all(0)
      .known("id", "title")
      .all(1)
      .known("code", "price");

  private Ticket_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
