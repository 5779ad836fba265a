// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DownloadRecordsResponse there, or the templates in templates/models.
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
@JsonPropertyOrder({ "records", "next_partition_cursor" })
public final class DownloadRecordsResponse {
  @JsonProperty("records") private final @Nullable List<@NotNull @Valid DataRecord> records;
  @JsonProperty("next_partition_cursor") private final @Nullable String nextPartitionCursor;
  private final ModelProperties kept;

  private DownloadRecordsResponse(Builder builder, UnaryOperator<String> missing) {
    records = builder.records;
    nextPartitionCursor = builder.nextPartitionCursor;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DownloadRecordsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The records. */
  public @Nullable List<DataRecord> records() { return kept.optional("records", records); }

  /** Cursor after these records, for the next download. It is valid for 5 minutes. */
  public @Nullable String nextPartitionCursor() { return kept.optional("next_partition_cursor", nextPartitionCursor); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.records = records;
    builder.nextPartitionCursor = nextPartitionCursor;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DownloadRecordsResponse that && Objects.equals(this.records, that.records)
        && Objects.equals(this.nextPartitionCursor, that.nextPartitionCursor) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(records, nextPartitionCursor, kept); }

  @Override public String toString() {
    return "DownloadRecordsResponse[records=" + records + ", nextPartitionCursor=" + nextPartitionCursor
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("records", "next_partition_cursor");
    private @Nullable List<DataRecord> records;
    private @Nullable String nextPartitionCursor;

    private Builder() {}

    /** The records. */
    @JsonProperty("records") public Builder records(@Nullable List<DataRecord> records) {
      this.records = set("records", ModelProperties.copyOf(records));
      return this;
    }

    /** Cursor after these records, for the next download. It is valid for 5 minutes. */
    @JsonProperty("next_partition_cursor") public Builder nextPartitionCursor(@Nullable String nextPartitionCursor) {
      this.nextPartitionCursor = set("next_partition_cursor", nextPartitionCursor);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DownloadRecordsResponse build() { return complete("DownloadRecordsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DownloadRecordsResponse build(UnaryOperator<String> missing) { return new DownloadRecordsResponse(this, missing); }
  }
}
