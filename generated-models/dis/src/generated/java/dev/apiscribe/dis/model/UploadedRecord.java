// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UploadedRecord there, or the templates in templates/models.
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

/** What became of a record. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "partition_id", "sequence_number", "error_code", "error_message" })
public final class UploadedRecord {
  @JsonProperty("partition_id") private final @Nullable String partitionId;
  @JsonProperty("sequence_number") private final @Nullable String sequenceNumber;
  @JsonProperty("error_code") private final @Nullable String errorCode;
  @JsonProperty("error_message") private final @Nullable String errorMessage;
  private final ModelProperties kept;

  private UploadedRecord(Builder builder, UnaryOperator<String> missing) {
    partitionId = builder.partitionId;
    sequenceNumber = builder.sequenceNumber;
    errorCode = builder.errorCode;
    errorMessage = builder.errorMessage;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private UploadedRecord(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Partition that the record was written to. */
  public @Nullable String partitionId() { return kept.optional("partition_id", partitionId); }

  /**
   * Number that the service gave the record. Those of a partition key usually grow, the more the longer ago the
   * upload before was.
   */
  public @Nullable String sequenceNumber() { return kept.optional("sequence_number", sequenceNumber); }

  /** Code of the error, of a record that failed. */
  public @Nullable String errorCode() { return kept.optional("error_code", errorCode); }

  /** What the error is, of a record that failed. */
  public @Nullable String errorMessage() { return kept.optional("error_message", errorMessage); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.partitionId = partitionId;
    builder.sequenceNumber = sequenceNumber;
    builder.errorCode = errorCode;
    builder.errorMessage = errorMessage;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof UploadedRecord that && Objects.equals(this.partitionId, that.partitionId)
        && Objects.equals(this.sequenceNumber, that.sequenceNumber) && Objects.equals(this.errorCode, that.errorCode)
        && Objects.equals(this.errorMessage, that.errorMessage) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(partitionId, sequenceNumber, errorCode, errorMessage, kept); }

  @Override public String toString() {
    return "UploadedRecord[partitionId=" + partitionId + ", sequenceNumber=" + sequenceNumber
        + ", errorCode=" + errorCode + ", errorMessage=" + errorMessage + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "partition_id", "sequence_number", "error_code", "error_message");
    private @Nullable String partitionId;
    private @Nullable String sequenceNumber;
    private @Nullable String errorCode;
    private @Nullable String errorMessage;

    private Builder() {}

    /** Partition that the record was written to. */
    @JsonProperty("partition_id") public Builder partitionId(@Nullable String partitionId) {
      this.partitionId = set("partition_id", partitionId);
      return this;
    }

    /**
     * Number that the service gave the record. Those of a partition key usually grow, the more the longer ago the
     * upload before was.
     */
    @JsonProperty("sequence_number") public Builder sequenceNumber(@Nullable String sequenceNumber) {
      this.sequenceNumber = set("sequence_number", sequenceNumber);
      return this;
    }

    /** Code of the error, of a record that failed. */
    @JsonProperty("error_code") public Builder errorCode(@Nullable String errorCode) {
      this.errorCode = set("error_code", errorCode);
      return this;
    }

    /** What the error is, of a record that failed. */
    @JsonProperty("error_message") public Builder errorMessage(@Nullable String errorMessage) {
      this.errorMessage = set("error_message", errorMessage);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public UploadedRecord build() { return complete("UploadedRecord", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public UploadedRecord build(UnaryOperator<String> missing) { return new UploadedRecord(this, missing); }
  }
}
