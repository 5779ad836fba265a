// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/SqlAnalysisColumn there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A column that an SQL text reads or returns. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "column", "column_type", "database", "is_view", "table" })
public final class SqlAnalysisColumn {
  private final @Nullable String column;

  private final @Nullable String columnType;

  private final @Nullable String database;

  private final @Nullable Boolean isView;

  private final @Nullable String table;

  private final Map<String, @Nullable Object> otherMembers;

  private SqlAnalysisColumn(Builder builder) {
    this.column = builder.column;
    this.columnType = builder.columnType;
    this.database = builder.database;
    this.isView = builder.isView;
    this.table = builder.table;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SqlAnalysisColumn of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("column")
  public @Nullable String column() {
    return this.column;
  }

  @JsonProperty("column_type")
  public @Nullable String columnType() {
    return this.columnType;
  }

  @JsonProperty("database")
  public @Nullable String database() {
    return this.database;
  }

  /** Whether <code>table</code> is a view. */
  @JsonProperty("is_view")
  public @Nullable Boolean isView() {
    return this.isView;
  }

  /** The stream, view or table that has the column. */
  @JsonProperty("table")
  public @Nullable String table() {
    return this.table;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.column = this.column;
    builder.columnType = this.columnType;
    builder.database = this.database;
    builder.isView = this.isView;
    builder.table = this.table;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SqlAnalysisColumn that
            && Objects.equals(this.column, that.column)
            && Objects.equals(this.columnType, that.columnType)
            && Objects.equals(this.database, that.database)
            && Objects.equals(this.isView, that.isView)
            && Objects.equals(this.table, that.table)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.column, this.columnType, this.database, this.isView, this.table, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "SqlAnalysisColumn["
        + "column=" + this.column + ", "
        + "columnType=" + this.columnType + ", "
        + "database=" + this.database + ", "
        + "isView=" + this.isView + ", "
        + "table=" + this.table + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link SqlAnalysisColumn}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "column", "column_type", "database", "is_view", "table");

    private @Nullable String column;
    private @Nullable String columnType;
    private @Nullable String database;
    private @Nullable Boolean isView;
    private @Nullable String table;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("column")
    public Builder column(@Nullable String column) {
      this.column = column;
      return this;
    }

    @JsonProperty("column_type")
    public Builder columnType(@Nullable String columnType) {
      this.columnType = columnType;
      return this;
    }

    @JsonProperty("database")
    public Builder database(@Nullable String database) {
      this.database = database;
      return this;
    }

    /** Whether <code>table</code> is a view. */
    @JsonProperty("is_view")
    public Builder isView(@Nullable Boolean isView) {
      this.isView = isView;
      return this;
    }

    /** The stream, view or table that has the column. */
    @JsonProperty("table")
    public Builder table(@Nullable String table) {
      this.table = table;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     */
    public SqlAnalysisColumn build() {
      return new SqlAnalysisColumn(this);
    }
  }
}
