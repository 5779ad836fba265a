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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Event time and window bounds of the result, as numbers that the document does not explain. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "eventTime", "windowEnd", "windowStart" })
public final class TimeColumns {
  @NotNull private final Long eventTime;
  @NotNull private final Long windowEnd;
  @NotNull private final Long windowStart;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private TimeColumns(Builder builder) {
    eventTime = ModelProperties.required("eventTime", builder.eventTime);
    windowEnd = ModelProperties.required("windowEnd", builder.windowEnd);
    windowStart = ModelProperties.required("windowStart", builder.windowStart);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("eventTime") public Long eventTime() { return eventTime; }

  @JsonProperty("windowEnd") public Long windowEnd() { return windowEnd; }

  @JsonProperty("windowStart") public Long windowStart() { return windowStart; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.eventTime = eventTime;
    builder.windowEnd = windowEnd;
    builder.windowStart = windowStart;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeColumns that && Objects.equals(this.eventTime, that.eventTime)
        && Objects.equals(this.windowEnd, that.windowEnd) && Objects.equals(this.windowStart, that.windowStart)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(eventTime, windowEnd, windowStart, additionalProperties); }

  @Override
  public String toString() {
    return "TimeColumns[eventTime=" + eventTime + ", windowEnd=" + windowEnd + ", windowStart=" + windowStart
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("eventTime", "windowEnd", "windowStart");
    private @Nullable Long eventTime;
    private @Nullable Long windowEnd;
    private @Nullable Long windowStart;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("eventTime") public Builder eventTime(Long eventTime) {
      this.eventTime = eventTime;
      return this;
    }

    public Builder eventTime(long eventTime) { return eventTime(Long.valueOf(eventTime)); }

    @JsonProperty("windowEnd") public Builder windowEnd(Long windowEnd) {
      this.windowEnd = windowEnd;
      return this;
    }

    public Builder windowEnd(long windowEnd) { return windowEnd(Long.valueOf(windowEnd)); }

    @JsonProperty("windowStart") public Builder windowStart(Long windowStart) {
      this.windowStart = windowStart;
      return this;
    }

    public Builder windowStart(long windowStart) { return windowStart(Long.valueOf(windowStart)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public TimeColumns build() { return new TimeColumns(this); }
  }
}
