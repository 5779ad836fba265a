// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DataRecord there, or the templates in templates/models.
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

/** A record of a stream. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "partition_key", "sequence_number", "data", "timestamp", "timestamp_type" })
public final class DataRecord {
  @JsonProperty("partition_key") private final @Nullable String partitionKey;
  @JsonProperty("sequence_number") private final @Nullable String sequenceNumber;
  @JsonProperty("data") private final @Nullable String data;
  @JsonProperty("timestamp") private final @Nullable Long timestamp;
  @JsonProperty("timestamp_type") private final @Nullable String timestampType;
  private final ModelProperties kept;

  private DataRecord(Builder builder, UnaryOperator<String> missing) {
    partitionKey = builder.partitionKey;
    sequenceNumber = builder.sequenceNumber;
    data = builder.data;
    timestamp = builder.timestamp;
    timestampType = builder.timestampType;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DataRecord(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * Key with which the record was uploaded. A record that was uploaded with a <code>partition_id</code> has
   * none.
   */
  public @Nullable String partitionKey() { return kept.optional("partition_key", partitionKey); }

  /** Number that the service gave the record. */
  public @Nullable String sequenceNumber() { return kept.optional("sequence_number", sequenceNumber); }

  /** Data of the record, in Base64. */
  public @Nullable String data() { return kept.optional("data", data); }

  /** @throws UnreadablePropertyException if {@link #data()} is not of its format, or fails */
  public byte @Nullable [] dataAsBytes() {
    return data() == null ? null : TextFormats.bytes("data", data());
  }

  /** When the record was written, in milliseconds. */
  public @Nullable Long timestamp() { return kept.optional("timestamp", timestamp); }

  /**
   * What the timestamp says: <code>CreateTime</code>, when the record was created.
   *
   * <p>The service's default is CreateTime.
   */
  public @Nullable String timestampType() { return kept.optional("timestamp_type", timestampType); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.partitionKey = partitionKey;
    builder.sequenceNumber = sequenceNumber;
    builder.data = data;
    builder.timestamp = timestamp;
    builder.timestampType = timestampType;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DataRecord that && Objects.equals(this.partitionKey, that.partitionKey)
        && Objects.equals(this.sequenceNumber, that.sequenceNumber) && Objects.equals(this.data, that.data)
        && Objects.equals(this.timestamp, that.timestamp) && Objects.equals(this.timestampType, that.timestampType)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(partitionKey, sequenceNumber, data, timestamp, timestampType, kept); }

  @Override public String toString() {
    return "DataRecord[partitionKey=" + partitionKey + ", sequenceNumber=" + sequenceNumber + ", data=" + data
        + ", timestamp=" + timestamp + ", timestampType=" + timestampType + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "partition_key", "sequence_number", "data", "timestamp", "timestamp_type");
    private @Nullable String partitionKey;
    private @Nullable String sequenceNumber;
    private @Nullable String data;
    private @Nullable Long timestamp;
    private @Nullable String timestampType;

    private Builder() {}

    /**
     * Key with which the record was uploaded. A record that was uploaded with a <code>partition_id</code> has
     * none.
     */
    @JsonProperty("partition_key") public Builder partitionKey(@Nullable String partitionKey) {
      this.partitionKey = set("partition_key", partitionKey);
      return this;
    }

    /** Number that the service gave the record. */
    @JsonProperty("sequence_number") public Builder sequenceNumber(@Nullable String sequenceNumber) {
      this.sequenceNumber = set("sequence_number", sequenceNumber);
      return this;
    }

    /** Data of the record, in Base64. */
    @JsonProperty("data") public Builder data(@Nullable String data) {
      this.data = set("data", data);
      return this;
    }

    public Builder dataAsBytes(byte @Nullable [] data) {
      return data(data == null ? null : TextFormats.text(data));
    }

    /** When the record was written, in milliseconds. */
    @JsonProperty("timestamp") public Builder timestamp(@Nullable Long timestamp) {
      this.timestamp = set("timestamp", timestamp);
      return this;
    }

    public Builder timestamp(long timestamp) { return timestamp(Long.valueOf(timestamp)); }

    /**
     * What the timestamp says: <code>CreateTime</code>, when the record was created.
     *
     * <p>The service's default is CreateTime.
     */
    @JsonProperty("timestamp_type") public Builder timestampType(@Nullable String timestampType) {
      this.timestampType = set("timestamp_type", timestampType);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DataRecord build() { return complete("DataRecord", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DataRecord build(UnaryOperator<String> missing) { return new DataRecord(this, missing); }
  }
}
