// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/QueryPipelineNodeMetric there, or the templates in templates/models.
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

/** What a step has worked through so far. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "processed_bytes", "processing_time_ns" })
public final class QueryPipelineNodeMetric {
  private final @Nullable Long processedBytes;

  private final @Nullable Long processingTimeNs;

  private final Map<String, @Nullable Object> otherMembers;

  private QueryPipelineNodeMetric(Builder builder) {
    this.processedBytes = builder.processedBytes;
    this.processingTimeNs = builder.processingTimeNs;
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
  static QueryPipelineNodeMetric of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("processed_bytes")
  public @Nullable Long processedBytes() {
    return this.processedBytes;
  }

  /** In nanoseconds. */
  @JsonProperty("processing_time_ns")
  public @Nullable Long processingTimeNs() {
    return this.processingTimeNs;
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
    builder.processedBytes = this.processedBytes;
    builder.processingTimeNs = this.processingTimeNs;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof QueryPipelineNodeMetric that
            && Objects.equals(this.processedBytes, that.processedBytes)
            && Objects.equals(this.processingTimeNs, that.processingTimeNs)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.processedBytes, this.processingTimeNs, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "QueryPipelineNodeMetric["
        + "processedBytes=" + this.processedBytes + ", "
        + "processingTimeNs=" + this.processingTimeNs + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link QueryPipelineNodeMetric}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("processed_bytes", "processing_time_ns");

    private @Nullable Long processedBytes;
    private @Nullable Long processingTimeNs;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("processed_bytes")
    public Builder processedBytes(@Nullable Long processedBytes) {
      this.processedBytes = processedBytes;
      return this;
    }

    /** The same for a plain number. */
    public Builder processedBytes(long processedBytes) {
      return this.processedBytes(Long.valueOf(processedBytes));
    }

    /** In nanoseconds. */
    @JsonProperty("processing_time_ns")
    public Builder processingTimeNs(@Nullable Long processingTimeNs) {
      this.processingTimeNs = processingTimeNs;
      return this;
    }

    /** The same for a plain number. */
    public Builder processingTimeNs(long processingTimeNs) {
      return this.processingTimeNs(Long.valueOf(processingTimeNs));
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
    public QueryPipelineNodeMetric build() {
      return new QueryPipelineNodeMetric(this);
    }
  }
}
