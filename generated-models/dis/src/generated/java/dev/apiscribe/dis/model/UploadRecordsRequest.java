// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UploadRecordsRequest there, or the templates in templates/models.
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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "stream_name", "stream_id", "records" })
public final class UploadRecordsRequest {
  @JsonProperty("stream_name") @NotNull @Size(max = 64) private final @Nullable String streamName;
  @JsonProperty("stream_id") private final @Nullable String streamId;
  @JsonProperty("records") @NotNull private final @Nullable List<@NotNull @Valid NewRecord> records;
  private final ModelProperties kept;

  private UploadRecordsRequest(Builder builder, UnaryOperator<String> missing) {
    streamName = builder.required("stream_name", builder.streamName, missing);
    streamId = builder.streamId;
    records = builder.required("records", builder.records, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private UploadRecordsRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Stream to upload to. */
  public String streamName() { return kept.required("stream_name", streamName); }

  /**
   * Id of the stream, which counts where no stream has that name. It is required for a stream that another owner
   * has authorized the caller to use.
   */
  public @Nullable String streamId() { return kept.optional("stream_id", streamId); }

  /** The records to upload. */
  public List<NewRecord> records() { return kept.list("records", records); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.streamName = streamName;
    builder.streamId = streamId;
    builder.records = records;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof UploadRecordsRequest that && Objects.equals(this.streamName, that.streamName)
        && Objects.equals(this.streamId, that.streamId) && Objects.equals(this.records, that.records)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(streamName, streamId, records, kept); }

  @Override public String toString() {
    return "UploadRecordsRequest[streamName=" + streamName + ", streamId=" + streamId + ", records=" + records
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("stream_name", "stream_id", "records");
    private @Nullable String streamName;
    private @Nullable String streamId;
    private @Nullable List<NewRecord> records;

    private Builder() {}

    /** Stream to upload to. */
    @JsonProperty("stream_name") public Builder streamName(String streamName) {
      this.streamName = set("stream_name", streamName);
      return this;
    }

    /**
     * Id of the stream, which counts where no stream has that name. It is required for a stream that another owner
     * has authorized the caller to use.
     */
    @JsonProperty("stream_id") public Builder streamId(@Nullable String streamId) {
      this.streamId = set("stream_id", streamId);
      return this;
    }

    /** The records to upload. */
    @JsonProperty("records") public Builder records(List<NewRecord> records) {
      this.records = set("records", ModelProperties.copyOf(records));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public UploadRecordsRequest build() { return complete("UploadRecordsRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public UploadRecordsRequest build(UnaryOperator<String> missing) { return new UploadRecordsRequest(this, missing); }
  }
}
