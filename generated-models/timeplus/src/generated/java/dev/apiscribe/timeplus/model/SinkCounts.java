// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/SinkCounts there, or the templates in templates/models.
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

/** Successes and failures of a sink. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "failure_count", "success_count" })
public final class SinkCounts {
  private final @Nullable Long failureCount;

  private final @Nullable Long successCount;

  private final Map<String, @Nullable Object> otherMembers;

  private SinkCounts(Builder builder) {
    this.failureCount = builder.failureCount;
    this.successCount = builder.successCount;
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
  static SinkCounts of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("failure_count")
  public @Nullable Long failureCount() {
    return this.failureCount;
  }

  @JsonProperty("success_count")
  public @Nullable Long successCount() {
    return this.successCount;
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
    builder.failureCount = this.failureCount;
    builder.successCount = this.successCount;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SinkCounts that
            && Objects.equals(this.failureCount, that.failureCount)
            && Objects.equals(this.successCount, that.successCount)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.failureCount, this.successCount, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "SinkCounts["
        + "failureCount=" + this.failureCount + ", "
        + "successCount=" + this.successCount + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link SinkCounts}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("failure_count", "success_count");

    private @Nullable Long failureCount;
    private @Nullable Long successCount;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("failure_count")
    public Builder failureCount(@Nullable Long failureCount) {
      this.failureCount = failureCount;
      return this;
    }

    /** The same for a plain number. */
    public Builder failureCount(long failureCount) {
      return this.failureCount(Long.valueOf(failureCount));
    }

    @JsonProperty("success_count")
    public Builder successCount(@Nullable Long successCount) {
      this.successCount = successCount;
      return this;
    }

    /** The same for a plain number. */
    public Builder successCount(long successCount) {
      return this.successCount(Long.valueOf(successCount));
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
    public SinkCounts build() {
      return new SinkCounts(this);
    }
  }
}
