// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/SqlAnalysis there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What an SQL text reads, returns and contains. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "group_by_columns",
  "has_aggr",
  "has_subquery",
  "has_table_join",
  "has_union",
  "is_streaming",
  "original_query",
  "query_type",
  "required_columns",
  "result_columns",
  "rewritten_query" })
public final class SqlAnalysis {
  private final @Nullable List<@NotNull String> groupByColumns;

  private final @Nullable Boolean hasAggr;

  private final @Nullable Boolean hasSubquery;

  private final @Nullable Boolean hasTableJoin;

  private final @Nullable Boolean hasUnion;

  private final @Nullable Boolean isStreaming;

  private final @Nullable String originalQuery;

  private final @Nullable String queryType;

  private final @Nullable List<@NotNull @Valid SqlAnalysisColumn> requiredColumns;

  private final @Nullable List<@NotNull @Valid SqlAnalysisColumn> resultColumns;

  private final @Nullable String rewrittenQuery;

  private final Map<String, @Nullable Object> otherMembers;

  private SqlAnalysis(Builder builder) {
    this.groupByColumns = builder.groupByColumns;
    this.hasAggr = builder.hasAggr;
    this.hasSubquery = builder.hasSubquery;
    this.hasTableJoin = builder.hasTableJoin;
    this.hasUnion = builder.hasUnion;
    this.isStreaming = builder.isStreaming;
    this.originalQuery = builder.originalQuery;
    this.queryType = builder.queryType;
    this.requiredColumns = builder.requiredColumns;
    this.resultColumns = builder.resultColumns;
    this.rewrittenQuery = builder.rewrittenQuery;
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
  static SqlAnalysis of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("group_by_columns")
  public @Nullable List<String> groupByColumns() {
    return this.groupByColumns;
  }

  /** Whether it aggregates. */
  @JsonProperty("has_aggr")
  public @Nullable Boolean hasAggr() {
    return this.hasAggr;
  }

  @JsonProperty("has_subquery")
  public @Nullable Boolean hasSubquery() {
    return this.hasSubquery;
  }

  @JsonProperty("has_table_join")
  public @Nullable Boolean hasTableJoin() {
    return this.hasTableJoin;
  }

  @JsonProperty("has_union")
  public @Nullable Boolean hasUnion() {
    return this.hasUnion;
  }

  @JsonProperty("is_streaming")
  public @Nullable Boolean isStreaming() {
    return this.isStreaming;
  }

  @JsonProperty("original_query")
  public @Nullable String originalQuery() {
    return this.originalQuery;
  }

  @JsonProperty("query_type")
  public @Nullable String queryType() {
    return this.queryType;
  }

  /** Columns that it reads. */
  @JsonProperty("required_columns")
  public @Nullable List<SqlAnalysisColumn> requiredColumns() {
    return this.requiredColumns;
  }

  /** Columns that it returns. */
  @JsonProperty("result_columns")
  public @Nullable List<SqlAnalysisColumn> resultColumns() {
    return this.resultColumns;
  }

  @JsonProperty("rewritten_query")
  public @Nullable String rewrittenQuery() {
    return this.rewrittenQuery;
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
    builder.groupByColumns = this.groupByColumns;
    builder.hasAggr = this.hasAggr;
    builder.hasSubquery = this.hasSubquery;
    builder.hasTableJoin = this.hasTableJoin;
    builder.hasUnion = this.hasUnion;
    builder.isStreaming = this.isStreaming;
    builder.originalQuery = this.originalQuery;
    builder.queryType = this.queryType;
    builder.requiredColumns = this.requiredColumns;
    builder.resultColumns = this.resultColumns;
    builder.rewrittenQuery = this.rewrittenQuery;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SqlAnalysis that
            && Objects.equals(this.groupByColumns, that.groupByColumns)
            && Objects.equals(this.hasAggr, that.hasAggr)
            && Objects.equals(this.hasSubquery, that.hasSubquery)
            && Objects.equals(this.hasTableJoin, that.hasTableJoin)
            && Objects.equals(this.hasUnion, that.hasUnion)
            && Objects.equals(this.isStreaming, that.isStreaming)
            && Objects.equals(this.originalQuery, that.originalQuery)
            && Objects.equals(this.queryType, that.queryType)
            && Objects.equals(this.requiredColumns, that.requiredColumns)
            && Objects.equals(this.resultColumns, that.resultColumns)
            && Objects.equals(this.rewrittenQuery, that.rewrittenQuery)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.groupByColumns,
        this.hasAggr,
        this.hasSubquery,
        this.hasTableJoin,
        this.hasUnion,
        this.isStreaming,
        this.originalQuery,
        this.queryType,
        this.requiredColumns,
        this.resultColumns,
        this.rewrittenQuery,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "SqlAnalysis["
        + "groupByColumns=" + this.groupByColumns + ", "
        + "hasAggr=" + this.hasAggr + ", "
        + "hasSubquery=" + this.hasSubquery + ", "
        + "hasTableJoin=" + this.hasTableJoin + ", "
        + "hasUnion=" + this.hasUnion + ", "
        + "isStreaming=" + this.isStreaming + ", "
        + "originalQuery=" + this.originalQuery + ", "
        + "queryType=" + this.queryType + ", "
        + "requiredColumns=" + this.requiredColumns + ", "
        + "resultColumns=" + this.resultColumns + ", "
        + "rewrittenQuery=" + this.rewrittenQuery + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link SqlAnalysis}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "group_by_columns",
            "has_aggr",
            "has_subquery",
            "has_table_join",
            "has_union",
            "is_streaming",
            "original_query",
            "query_type",
            "required_columns",
            "result_columns",
            "rewritten_query");

    private @Nullable List<String> groupByColumns;
    private @Nullable Boolean hasAggr;
    private @Nullable Boolean hasSubquery;
    private @Nullable Boolean hasTableJoin;
    private @Nullable Boolean hasUnion;
    private @Nullable Boolean isStreaming;
    private @Nullable String originalQuery;
    private @Nullable String queryType;
    private @Nullable List<SqlAnalysisColumn> requiredColumns;
    private @Nullable List<SqlAnalysisColumn> resultColumns;
    private @Nullable String rewrittenQuery;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("group_by_columns")
    public Builder groupByColumns(@Nullable List<String> groupByColumns) {
      this.groupByColumns =
          groupByColumns == null ? null : Collections.unmodifiableList(new ArrayList<>(groupByColumns));
      return this;
    }

    /** Whether it aggregates. */
    @JsonProperty("has_aggr")
    public Builder hasAggr(@Nullable Boolean hasAggr) {
      this.hasAggr = hasAggr;
      return this;
    }

    @JsonProperty("has_subquery")
    public Builder hasSubquery(@Nullable Boolean hasSubquery) {
      this.hasSubquery = hasSubquery;
      return this;
    }

    @JsonProperty("has_table_join")
    public Builder hasTableJoin(@Nullable Boolean hasTableJoin) {
      this.hasTableJoin = hasTableJoin;
      return this;
    }

    @JsonProperty("has_union")
    public Builder hasUnion(@Nullable Boolean hasUnion) {
      this.hasUnion = hasUnion;
      return this;
    }

    @JsonProperty("is_streaming")
    public Builder isStreaming(@Nullable Boolean isStreaming) {
      this.isStreaming = isStreaming;
      return this;
    }

    @JsonProperty("original_query")
    public Builder originalQuery(@Nullable String originalQuery) {
      this.originalQuery = originalQuery;
      return this;
    }

    @JsonProperty("query_type")
    public Builder queryType(@Nullable String queryType) {
      this.queryType = queryType;
      return this;
    }

    /** Columns that it reads. */
    @JsonProperty("required_columns")
    public Builder requiredColumns(@Nullable List<SqlAnalysisColumn> requiredColumns) {
      this.requiredColumns =
          requiredColumns == null ? null : Collections.unmodifiableList(new ArrayList<>(requiredColumns));
      return this;
    }

    /** Columns that it returns. */
    @JsonProperty("result_columns")
    public Builder resultColumns(@Nullable List<SqlAnalysisColumn> resultColumns) {
      this.resultColumns =
          resultColumns == null ? null : Collections.unmodifiableList(new ArrayList<>(resultColumns));
      return this;
    }

    @JsonProperty("rewritten_query")
    public Builder rewrittenQuery(@Nullable String rewrittenQuery) {
      this.rewrittenQuery = rewrittenQuery;
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
    public SqlAnalysis build() {
      return new SqlAnalysis(this);
    }
  }
}
