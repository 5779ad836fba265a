// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SecondaryIndex there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A further index of a mutable stream. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "columns", "name", "storing", "unique" })
public final class SecondaryIndex {
  @NotNull private final List<@NotNull String> columns;
  @NotNull private final String name;
  private final @Nullable List<@NotNull String> storing;
  private final @Nullable Boolean unique;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private SecondaryIndex(Builder builder) {
    columns = ModelProperties.required("columns", builder.columns);
    name = ModelProperties.required("name", builder.name);
    storing = builder.storing;
    unique = builder.unique;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("columns") public List<String> columns() { return columns; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("storing") public @Nullable List<String> storing() { return storing; }

  @JsonProperty("unique") public @Nullable Boolean unique() { return unique; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.name = name;
    builder.storing = storing;
    builder.unique = unique;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SecondaryIndex that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.name, that.name) && Objects.equals(this.storing, that.storing)
        && Objects.equals(this.unique, that.unique) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(columns, name, storing, unique, additionalProperties); }

  @Override
  public String toString() {
    return "SecondaryIndex[columns=" + columns + ", name=" + name + ", storing=" + storing + ", unique=" + unique
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("columns", "name", "storing", "unique");
    private @Nullable List<String> columns;
    private @Nullable String name;
    private @Nullable List<String> storing;
    private @Nullable Boolean unique;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("columns") public Builder columns(List<String> columns) {
      this.columns = ModelProperties.copyOf(columns);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("storing") public Builder storing(@Nullable List<String> storing) {
      this.storing = ModelProperties.copyOf(storing);
      return this;
    }

    @JsonProperty("unique") public Builder unique(@Nullable Boolean unique) {
      this.unique = unique;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public SecondaryIndex build() { return new SecondaryIndex(this); }
  }
}
