// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SqlAnalysisColumn there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/** A column that an SQL text reads or returns. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "column", "column_type", "database", "is_view", "table" })
public final class SqlAnalysisColumn {
  @JsonProperty("column") private final @Nullable String column;
  @JsonProperty("column_type") private final @Nullable String columnType;
  @JsonProperty("database") private final @Nullable String database;
  @JsonProperty("is_view") private final @Nullable Boolean isView;
  @JsonProperty("table") private final @Nullable String table;
  private final ModelProperties kept;

  private SqlAnalysisColumn(Builder builder, UnaryOperator<String> missing) {
    column = builder.column;
    columnType = builder.columnType;
    database = builder.database;
    isView = builder.isView;
    table = builder.table;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SqlAnalysisColumn(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String column() { return kept.optional("column", column); }

  public @Nullable String columnType() { return kept.optional("column_type", columnType); }

  public @Nullable String database() { return kept.optional("database", database); }

  /** Whether <code>table</code> is a view. */
  public @Nullable Boolean isView() { return kept.optional("is_view", isView); }

  /** The stream, view or table that has the column. */
  public @Nullable String table() { return kept.optional("table", table); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.column = column;
    builder.columnType = columnType;
    builder.database = database;
    builder.isView = isView;
    builder.table = table;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof SqlAnalysisColumn that && Objects.equals(this.column, that.column)
        && Objects.equals(this.columnType, that.columnType) && Objects.equals(this.database, that.database)
        && Objects.equals(this.isView, that.isView) && Objects.equals(this.table, that.table) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(column, columnType, database, isView, table, kept); }

  @Override public String toString() {
    return "SqlAnalysisColumn[column=" + column + ", columnType=" + columnType + ", database=" + database
        + ", isView=" + isView + ", table=" + table + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("column", "column_type", "database", "is_view", "table");
    private @Nullable String column;
    private @Nullable String columnType;
    private @Nullable String database;
    private @Nullable Boolean isView;
    private @Nullable String table;

    private Builder() {}

    @JsonProperty("column") public Builder column(@Nullable String column) {
      this.column = set("column", column);
      return this;
    }

    @JsonProperty("column_type") public Builder columnType(@Nullable String columnType) {
      this.columnType = set("column_type", columnType);
      return this;
    }

    @JsonProperty("database") public Builder database(@Nullable String database) {
      this.database = set("database", database);
      return this;
    }

    /** Whether <code>table</code> is a view. */
    @JsonProperty("is_view") public Builder isView(@Nullable Boolean isView) {
      this.isView = set("is_view", isView);
      return this;
    }

    /** The stream, view or table that has the column. */
    @JsonProperty("table") public Builder table(@Nullable String table) {
      this.table = set("table", table);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public SqlAnalysisColumn build() { return complete("SqlAnalysisColumn", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public SqlAnalysisColumn build(UnaryOperator<String> missing) { return new SqlAnalysisColumn(this, missing); }
  }
}
