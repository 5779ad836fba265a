// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/SourceStats there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Statistics of a source. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "errors", "failure_count", "success_count", "throughput" })
public final class SourceStats {
  @NotNull
  private final List<@NotNull @Valid ConnectorError> errors;

  @NotNull
  private final BigDecimal failureCount;

  @NotNull
  private final BigDecimal successCount;

  @NotNull
  private final List<@NotNull @Valid ThroughputPoint> throughput;

  private final Map<String, @Nullable Object> otherMembers;

  private SourceStats(Builder builder) {
    this.errors = builder.errors;
    this.failureCount = builder.failureCount;
    this.successCount = builder.successCount;
    this.throughput = builder.throughput;
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
  static SourceStats of(Builder builder) {
    return builder.build();
  }

  /** The latest error only. */
  @JsonProperty("errors")
  public List<ConnectorError> errors() {
    return this.errors;
  }

  @JsonProperty("failure_count")
  public BigDecimal failureCount() {
    return this.failureCount;
  }

  @JsonProperty("success_count")
  public BigDecimal successCount() {
    return this.successCount;
  }

  /** Averages over one minute each. */
  @JsonProperty("throughput")
  public List<ThroughputPoint> throughput() {
    return this.throughput;
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
    builder.errors = this.errors;
    builder.failureCount = this.failureCount;
    builder.successCount = this.successCount;
    builder.throughput = this.throughput;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SourceStats that
            && Objects.equals(this.errors, that.errors)
            && Objects.equals(this.failureCount, that.failureCount)
            && Objects.equals(this.successCount, that.successCount)
            && Objects.equals(this.throughput, that.throughput)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.errors, this.failureCount, this.successCount, this.throughput, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "SourceStats["
        + "errors=" + this.errors + ", "
        + "failureCount=" + this.failureCount + ", "
        + "successCount=" + this.successCount + ", "
        + "throughput=" + this.throughput + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link SourceStats}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "errors", "failure_count", "success_count", "throughput");

    private @Nullable List<ConnectorError> errors;
    private @Nullable BigDecimal failureCount;
    private @Nullable BigDecimal successCount;
    private @Nullable List<ThroughputPoint> throughput;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** The latest error only. */
    @JsonProperty("errors")
    public Builder errors(List<ConnectorError> errors) {
      this.errors =
          errors == null ? null : Collections.unmodifiableList(new ArrayList<>(errors));
      return this;
    }

    @JsonProperty("failure_count")
    public Builder failureCount(BigDecimal failureCount) {
      this.failureCount = failureCount;
      return this;
    }

    @JsonProperty("success_count")
    public Builder successCount(BigDecimal successCount) {
      this.successCount = successCount;
      return this;
    }

    /** Averages over one minute each. */
    @JsonProperty("throughput")
    public Builder throughput(List<ThroughputPoint> throughput) {
      this.throughput =
          throughput == null ? null : Collections.unmodifiableList(new ArrayList<>(throughput));
      return this;
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
    public SourceStats build() {
      if (this.errors == null) {
        throw new IllegalStateException("missing member: errors");
      }
      if (this.failureCount == null) {
        throw new IllegalStateException("missing member: failure_count");
      }
      if (this.successCount == null) {
        throw new IllegalStateException("missing member: success_count");
      }
      if (this.throughput == null) {
        throw new IllegalStateException("missing member: throughput");
      }
      return new SourceStats(this);
    }
  }
}
