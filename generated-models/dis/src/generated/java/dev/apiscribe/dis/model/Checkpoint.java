// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Checkpoint there, or the templates in templates/models.
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

/** How far an app has read a partition. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "sequence_number", "metadata" })
public final class Checkpoint {
  @JsonProperty("sequence_number") private final @Nullable String sequenceNumber;
  @JsonProperty("metadata") private final @Nullable String metadata;
  private final ModelProperties kept;

  private Checkpoint(Builder builder, UnaryOperator<String> missing) {
    sequenceNumber = builder.sequenceNumber;
    metadata = builder.metadata;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Checkpoint(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Sequence number that the app has read. */
  public @Nullable String sequenceNumber() { return kept.optional("sequence_number", sequenceNumber); }

  /** What the app keeps beside the sequence number. */
  public @Nullable String metadata() { return kept.optional("metadata", metadata); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sequenceNumber = sequenceNumber;
    builder.metadata = metadata;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Checkpoint that && Objects.equals(this.sequenceNumber, that.sequenceNumber)
        && Objects.equals(this.metadata, that.metadata) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(sequenceNumber, metadata, kept); }

  @Override public String toString() {
    return "Checkpoint[sequenceNumber=" + sequenceNumber + ", metadata=" + metadata
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("sequence_number", "metadata");
    private @Nullable String sequenceNumber;
    private @Nullable String metadata;

    private Builder() {}

    /** Sequence number that the app has read. */
    @JsonProperty("sequence_number") public Builder sequenceNumber(@Nullable String sequenceNumber) {
      this.sequenceNumber = set("sequence_number", sequenceNumber);
      return this;
    }

    /** What the app keeps beside the sequence number. */
    @JsonProperty("metadata") public Builder metadata(@Nullable String metadata) {
      this.metadata = set("metadata", metadata);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Checkpoint build() { return complete("Checkpoint", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Checkpoint build(UnaryOperator<String> missing) { return new Checkpoint(this, missing); }
  }
}
