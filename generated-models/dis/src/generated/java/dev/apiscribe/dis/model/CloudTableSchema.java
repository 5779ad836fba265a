// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CloudTableSchema there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How JSON becomes rows of HBase. HBase needs it, and <code>opentsdb_schema</code> is not set then. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "row_key", "columns" })
public final class CloudTableSchema {
  @JsonProperty("row_key") @Size(min = 1, max = 64)
  private final @Nullable List<@NotNull @Valid CloudTableRowKey> rowKey;
  @JsonProperty("columns") @Size(min = 1, max = 4096)
  private final @Nullable List<@NotNull @Valid CloudTableColumn> columns;
  private final ModelProperties kept;

  private CloudTableSchema(Builder builder, UnaryOperator<String> missing) {
    rowKey = builder.rowKey;
    columns = builder.columns;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CloudTableSchema(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How JSON becomes row keys. */
  public @Nullable List<CloudTableRowKey> rowKey() { return kept.optional("row_key", rowKey); }

  /** How JSON becomes columns. */
  public @Nullable List<CloudTableColumn> columns() { return kept.optional("columns", columns); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.rowKey = rowKey;
    builder.columns = columns;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CloudTableSchema that && Objects.equals(this.rowKey, that.rowKey)
        && Objects.equals(this.columns, that.columns) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(rowKey, columns, kept); }

  @Override public String toString() {
    return "CloudTableSchema[rowKey=" + rowKey + ", columns=" + columns + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("row_key", "columns");
    private @Nullable List<CloudTableRowKey> rowKey;
    private @Nullable List<CloudTableColumn> columns;

    private Builder() {}

    /** How JSON becomes row keys. */
    @JsonProperty("row_key") public Builder rowKey(@Nullable List<CloudTableRowKey> rowKey) {
      this.rowKey = set("row_key", ModelProperties.copyOf(rowKey));
      return this;
    }

    /** How JSON becomes columns. */
    @JsonProperty("columns") public Builder columns(@Nullable List<CloudTableColumn> columns) {
      this.columns = set("columns", ModelProperties.copyOf(columns));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CloudTableSchema build() { return complete("CloudTableSchema", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CloudTableSchema build(UnaryOperator<String> missing) { return new CloudTableSchema(this, missing); }
  }
}
