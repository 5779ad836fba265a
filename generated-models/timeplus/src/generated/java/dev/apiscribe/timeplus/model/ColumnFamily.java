// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/ColumnFamily there, or the templates in templates/models.
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Columns of a mutable stream that are stored together. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "columns", "name" })
public final class ColumnFamily {
  @JsonProperty("columns") @NotNull private final @Nullable List<@NotNull String> columns;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  private final ModelProperties kept;

  private ColumnFamily(Builder builder, UnaryOperator<String> missing) {
    columns = builder.required("columns", builder.columns, missing);
    name = builder.required("name", builder.name, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private ColumnFamily(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public List<String> columns() { return kept.list("columns", columns); }

  public String name() { return kept.required("name", name); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.name = name;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof ColumnFamily that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.name, that.name) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(columns, name, kept); }

  @Override public String toString() {
    return "ColumnFamily[columns=" + columns + ", name=" + name + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("columns", "name");
    private @Nullable List<String> columns;
    private @Nullable String name;

    private Builder() {}

    @JsonProperty("columns") public Builder columns(List<String> columns) {
      this.columns = set("columns", ModelProperties.copyOf(columns));
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public ColumnFamily build() { return complete("ColumnFamily", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public ColumnFamily build(UnaryOperator<String> missing) { return new ColumnFamily(this, missing); }
  }
}
