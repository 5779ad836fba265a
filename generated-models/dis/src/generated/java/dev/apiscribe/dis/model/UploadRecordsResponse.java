// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UploadRecordsResponse there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "failed_record_count", "records" })
public final class UploadRecordsResponse {
  @JsonProperty("failed_record_count") private final @Nullable Long failedRecordCount;
  @JsonProperty("records") private final @Nullable List<@NotNull @Valid UploadedRecord> records;
  private final ModelProperties kept;

  private UploadRecordsResponse(Builder builder, UnaryOperator<String> missing) {
    failedRecordCount = builder.failedRecordCount;
    records = builder.records;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private UploadRecordsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How many records failed. */
  public @Nullable Long failedRecordCount() { return kept.optional("failed_record_count", failedRecordCount); }

  /** What became of each record. */
  public @Nullable List<UploadedRecord> records() { return kept.optional("records", records); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.failedRecordCount = failedRecordCount;
    builder.records = records;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof UploadRecordsResponse that
        && Objects.equals(this.failedRecordCount, that.failedRecordCount) && Objects.equals(this.records, that.records)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(failedRecordCount, records, kept); }

  @Override public String toString() {
    return "UploadRecordsResponse[failedRecordCount=" + failedRecordCount + ", records=" + records
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("failed_record_count", "records");
    private @Nullable Long failedRecordCount;
    private @Nullable List<UploadedRecord> records;

    private Builder() {}

    /** How many records failed. */
    @JsonProperty("failed_record_count") public Builder failedRecordCount(@Nullable Long failedRecordCount) {
      this.failedRecordCount = set("failed_record_count", failedRecordCount);
      return this;
    }

    public Builder failedRecordCount(long failedRecordCount) { return failedRecordCount(Long.valueOf(failedRecordCount)); }

    /** What became of each record. */
    @JsonProperty("records") public Builder records(@Nullable List<UploadedRecord> records) {
      this.records = set("records", ModelProperties.copyOf(records));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public UploadRecordsResponse build() { return complete("UploadRecordsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public UploadRecordsResponse build(UnaryOperator<String> missing) { return new UploadRecordsResponse(this, missing); }
  }
}
