// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Tile there, or the templates in templates/models.
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
 * <li><code>OfChart</code>, if <code>kind</code> is <code>chart</code>
 * <li><code>OfSite</code>, if <code>kind</code> is <code>site</code>, and it has <code>area</code>
 * <li><code>OfPlan</code>, if <code>kind</code> is <code>site</code>, and it has <code>floor</code>
 * <li><code>Unknown</code>, if it is anything else: it is kept as it was read
 * </ul>
 */
@Generated("apiscribe")
public sealed interface Tile {
  static Tile of(Site value) { return new OfSite(value); }

  static Tile of(Chart value) { return new OfChart(value); }

  static Tile of(Plan value) { return new OfPlan(value); }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Tile read(Object json) {
    return Tile_.READER.read(json) instanceof Tile variant ? variant : new Unknown(json);
  }

  /** Returns the value of the variant; of an unknown one, the JSON. */
  @JsonValue Object value();

  /** Returns what the visitor's method for this variant returns. */
  <R> R accept(Visitor<R> visitor);

  /** What to do with each variant. A variant without a method of its own is passed to {@link #other}. */
  @FunctionalInterface
  interface Visitor<R> {
    default R visitSite(OfSite variant) { return other(variant); }

    default R visitChart(OfChart variant) { return other(variant); }

    default R visitPlan(OfPlan variant) { return other(variant); }

    default R visitUnknown(Unknown variant) { return other(variant); }

    R other(Tile variant);
  }

  record OfSite(@Valid Site value) implements Tile {
    public OfSite {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("kind")) {
        VariantReader.check(value.kind(), "kind", "site");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitSite(this); }
  }

  record OfChart(@Valid Chart value) implements Tile {
    public OfChart {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("kind")) {
        VariantReader.check(value.kind(), "kind", "chart");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitChart(this); }
  }

  record OfPlan(@Valid Plan value) implements Tile {
    public OfPlan {
      Objects.requireNonNull(value, "value");
      if (!value.unreadable().contains("kind")) {
        VariantReader.check(value.kind(), "kind", "site");
      }
    }

    @Override public <R> R accept(Visitor<R> visitor) { return visitor.visitPlan(this); }
  }

  /** JSON of no variant as it was read: a Map, a List, a String, a Number or a Boolean. It is written back. */
  record Unknown(@Null(message = "expected Site or Chart or Plan") Object value)
      implements Tile {
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
final class Tile_ implements Tile {
  static final VariantReader READER = new VariantReader(OfSite.class, OfChart.class, OfPlan.class)
      .value("kind", 1, "chart")
      .when("kind", "site")
      .property(0, "area")
      .property(2, "floor")
      .end();

  private Tile_() {}

  @Override public Object value() { return this; }

  @Override public <R> R accept(Visitor<R> visitor) { return visitor.other(this); }
}
