// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DataPoint there, or the templates in templates/models.
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

/** What was measured at one time. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "timestamp", "value" })
public final class DataPoint {
  @JsonProperty("timestamp") private final @Nullable Long timestamp;
  @JsonProperty("value") private final @Nullable Long value;
  private final ModelProperties kept;

  private DataPoint(Builder builder, UnaryOperator<String> missing) {
    timestamp = builder.timestamp;
    value = builder.value;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DataPoint(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** When it was measured. */
  public @Nullable Long timestamp() { return kept.optional("timestamp", timestamp); }

  /** What was measured. */
  public @Nullable Long value() { return kept.optional("value", value); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timestamp = timestamp;
    builder.value = value;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DataPoint that && Objects.equals(this.timestamp, that.timestamp)
        && Objects.equals(this.value, that.value) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(timestamp, value, kept); }

  @Override public String toString() {
    return "DataPoint[timestamp=" + timestamp + ", value=" + value + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("timestamp", "value");
    private @Nullable Long timestamp;
    private @Nullable Long value;

    private Builder() {}

    /** When it was measured. */
    @JsonProperty("timestamp") public Builder timestamp(@Nullable Long timestamp) {
      this.timestamp = set("timestamp", timestamp);
      return this;
    }

    public Builder timestamp(long timestamp) { return timestamp(Long.valueOf(timestamp)); }

    /** What was measured. */
    @JsonProperty("value") public Builder value(@Nullable Long value) {
      this.value = set("value", value);
      return this;
    }

    public Builder value(long value) { return value(Long.valueOf(value)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DataPoint build() { return complete("DataPoint", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DataPoint build(UnaryOperator<String> missing) { return new DataPoint(this, missing); }
  }
}
