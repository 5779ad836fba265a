// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/NewRecord there, or the templates in templates/models.
package dev.apiscribe.dis.model;

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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A record to upload. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "data", "explicit_hash_key", "partition_id", "partition_key" })
public final class NewRecord {
  @JsonProperty("data") @NotNull private final @Nullable String data;
  @JsonProperty("explicit_hash_key") private final @Nullable String explicitHashKey;
  @JsonProperty("partition_id") private final @Nullable String partitionId;
  @JsonProperty("partition_key") private final @Nullable String partitionKey;
  private final ModelProperties kept;

  private NewRecord(Builder builder, UnaryOperator<String> missing) {
    data = builder.required("data", builder.data, missing);
    explicitHashKey = builder.explicitHashKey;
    partitionId = builder.partitionId;
    partitionKey = builder.partitionKey;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private NewRecord(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Data of the record, in Base64. */
  public String data() { return kept.required("data", data); }

  /** @throws UnreadablePropertyException if {@link #data()} is not of its format, or fails */
  public byte[] dataAsBytes() {
    return TextFormats.bytes("data", data());
  }

  /** Hash, from 0 to the greatest long, which counts instead of that of <code>partition_key</code>. */
  public @Nullable String explicitHashKey() { return kept.optional("explicit_hash_key", explicitHashKey); }

  /** Partition to write to, as <code>shardId-0000000000</code> or <code>0</code>. */
  public @Nullable String partitionId() { return kept.optional("partition_id", partitionId); }

  /** Key that the partition follows from, where <code>partition_id</code> is not sent. */
  public @Nullable String partitionKey() { return kept.optional("partition_key", partitionKey); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.data = data;
    builder.explicitHashKey = explicitHashKey;
    builder.partitionId = partitionId;
    builder.partitionKey = partitionKey;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof NewRecord that && Objects.equals(this.data, that.data)
        && Objects.equals(this.explicitHashKey, that.explicitHashKey)
        && Objects.equals(this.partitionId, that.partitionId) && Objects.equals(this.partitionKey, that.partitionKey)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(data, explicitHashKey, partitionId, partitionKey, kept); }

  @Override public String toString() {
    return "NewRecord[data=" + data + ", explicitHashKey=" + explicitHashKey + ", partitionId=" + partitionId
        + ", partitionKey=" + partitionKey + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("data", "explicit_hash_key", "partition_id", "partition_key");
    private @Nullable String data;
    private @Nullable String explicitHashKey;
    private @Nullable String partitionId;
    private @Nullable String partitionKey;

    private Builder() {}

    /** Data of the record, in Base64. */
    @JsonProperty("data") public Builder data(String data) {
      this.data = set("data", data);
      return this;
    }

    public Builder dataAsBytes(byte[] data) {
      return data(TextFormats.text(data));
    }

    /** Hash, from 0 to the greatest long, which counts instead of that of <code>partition_key</code>. */
    @JsonProperty("explicit_hash_key") public Builder explicitHashKey(@Nullable String explicitHashKey) {
      this.explicitHashKey = set("explicit_hash_key", explicitHashKey);
      return this;
    }

    /** Partition to write to, as <code>shardId-0000000000</code> or <code>0</code>. */
    @JsonProperty("partition_id") public Builder partitionId(@Nullable String partitionId) {
      this.partitionId = set("partition_id", partitionId);
      return this;
    }

    /** Key that the partition follows from, where <code>partition_id</code> is not sent. */
    @JsonProperty("partition_key") public Builder partitionKey(@Nullable String partitionKey) {
      this.partitionKey = set("partition_key", partitionKey);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public NewRecord build() { return complete("NewRecord", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public NewRecord build(UnaryOperator<String> missing) { return new NewRecord(this, missing); }
  }
}
