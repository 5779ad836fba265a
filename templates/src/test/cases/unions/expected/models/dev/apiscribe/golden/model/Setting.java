// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Setting there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A reader takes JSON as
 *
 * <ul>
 * <li><code>OfCount</code>, if its type is <code>integer</code>
 * <li><code>OfFlag</code>, if its type is <code>boolean</code>
 * <li><code>OfLabel</code>, if its type is <code>string</code>
 * <li><code>OfLabels</code>, if its type is <code>array</code>
 * <li><code>OfAttributes</code>, if its type is <code>object</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Setting {
  static Setting of(String value) { return new OfLabel(value); }

  static Setting of(int value) { return new OfCount(value); }

  static Setting of(boolean value) { return new OfFlag(value); }

  static Setting of(List<String> value) { return new OfLabels(value); }

  static Setting of(Map<String, String> value) { return new OfAttributes(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Setting read(Object json) {
    return Setting_.READER.read(json) instanceof Setting variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitLabel(OfLabel variant) { return other(variant); }

    default R visitCount(OfCount variant) { return other(variant); }

    default R visitFlag(OfFlag variant) { return other(variant); }

    default R visitLabels(OfLabels variant) { return other(variant); }

    default R visitAttributes(OfAttributes variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Setting variant);
  }

  record OfLabel(@Size(max = 20) String value) implements Setting {
    public OfLabel {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitLabel(this); }
  }

  record OfCount(Integer value) implements Setting {
    public OfCount {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitCount(this); }
  }

  record OfFlag(Boolean value) implements Setting {
    public OfFlag {
      Objects.requireNonNull(value, "value");
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitFlag(this); }
  }

  record OfLabels(List<@NotNull String> value) implements Setting {
    public OfLabels {
      Objects.requireNonNull(value, "value");
      value = ModelProperties.copyOf(value);
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitLabels(this); }
  }

  record OfAttributes(Map<String, @NotNull String> value) implements Setting {
    public OfAttributes {
      Objects.requireNonNull(value, "value");
      value = ModelProperties.copyOf(value);
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitAttributes(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Label or Count or Flag or Labels or Attributes") Object value)
      implements Setting {
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
final class Setting_ implements Setting {
  static final VariantReader READER = new VariantReader(
      OfLabel.class, OfCount.class, OfFlag.class, OfLabels.class, OfAttributes.class)
      .type("integer", 1)
      .type("boolean", 2)
      .type("string", 0)
      .type("array", 3)
      .type("object", 4);

  private Setting_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
