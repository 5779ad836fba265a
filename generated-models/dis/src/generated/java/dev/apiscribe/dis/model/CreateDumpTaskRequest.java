// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateDumpTaskRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "destination_type", "obs_destination_descriptor" })
public final class CreateDumpTaskRequest {
  @JsonProperty("destination_type") @NotNull private final @Nullable NewDestinationType destinationType;
  @JsonProperty("obs_destination_descriptor") @Valid private final @Nullable NewObsDestination obsDestinationDescriptor;
  private final ModelProperties kept;

  private CreateDumpTaskRequest(Builder builder, UnaryOperator<String> missing) {
    destinationType = builder.required("destination_type", builder.destinationType, missing);
    obsDestinationDescriptor = builder.obsDestinationDescriptor;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateDumpTaskRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Where the records of a new task go: <code>OBS</code>, the object storage. */
  public NewDestinationType destinationType() { return kept.required("destination_type", destinationType); }

  /** How a new task dumps records into an OBS bucket. */
  public @Nullable NewObsDestination obsDestinationDescriptor() { return kept.optional("obs_destination_descriptor", obsDestinationDescriptor); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.destinationType = destinationType;
    builder.obsDestinationDescriptor = obsDestinationDescriptor;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateDumpTaskRequest that && Objects.equals(this.destinationType, that.destinationType)
        && Objects.equals(this.obsDestinationDescriptor, that.obsDestinationDescriptor) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(destinationType, obsDestinationDescriptor, kept); }

  @Override public String toString() {
    return "CreateDumpTaskRequest[destinationType=" + destinationType
        + ", obsDestinationDescriptor=" + obsDestinationDescriptor + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("destination_type", "obs_destination_descriptor");
    private @Nullable NewDestinationType destinationType;
    private @Nullable NewObsDestination obsDestinationDescriptor;

    private Builder() {}

    /** Where the records of a new task go: <code>OBS</code>, the object storage. */
    @JsonProperty("destination_type") public Builder destinationType(NewDestinationType destinationType) {
      this.destinationType = set("destination_type", destinationType);
      return this;
    }

    /** How a new task dumps records into an OBS bucket. */
    @JsonProperty("obs_destination_descriptor")
    public Builder obsDestinationDescriptor(@Nullable NewObsDestination obsDestinationDescriptor) {
      this.obsDestinationDescriptor = set("obs_destination_descriptor", obsDestinationDescriptor);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateDumpTaskRequest build() { return complete("CreateDumpTaskRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateDumpTaskRequest build(UnaryOperator<String> missing) { return new CreateDumpTaskRequest(this, missing); }
  }
}
