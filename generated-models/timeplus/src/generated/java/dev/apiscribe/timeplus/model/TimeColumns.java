// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/TimeColumns there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Event time and window bounds of the result, as numbers that the document does not explain. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "eventTime", "windowEnd", "windowStart" })
public final class TimeColumns {
  @JsonProperty("eventTime") @NotNull private final @Nullable Long eventTime;
  @JsonProperty("windowEnd") @NotNull private final @Nullable Long windowEnd;
  @JsonProperty("windowStart") @NotNull private final @Nullable Long windowStart;
  private final ModelProperties kept;

  private TimeColumns(Builder builder, UnaryOperator<String> missing) {
    eventTime = builder.required("eventTime", builder.eventTime, missing);
    windowEnd = builder.required("windowEnd", builder.windowEnd, missing);
    windowStart = builder.required("windowStart", builder.windowStart, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private TimeColumns(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public Long eventTime() { return kept.required("eventTime", eventTime); }

  public Long windowEnd() { return kept.required("windowEnd", windowEnd); }

  public Long windowStart() { return kept.required("windowStart", windowStart); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.eventTime = eventTime;
    builder.windowEnd = windowEnd;
    builder.windowStart = windowStart;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof TimeColumns that && Objects.equals(this.eventTime, that.eventTime)
        && Objects.equals(this.windowEnd, that.windowEnd) && Objects.equals(this.windowStart, that.windowStart)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(eventTime, windowEnd, windowStart, kept); }

  @Override public String toString() {
    return "TimeColumns[eventTime=" + eventTime + ", windowEnd=" + windowEnd + ", windowStart=" + windowStart
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("eventTime", "windowEnd", "windowStart");
    private @Nullable Long eventTime;
    private @Nullable Long windowEnd;
    private @Nullable Long windowStart;

    private Builder() {}

    @JsonProperty("eventTime") public Builder eventTime(Long eventTime) {
      this.eventTime = set("eventTime", eventTime);
      return this;
    }

    public Builder eventTime(long eventTime) { return eventTime(Long.valueOf(eventTime)); }

    @JsonProperty("windowEnd") public Builder windowEnd(Long windowEnd) {
      this.windowEnd = set("windowEnd", windowEnd);
      return this;
    }

    public Builder windowEnd(long windowEnd) { return windowEnd(Long.valueOf(windowEnd)); }

    @JsonProperty("windowStart") public Builder windowStart(Long windowStart) {
      this.windowStart = set("windowStart", windowStart);
      return this;
    }

    public Builder windowStart(long windowStart) { return windowStart(Long.valueOf(windowStart)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public TimeColumns build() { return complete("TimeColumns", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public TimeColumns build(UnaryOperator<String> missing) { return new TimeColumns(this, missing); }
  }
}
