// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/TimeColumns there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Event time and window bounds of the result, as numbers that the document does not explain. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "eventTime", "windowEnd", "windowStart" })
public final class TimeColumns {
  @NotNull
  private final Long eventTime;

  @NotNull
  private final Long windowEnd;

  @NotNull
  private final Long windowStart;

  private final Map<String, @Nullable Object> otherMembers;

  private TimeColumns(Builder builder) {
    this.eventTime = builder.eventTime;
    this.windowEnd = builder.windowEnd;
    this.windowStart = builder.windowStart;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TimeColumns of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("eventTime")
  public Long eventTime() {
    return this.eventTime;
  }

  @JsonProperty("windowEnd")
  public Long windowEnd() {
    return this.windowEnd;
  }

  @JsonProperty("windowStart")
  public Long windowStart() {
    return this.windowStart;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.eventTime = this.eventTime;
    builder.windowEnd = this.windowEnd;
    builder.windowStart = this.windowStart;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TimeColumns that
            && Objects.equals(this.eventTime, that.eventTime)
            && Objects.equals(this.windowEnd, that.windowEnd)
            && Objects.equals(this.windowStart, that.windowStart)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.eventTime, this.windowEnd, this.windowStart, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "TimeColumns["
        + "eventTime=" + this.eventTime + ", "
        + "windowEnd=" + this.windowEnd + ", "
        + "windowStart=" + this.windowStart + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link TimeColumns}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("eventTime", "windowEnd", "windowStart");

    private @Nullable Long eventTime;
    private @Nullable Long windowEnd;
    private @Nullable Long windowStart;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("eventTime")
    public Builder eventTime(Long eventTime) {
      this.eventTime = eventTime;
      return this;
    }

    /** The same for a plain number. */
    public Builder eventTime(long eventTime) {
      return this.eventTime(Long.valueOf(eventTime));
    }

    @JsonProperty("windowEnd")
    public Builder windowEnd(Long windowEnd) {
      this.windowEnd = windowEnd;
      return this;
    }

    /** The same for a plain number. */
    public Builder windowEnd(long windowEnd) {
      return this.windowEnd(Long.valueOf(windowEnd));
    }

    @JsonProperty("windowStart")
    public Builder windowStart(Long windowStart) {
      this.windowStart = windowStart;
      return this;
    }

    /** The same for a plain number. */
    public Builder windowStart(long windowStart) {
      return this.windowStart(Long.valueOf(windowStart));
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required member is missing
     */
    public TimeColumns build() {
      if (this.eventTime == null) {
        throw new IllegalStateException("missing member: eventTime");
      }
      if (this.windowEnd == null) {
        throw new IllegalStateException("missing member: windowEnd");
      }
      if (this.windowStart == null) {
        throw new IllegalStateException("missing member: windowStart");
      }
      return new TimeColumns(this);
    }
  }
}
