// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ListStreamsResponse there, or the templates in templates/models.
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
@JsonPropertyOrder({ "total_number", "stream_names", "has_more_streams", "stream_info_list" })
public final class ListStreamsResponse {
  @JsonProperty("total_number") private final @Nullable Long totalNumber;
  @JsonProperty("stream_names") private final @Nullable List<@NotNull String> streamNames;
  @JsonProperty("has_more_streams") private final @Nullable Boolean hasMoreStreams;
  @JsonProperty("stream_info_list") private final @Nullable List<@NotNull @Valid StreamInfo> streamInfoList;
  private final ModelProperties kept;

  private ListStreamsResponse(Builder builder, UnaryOperator<String> missing) {
    totalNumber = builder.totalNumber;
    streamNames = builder.streamNames;
    hasMoreStreams = builder.hasMoreStreams;
    streamInfoList = builder.streamInfoList;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ListStreamsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How many streams the project has. */
  public @Nullable Long totalNumber() { return kept.optional("total_number", totalNumber); }

  /** Names of the streams of this page. */
  public @Nullable List<String> streamNames() { return kept.optional("stream_names", streamNames); }

  /**
   * Whether there is another page.
   *
   * <p>The service's default is false.
   */
  public @Nullable Boolean hasMoreStreams() { return kept.optional("has_more_streams", hasMoreStreams); }

  /** The streams of this page. */
  public @Nullable List<StreamInfo> streamInfoList() { return kept.optional("stream_info_list", streamInfoList); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.totalNumber = totalNumber;
    builder.streamNames = streamNames;
    builder.hasMoreStreams = hasMoreStreams;
    builder.streamInfoList = streamInfoList;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ListStreamsResponse that && Objects.equals(this.totalNumber, that.totalNumber)
        && Objects.equals(this.streamNames, that.streamNames)
        && Objects.equals(this.hasMoreStreams, that.hasMoreStreams)
        && Objects.equals(this.streamInfoList, that.streamInfoList) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(totalNumber, streamNames, hasMoreStreams, streamInfoList, kept); }

  @Override public String toString() {
    return "ListStreamsResponse[totalNumber=" + totalNumber + ", streamNames=" + streamNames
        + ", hasMoreStreams=" + hasMoreStreams + ", streamInfoList=" + streamInfoList
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "total_number", "stream_names", "has_more_streams", "stream_info_list");
    private @Nullable Long totalNumber;
    private @Nullable List<String> streamNames;
    private @Nullable Boolean hasMoreStreams;
    private @Nullable List<StreamInfo> streamInfoList;

    private Builder() {}

    /** How many streams the project has. */
    @JsonProperty("total_number") public Builder totalNumber(@Nullable Long totalNumber) {
      this.totalNumber = set("total_number", totalNumber);
      return this;
    }

    public Builder totalNumber(long totalNumber) { return totalNumber(Long.valueOf(totalNumber)); }

    /** Names of the streams of this page. */
    @JsonProperty("stream_names") public Builder streamNames(@Nullable List<String> streamNames) {
      this.streamNames = set("stream_names", ModelProperties.copyOf(streamNames));
      return this;
    }

    /**
     * Whether there is another page.
     *
     * <p>The service's default is false.
     */
    @JsonProperty("has_more_streams") public Builder hasMoreStreams(@Nullable Boolean hasMoreStreams) {
      this.hasMoreStreams = set("has_more_streams", hasMoreStreams);
      return this;
    }

    /** The streams of this page. */
    @JsonProperty("stream_info_list") public Builder streamInfoList(@Nullable List<StreamInfo> streamInfoList) {
      this.streamInfoList = set("stream_info_list", ModelProperties.copyOf(streamInfoList));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ListStreamsResponse build() { return complete("ListStreamsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ListStreamsResponse build(UnaryOperator<String> missing) { return new ListStreamsResponse(this, missing); }
  }
}
