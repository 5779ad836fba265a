// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CsvProperties there, or the templates in templates/models.
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

/** How data in CSV is written. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "delimiter" })
public final class CsvProperties {
  @JsonProperty("delimiter") private final @Nullable String delimiter;
  private final ModelProperties kept;

  private CsvProperties(Builder builder, UnaryOperator<String> missing) {
    delimiter = builder.delimiter;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CsvProperties(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What separates the values. */
  public @Nullable String delimiter() { return kept.optional("delimiter", delimiter); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.delimiter = delimiter;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CsvProperties that && Objects.equals(this.delimiter, that.delimiter)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(delimiter, kept); }

  @Override public String toString() {
    return "CsvProperties[delimiter=" + delimiter + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("delimiter");
    private @Nullable String delimiter;

    private Builder() {}

    /** What separates the values. */
    @JsonProperty("delimiter") public Builder delimiter(@Nullable String delimiter) {
      this.delimiter = set("delimiter", delimiter);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CsvProperties build() { return complete("CsvProperties", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CsvProperties build(UnaryOperator<String> missing) { return new CsvProperties(this, missing); }
  }
}
