// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/OpenTsdbSchema there, or the templates in templates/models.
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

/** How JSON becomes data of OpenTSDB. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "metric", "timestamp", "value", "tags" })
public final class OpenTsdbSchema {
  @JsonProperty("metric") private final @Nullable List<@NotNull @Valid OpenTsdbMetric> metric;
  @JsonProperty("timestamp") @Valid private final @Nullable OpenTsdbTimestamp timestamp;
  @JsonProperty("value") @Valid private final @Nullable OpenTsdbValue value;
  @JsonProperty("tags") private final @Nullable List<@NotNull @Valid OpenTsdbTag> tags;
  private final ModelProperties kept;

  private OpenTsdbSchema(Builder builder, UnaryOperator<String> missing) {
    metric = builder.metric;
    timestamp = builder.timestamp;
    value = builder.value;
    tags = builder.tags;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private OpenTsdbSchema(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How JSON becomes the metric. */
  public @Nullable List<OpenTsdbMetric> metric() { return kept.optional("metric", metric); }

  /** The timestamp of OpenTSDB. */
  public @Nullable OpenTsdbTimestamp timestamp() { return kept.optional("timestamp", timestamp); }

  /** The value of OpenTSDB. */
  public @Nullable OpenTsdbValue value() { return kept.optional("value", value); }

  /** How JSON becomes tags. */
  public @Nullable List<OpenTsdbTag> tags() { return kept.optional("tags", tags); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.metric = metric;
    builder.timestamp = timestamp;
    builder.value = value;
    builder.tags = tags;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof OpenTsdbSchema that && Objects.equals(this.metric, that.metric)
        && Objects.equals(this.timestamp, that.timestamp) && Objects.equals(this.value, that.value)
        && Objects.equals(this.tags, that.tags) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(metric, timestamp, value, tags, kept); }

  @Override public String toString() {
    return "OpenTsdbSchema[metric=" + metric + ", timestamp=" + timestamp + ", value=" + value + ", tags=" + tags
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("metric", "timestamp", "value", "tags");
    private @Nullable List<OpenTsdbMetric> metric;
    private @Nullable OpenTsdbTimestamp timestamp;
    private @Nullable OpenTsdbValue value;
    private @Nullable List<OpenTsdbTag> tags;

    private Builder() {}

    /** How JSON becomes the metric. */
    @JsonProperty("metric") public Builder metric(@Nullable List<OpenTsdbMetric> metric) {
      this.metric = set("metric", ModelProperties.copyOf(metric));
      return this;
    }

    /** The timestamp of OpenTSDB. */
    @JsonProperty("timestamp") public Builder timestamp(@Nullable OpenTsdbTimestamp timestamp) {
      this.timestamp = set("timestamp", timestamp);
      return this;
    }

    /** The value of OpenTSDB. */
    @JsonProperty("value") public Builder value(@Nullable OpenTsdbValue value) {
      this.value = set("value", value);
      return this;
    }

    /** How JSON becomes tags. */
    @JsonProperty("tags") public Builder tags(@Nullable List<OpenTsdbTag> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public OpenTsdbSchema build() { return complete("OpenTsdbSchema", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public OpenTsdbSchema build(UnaryOperator<String> missing) { return new OpenTsdbSchema(this, missing); }
  }
}
