// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Notice there, or the templates in templates/models.
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
 * <li><code>OfCalls</code>, if in the first element of <code>sent</code>, it has <code>number</code>
 * <li><code>OfMails</code>, if in the first element of <code>sent</code>, it has <code>address</code>
 * <li><code>OfCalls</code>, if it is another object
 * <li><code>OfMails</code>, if it is another object
 * <li>of several that this leaves, the one whose properties have such values, and then the one with most
 * properties
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Notice {
  static Notice of(Calls value) { return new OfCalls(value); }

  static Notice of(Mails value) { return new OfMails(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Notice read(Object json) {
    return Notice_.READER.read(json) instanceof Notice variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitCalls(OfCalls variant) { return other(variant); }

    default R visitMails(OfMails variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Notice variant);
  }

  record OfCalls(@Valid Calls value) implements Notice {
    public OfCalls {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitCalls(this); }
  }

  record OfMails(@Valid Mails value) implements Notice {
    public OfMails {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitMails(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Calls or Mails") Object value)
      implements Notice {
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
final class Notice_ implements Notice {
  static final VariantReader READER = new VariantReader(OfCalls.class, OfMails.class)
      .first("sent")
      .property(0, "number")
      .property(1, "address")
      .end()
      .all(0)
      .known("sent", "at")
      .all(1)
      .known("sent", "at");

  private Notice_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
