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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A column that an SQL text reads or returns. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "column", "column_type", "database", "is_view", "table" })
public final class SqlAnalysisColumn {
  private final @Nullable String column;
  private final @Nullable String columnType;
  private final @Nullable String database;
  private final @Nullable Boolean isView;
  private final @Nullable String table;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private SqlAnalysisColumn(Builder builder) {
    column = builder.column;
    columnType = builder.columnType;
    database = builder.database;
    isView = builder.isView;
    table = builder.table;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("column") public @Nullable String column() { return column; }

  @JsonProperty("column_type") public @Nullable String columnType() { return columnType; }

  @JsonProperty("database") public @Nullable String database() { return database; }

  /** Whether <code>table</code> is a view. */
  @JsonProperty("is_view") public @Nullable Boolean isView() { return isView; }

  /** The stream, view or table that has the column. */
  @JsonProperty("table") public @Nullable String table() { return table; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.column = column;
    builder.columnType = columnType;
    builder.database = database;
    builder.isView = isView;
    builder.table = table;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SqlAnalysisColumn that && Objects.equals(this.column, that.column)
        && Objects.equals(this.columnType, that.columnType) && Objects.equals(this.database, that.database)
        && Objects.equals(this.isView, that.isView) && Objects.equals(this.table, that.table)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(column, columnType, database, isView, table, additionalProperties); }

  @Override
  public String toString() {
    return "SqlAnalysisColumn[column=" + column + ", columnType=" + columnType + ", database=" + database
        + ", isView=" + isView + ", table=" + table + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("column", "column_type", "database", "is_view", "table");
    private @Nullable String column;
    private @Nullable String columnType;
    private @Nullable String database;
    private @Nullable Boolean isView;
    private @Nullable String table;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("column") public Builder column(@Nullable String column) {
      this.column = column;
      return this;
    }

    @JsonProperty("column_type") public Builder columnType(@Nullable String columnType) {
      this.columnType = columnType;
      return this;
    }

    @JsonProperty("database") public Builder database(@Nullable String database) {
      this.database = database;
      return this;
    }

    /** Whether <code>table</code> is a view. */
    @JsonProperty("is_view") public Builder isView(@Nullable Boolean isView) {
      this.isView = isView;
      return this;
    }

    /** The stream, view or table that has the column. */
    @JsonProperty("table") public Builder table(@Nullable String table) {
      this.table = table;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public SqlAnalysisColumn build() { return new SqlAnalysisColumn(this); }
  }
}
