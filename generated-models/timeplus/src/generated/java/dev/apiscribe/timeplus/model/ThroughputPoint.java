// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ThroughputPoint there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Average throughput over one minute. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "time", "value" })
public final class ThroughputPoint {
  @JsonProperty("time") @NotNull private final @Nullable String time;
  @JsonProperty("value") @NotNull private final @Nullable BigDecimal value;
  private final ModelProperties kept;

  private ThroughputPoint(Builder builder, UnaryOperator<String> missing) {
    time = builder.required("time", builder.time, missing);
    value = builder.required("value", builder.value, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ThroughputPoint(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String time() { return kept.required("time", time); }

  /** @throws UnreadablePropertyException if {@link #time()} is not of its format, or fails */
  public OffsetDateTime timeAsDateTime() {
    return TextFormats.dateTime("time", time());
  }

  /** In bytes per second. */
  public BigDecimal value() { return kept.required("value", value); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.time = time;
    builder.value = value;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ThroughputPoint that && Objects.equals(this.time, that.time)
        && Objects.equals(this.value, that.value) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(time, value, kept); }

  @Override public String toString() {
    return "ThroughputPoint[time=" + time + ", value=" + value + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("time", "value");
    private @Nullable String time;
    private @Nullable BigDecimal value;

    private Builder() {}

    @JsonProperty("time") public Builder time(String time) {
      this.time = set("time", time);
      return this;
    }

    public Builder timeAsDateTime(OffsetDateTime time) {
      return time(TextFormats.text(time));
    }

    /** In bytes per second. */
    @JsonProperty("value") public Builder value(BigDecimal value) {
      this.value = set("value", value);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ThroughputPoint build() { return complete("ThroughputPoint", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ThroughputPoint build(UnaryOperator<String> missing) { return new ThroughputPoint(this, missing); }
  }
}
