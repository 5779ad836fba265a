// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/AlertTimelineEntry there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** One step in the course of an incident. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "timestamp", "type" })
public final class AlertTimelineEntry {
  @JsonProperty("timestamp") @NotNull private final @Nullable Long timestamp;
  @JsonProperty("type") @NotNull private final @Nullable String type;
  private final ModelProperties kept;

  private AlertTimelineEntry(Builder builder, UnaryOperator<String> missing) {
    timestamp = builder.required("timestamp", builder.timestamp, missing);
    type = builder.required("type", builder.type, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private AlertTimelineEntry(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** When the step happened; the unit is not documented. */
  public Long timestamp() { return kept.required("timestamp", timestamp); }

  public String type() { return kept.required("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timestamp = timestamp;
    builder.type = type;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof AlertTimelineEntry that && Objects.equals(this.timestamp, that.timestamp)
        && Objects.equals(this.type, that.type) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(timestamp, type, kept); }

  @Override public String toString() {
    return "AlertTimelineEntry[timestamp=" + timestamp + ", type=" + type + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("timestamp", "type");
    private @Nullable Long timestamp;
    private @Nullable String type;

    private Builder() {}

    /** When the step happened; the unit is not documented. */
    @JsonProperty("timestamp") public Builder timestamp(Long timestamp) {
      this.timestamp = set("timestamp", timestamp);
      return this;
    }

    public Builder timestamp(long timestamp) { return timestamp(Long.valueOf(timestamp)); }

    @JsonProperty("type") public Builder type(String type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public AlertTimelineEntry build() { return complete("AlertTimelineEntry", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public AlertTimelineEntry build(UnaryOperator<String> missing) { return new AlertTimelineEntry(this, missing); }
  }
}
