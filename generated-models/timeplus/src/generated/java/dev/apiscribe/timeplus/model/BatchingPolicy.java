// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/BatchingPolicy there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How many rows, and for how long, one event gathers. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "count", "time_ms" })
public final class BatchingPolicy {
  private final @Nullable Long count;

  private final @Nullable Long timeMs;

  private final Map<String, @Nullable Object> otherMembers;

  private BatchingPolicy(Builder builder) {
    this.count = builder.count;
    this.timeMs = builder.timeMs;
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
  static BatchingPolicy of(Builder builder) {
    return builder.build();
  }

  /** Most rows in one event. */
  @JsonProperty("count")
  public @Nullable Long count() {
    return this.count;
  }

  /** Longest wait between two events, in milliseconds. */
  @JsonProperty("time_ms")
  public @Nullable Long timeMs() {
    return this.timeMs;
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
    builder.count = this.count;
    builder.timeMs = this.timeMs;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof BatchingPolicy that
            && Objects.equals(this.count, that.count)
            && Objects.equals(this.timeMs, that.timeMs)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.count, this.timeMs, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "BatchingPolicy["
        + "count=" + this.count + ", "
        + "timeMs=" + this.timeMs + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link BatchingPolicy}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("count", "time_ms");

    private @Nullable Long count;
    private @Nullable Long timeMs;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Most rows in one event. */
    @JsonProperty("count")
    public Builder count(@Nullable Long count) {
      this.count = count;
      return this;
    }

    /** The same for a plain number. */
    public Builder count(long count) {
      return this.count(Long.valueOf(count));
    }

    /** Longest wait between two events, in milliseconds. */
    @JsonProperty("time_ms")
    public Builder timeMs(@Nullable Long timeMs) {
      this.timeMs = timeMs;
      return this;
    }

    /** The same for a plain number. */
    public Builder timeMs(long timeMs) {
      return this.timeMs(Long.valueOf(timeMs));
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
     */
    public BatchingPolicy build() {
      return new BatchingPolicy(this);
    }
  }
}
