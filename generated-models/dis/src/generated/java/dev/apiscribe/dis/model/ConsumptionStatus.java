// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ConsumptionStatus there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How far an app has consumed the partitions of a stream. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "has_more", "stream_name", "app_name", "partition_consuming_states" })
public final class ConsumptionStatus {
  @JsonProperty("has_more") private final @Nullable Boolean hasMore;
  @JsonProperty("stream_name") @Size(max = 64) private final @Nullable String streamName;
  @JsonProperty("app_name") private final @Nullable String appName;
  @JsonProperty("partition_consuming_states")
  private final @Nullable List<@NotNull @Valid PartitionConsumption> partitionConsumingStates;
  private final ModelProperties kept;

  private ConsumptionStatus(Builder builder, UnaryOperator<String> missing) {
    hasMore = builder.hasMore;
    streamName = builder.streamName;
    appName = builder.appName;
    partitionConsumingStates = builder.partitionConsumingStates;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ConsumptionStatus(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Whether there is another page of partitions. */
  public @Nullable Boolean hasMore() { return kept.optional("has_more", hasMore); }

  /** Name of the stream. */
  public @Nullable String streamName() { return kept.optional("stream_name", streamName); }

  /** Name of the app. */
  public @Nullable String appName() { return kept.optional("app_name", appName); }

  /** Partitions of this page. */
  public @Nullable List<PartitionConsumption> partitionConsumingStates() { return kept.optional("partition_consuming_states", partitionConsumingStates); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.hasMore = hasMore;
    builder.streamName = streamName;
    builder.appName = appName;
    builder.partitionConsumingStates = partitionConsumingStates;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ConsumptionStatus that && Objects.equals(this.hasMore, that.hasMore)
        && Objects.equals(this.streamName, that.streamName) && Objects.equals(this.appName, that.appName)
        && Objects.equals(this.partitionConsumingStates, that.partitionConsumingStates) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(hasMore, streamName, appName, partitionConsumingStates, kept); }

  @Override public String toString() {
    return "ConsumptionStatus[hasMore=" + hasMore + ", streamName=" + streamName + ", appName=" + appName
        + ", partitionConsumingStates=" + partitionConsumingStates + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "has_more", "stream_name", "app_name", "partition_consuming_states");
    private @Nullable Boolean hasMore;
    private @Nullable String streamName;
    private @Nullable String appName;
    private @Nullable List<PartitionConsumption> partitionConsumingStates;

    private Builder() {}

    /** Whether there is another page of partitions. */
    @JsonProperty("has_more") public Builder hasMore(@Nullable Boolean hasMore) {
      this.hasMore = set("has_more", hasMore);
      return this;
    }

    /** Name of the stream. */
    @JsonProperty("stream_name") public Builder streamName(@Nullable String streamName) {
      this.streamName = set("stream_name", streamName);
      return this;
    }

    /** Name of the app. */
    @JsonProperty("app_name") public Builder appName(@Nullable String appName) {
      this.appName = set("app_name", appName);
      return this;
    }

    /** Partitions of this page. */
    @JsonProperty("partition_consuming_states")
    public Builder partitionConsumingStates(@Nullable List<PartitionConsumption> partitionConsumingStates) {
      this.partitionConsumingStates = set("partition_consuming_states", ModelProperties.copyOf(partitionConsumingStates));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ConsumptionStatus build() { return complete("ConsumptionStatus", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ConsumptionStatus build(UnaryOperator<String> missing) { return new ConsumptionStatus(this, missing); }
  }
}
