// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/PartitionCountChange there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A change of the number of partitions. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "create_timestamp", "src_partition_count", "target_partition_count", "result_code", "result_msg", "auto_scale" })
public final class PartitionCountChange {
  @JsonProperty("create_timestamp") private final @Nullable Long createTimestamp;
  @JsonProperty("src_partition_count") private final @Nullable Long srcPartitionCount;
  @JsonProperty("target_partition_count") private final @Nullable Long targetPartitionCount;
  @JsonProperty("result_code") private final @Nullable Long resultCode;
  @JsonProperty("result_msg") private final @Nullable Long resultMsg;
  @JsonProperty("auto_scale") private final @Nullable Boolean autoScale;
  private final ModelProperties kept;

  private PartitionCountChange(Builder builder, UnaryOperator<String> missing) {
    createTimestamp = builder.createTimestamp;
    srcPartitionCount = builder.srcPartitionCount;
    targetPartitionCount = builder.targetPartitionCount;
    resultCode = builder.resultCode;
    resultMsg = builder.resultMsg;
    autoScale = builder.autoScale;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private PartitionCountChange(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** When the change was made, in milliseconds. */
  public @Nullable Long createTimestamp() { return kept.optional("create_timestamp", createTimestamp); }

  /** How many partitions there were before. */
  public @Nullable Long srcPartitionCount() { return kept.optional("src_partition_count", srcPartitionCount); }

  /** How many partitions there were afterwards. */
  public @Nullable Long targetPartitionCount() { return kept.optional("target_partition_count", targetPartitionCount); }

  /** Code of what the change led to. */
  public @Nullable Long resultCode() { return kept.optional("result_code", resultCode); }

  /** What the change led to. The document calls it an integer. */
  public @Nullable Long resultMsg() { return kept.optional("result_msg", resultMsg); }

  /** Whether the service made the change by itself. */
  public @Nullable Boolean autoScale() { return kept.optional("auto_scale", autoScale); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createTimestamp = createTimestamp;
    builder.srcPartitionCount = srcPartitionCount;
    builder.targetPartitionCount = targetPartitionCount;
    builder.resultCode = resultCode;
    builder.resultMsg = resultMsg;
    builder.autoScale = autoScale;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof PartitionCountChange that && Objects.equals(this.createTimestamp, that.createTimestamp)
        && Objects.equals(this.srcPartitionCount, that.srcPartitionCount)
        && Objects.equals(this.targetPartitionCount, that.targetPartitionCount)
        && Objects.equals(this.resultCode, that.resultCode) && Objects.equals(this.resultMsg, that.resultMsg)
        && Objects.equals(this.autoScale, that.autoScale) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        createTimestamp, srcPartitionCount, targetPartitionCount, resultCode, resultMsg, autoScale, kept);
  }

  @Override public String toString() {
    return "PartitionCountChange[createTimestamp=" + createTimestamp + ", srcPartitionCount=" + srcPartitionCount
        + ", targetPartitionCount=" + targetPartitionCount + ", resultCode=" + resultCode + ", resultMsg=" + resultMsg
        + ", autoScale=" + autoScale + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "create_timestamp", "src_partition_count", "target_partition_count", "result_code", "result_msg",
        "auto_scale");
    private @Nullable Long createTimestamp;
    private @Nullable Long srcPartitionCount;
    private @Nullable Long targetPartitionCount;
    private @Nullable Long resultCode;
    private @Nullable Long resultMsg;
    private @Nullable Boolean autoScale;

    private Builder() {}

    /** When the change was made, in milliseconds. */
    @JsonProperty("create_timestamp") public Builder createTimestamp(@Nullable Long createTimestamp) {
      this.createTimestamp = set("create_timestamp", createTimestamp);
      return this;
    }

    public Builder createTimestamp(long createTimestamp) { return createTimestamp(Long.valueOf(createTimestamp)); }

    /** How many partitions there were before. */
    @JsonProperty("src_partition_count") public Builder srcPartitionCount(@Nullable Long srcPartitionCount) {
      this.srcPartitionCount = set("src_partition_count", srcPartitionCount);
      return this;
    }

    public Builder srcPartitionCount(long srcPartitionCount) { return srcPartitionCount(Long.valueOf(srcPartitionCount)); }

    /** How many partitions there were afterwards. */
    @JsonProperty("target_partition_count") public Builder targetPartitionCount(@Nullable Long targetPartitionCount) {
      this.targetPartitionCount = set("target_partition_count", targetPartitionCount);
      return this;
    }

    public Builder targetPartitionCount(long targetPartitionCount) { return targetPartitionCount(Long.valueOf(targetPartitionCount)); }

    /** Code of what the change led to. */
    @JsonProperty("result_code") public Builder resultCode(@Nullable Long resultCode) {
      this.resultCode = set("result_code", resultCode);
      return this;
    }

    public Builder resultCode(long resultCode) { return resultCode(Long.valueOf(resultCode)); }

    /** What the change led to. The document calls it an integer. */
    @JsonProperty("result_msg") public Builder resultMsg(@Nullable Long resultMsg) {
      this.resultMsg = set("result_msg", resultMsg);
      return this;
    }

    public Builder resultMsg(long resultMsg) { return resultMsg(Long.valueOf(resultMsg)); }

    /** Whether the service made the change by itself. */
    @JsonProperty("auto_scale") public Builder autoScale(@Nullable Boolean autoScale) {
      this.autoScale = set("auto_scale", autoScale);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public PartitionCountChange build() { return complete("PartitionCountChange", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public PartitionCountChange build(UnaryOperator<String> missing) { return new PartitionCountChange(this, missing); }
  }
}
