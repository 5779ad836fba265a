// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLogStreamResponse there, or the templates in templates/models.
package dev.apiscribe.lts.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "log_stream_id" })
public final class CreateLogStreamResponse {
  @JsonProperty("log_stream_id") @Size(min = 36, max = 36) private final @Nullable String logStreamId;
  private final ModelProperties kept;

  private CreateLogStreamResponse(Builder builder, UnaryOperator<String> missing) {
    logStreamId = builder.logStreamId;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateLogStreamResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Id of the new log stream. */
  public @Nullable String logStreamId() { return kept.optional("log_stream_id", logStreamId); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logStreamId = logStreamId;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateLogStreamResponse that && Objects.equals(this.logStreamId, that.logStreamId)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(logStreamId, kept); }

  @Override public String toString() {
    return "CreateLogStreamResponse[logStreamId=" + logStreamId + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("log_stream_id");
    private @Nullable String logStreamId;

    private Builder() {}

    /** Id of the new log stream. */
    @JsonProperty("log_stream_id") public Builder logStreamId(@Nullable String logStreamId) {
      this.logStreamId = set("log_stream_id", logStreamId);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateLogStreamResponse build() { return complete("CreateLogStreamResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateLogStreamResponse build(UnaryOperator<String> missing) { return new CreateLogStreamResponse(this, missing); }
  }
}
