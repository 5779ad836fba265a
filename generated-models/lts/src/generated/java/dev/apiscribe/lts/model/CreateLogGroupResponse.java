// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateLogGroupResponse there, or the templates in templates/models.
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
@JsonPropertyOrder({ "log_group_id" })
public final class CreateLogGroupResponse {
  @JsonProperty("log_group_id") @Size(min = 36, max = 36) private final @Nullable String logGroupId;
  private final ModelProperties kept;

  private CreateLogGroupResponse(Builder builder, UnaryOperator<String> missing) {
    logGroupId = builder.logGroupId;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateLogGroupResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Id of the new log group. */
  public @Nullable String logGroupId() { return kept.optional("log_group_id", logGroupId); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.logGroupId = logGroupId;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateLogGroupResponse that && Objects.equals(this.logGroupId, that.logGroupId)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(logGroupId, kept); }

  @Override public String toString() {
    return "CreateLogGroupResponse[logGroupId=" + logGroupId + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("log_group_id");
    private @Nullable String logGroupId;

    private Builder() {}

    /** Id of the new log group. */
    @JsonProperty("log_group_id") public Builder logGroupId(@Nullable String logGroupId) {
      this.logGroupId = set("log_group_id", logGroupId);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateLogGroupResponse build() { return complete("CreateLogGroupResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateLogGroupResponse build(UnaryOperator<String> missing) { return new CreateLogGroupResponse(this, missing); }
  }
}
