// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/OpenTsdbMetric there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The metric of OpenTSDB. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "type", "value" })
public final class OpenTsdbMetric {
  @JsonProperty("type") private final @Nullable OpenTsdbMetricType type;
  @JsonProperty("value") @Size(min = 1, max = 32) @Pattern(regexp = "^[A-Za-z0-9.]+$")
  private final @Nullable String value;
  private final ModelProperties kept;

  private OpenTsdbMetric(Builder builder, UnaryOperator<String> missing) {
    type = builder.type;
    value = builder.value;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private OpenTsdbMetric(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /**
   * Where the metric is from: <code>Constant</code> is the value itself, <code>String</code> the attribute of
   * the JSON that the value names.
   */
  public @Nullable OpenTsdbMetricType type() { return kept.optional("type", type); }

  /** The constant, or the attribute of the JSON. Letters, digits and full stops, 1 to 32. */
  public @Nullable String value() { return kept.optional("value", value); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.value = value;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof OpenTsdbMetric that && Objects.equals(this.type, that.type)
        && Objects.equals(this.value, that.value) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(type, value, kept); }

  @Override public String toString() {
    return "OpenTsdbMetric[type=" + type + ", value=" + value + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("type", "value");
    private @Nullable OpenTsdbMetricType type;
    private @Nullable String value;

    private Builder() {}

    /**
     * Where the metric is from: <code>Constant</code> is the value itself, <code>String</code> the attribute of
     * the JSON that the value names.
     */
    @JsonProperty("type") public Builder type(@Nullable OpenTsdbMetricType type) {
      this.type = set("type", type);
      return this;
    }

    /** The constant, or the attribute of the JSON. Letters, digits and full stops, 1 to 32. */
    @JsonProperty("value") public Builder value(@Nullable String value) {
      this.value = set("value", value);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public OpenTsdbMetric build() { return complete("OpenTsdbMetric", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public OpenTsdbMetric build(UnaryOperator<String> missing) { return new OpenTsdbMetric(this, missing); }
  }
}
