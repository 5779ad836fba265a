// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ChangePartitionCountRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "stream_name", "target_partition_count" })
public final class ChangePartitionCountRequest {
  @JsonProperty("stream_name") @NotNull @Size(max = 64) private final @Nullable String streamName;
  @JsonProperty("target_partition_count") @NotNull @Min(1L) private final @Nullable Long targetPartitionCount;
  private final ModelProperties kept;

  private ChangePartitionCountRequest(Builder builder, UnaryOperator<String> missing) {
    streamName = builder.required("stream_name", builder.streamName, missing);
    targetPartitionCount = builder.required("target_partition_count", builder.targetPartitionCount, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ChangePartitionCountRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Name of the stream, as in the path. */
  public String streamName() { return kept.required("stream_name", streamName); }

  /** How many partitions the stream is to have: more than now scale it up, fewer scale it down. */
  public Long targetPartitionCount() { return kept.required("target_partition_count", targetPartitionCount); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.streamName = streamName;
    builder.targetPartitionCount = targetPartitionCount;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ChangePartitionCountRequest that && Objects.equals(this.streamName, that.streamName)
        && Objects.equals(this.targetPartitionCount, that.targetPartitionCount) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(streamName, targetPartitionCount, kept); }

  @Override public String toString() {
    return "ChangePartitionCountRequest[streamName=" + streamName + ", targetPartitionCount=" + targetPartitionCount
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("stream_name", "target_partition_count");
    private @Nullable String streamName;
    private @Nullable Long targetPartitionCount;

    private Builder() {}

    /** Name of the stream, as in the path. */
    @JsonProperty("stream_name") public Builder streamName(String streamName) {
      this.streamName = set("stream_name", streamName);
      return this;
    }

    /** How many partitions the stream is to have: more than now scale it up, fewer scale it down. */
    @JsonProperty("target_partition_count") public Builder targetPartitionCount(Long targetPartitionCount) {
      this.targetPartitionCount = set("target_partition_count", targetPartitionCount);
      return this;
    }

    public Builder targetPartitionCount(long targetPartitionCount) { return targetPartitionCount(Long.valueOf(targetPartitionCount)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ChangePartitionCountRequest build() { return complete("ChangePartitionCountRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ChangePartitionCountRequest build(UnaryOperator<String> missing) { return new ChangePartitionCountRequest(this, missing); }
  }
}
