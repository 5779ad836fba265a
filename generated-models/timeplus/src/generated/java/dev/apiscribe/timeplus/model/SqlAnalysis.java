// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SqlAnalysis there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What an SQL text reads, returns and contains. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "group_by_columns", "has_aggr", "has_subquery", "has_table_join", "has_union", "is_streaming", "original_query",
  "query_type", "required_columns", "result_columns", "rewritten_query" })
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
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private SqlAnalysis(Builder builder) {
    groupByColumns = builder.groupByColumns;
    hasAggr = builder.hasAggr;
    hasSubquery = builder.hasSubquery;
    hasTableJoin = builder.hasTableJoin;
    hasUnion = builder.hasUnion;
    isStreaming = builder.isStreaming;
    originalQuery = builder.originalQuery;
    queryType = builder.queryType;
    requiredColumns = builder.requiredColumns;
    resultColumns = builder.resultColumns;
    rewrittenQuery = builder.rewrittenQuery;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("group_by_columns") public @Nullable List<String> groupByColumns() { return groupByColumns; }

  /** Whether it aggregates. */
  @JsonProperty("has_aggr") public @Nullable Boolean hasAggr() { return hasAggr; }

  @JsonProperty("has_subquery") public @Nullable Boolean hasSubquery() { return hasSubquery; }

  @JsonProperty("has_table_join") public @Nullable Boolean hasTableJoin() { return hasTableJoin; }

  @JsonProperty("has_union") public @Nullable Boolean hasUnion() { return hasUnion; }

  @JsonProperty("is_streaming") public @Nullable Boolean isStreaming() { return isStreaming; }

  @JsonProperty("original_query") public @Nullable String originalQuery() { return originalQuery; }

  @JsonProperty("query_type") public @Nullable String queryType() { return queryType; }

  /** Columns that it reads. */
  @JsonProperty("required_columns")
  public @Nullable List<SqlAnalysisColumn> requiredColumns() { return requiredColumns; }

  /** Columns that it returns. */
  @JsonProperty("result_columns") public @Nullable List<SqlAnalysisColumn> resultColumns() { return resultColumns; }

  @JsonProperty("rewritten_query") public @Nullable String rewrittenQuery() { return rewrittenQuery; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.groupByColumns = groupByColumns;
    builder.hasAggr = hasAggr;
    builder.hasSubquery = hasSubquery;
    builder.hasTableJoin = hasTableJoin;
    builder.hasUnion = hasUnion;
    builder.isStreaming = isStreaming;
    builder.originalQuery = originalQuery;
    builder.queryType = queryType;
    builder.requiredColumns = requiredColumns;
    builder.resultColumns = resultColumns;
    builder.rewrittenQuery = rewrittenQuery;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SqlAnalysis that && Objects.equals(this.groupByColumns, that.groupByColumns)
        && Objects.equals(this.hasAggr, that.hasAggr) && Objects.equals(this.hasSubquery, that.hasSubquery)
        && Objects.equals(this.hasTableJoin, that.hasTableJoin) && Objects.equals(this.hasUnion, that.hasUnion)
        && Objects.equals(this.isStreaming, that.isStreaming) && Objects.equals(this.originalQuery, that.originalQuery)
        && Objects.equals(this.queryType, that.queryType) && Objects.equals(this.requiredColumns, that.requiredColumns)
        && Objects.equals(this.resultColumns, that.resultColumns)
        && Objects.equals(this.rewrittenQuery, that.rewrittenQuery)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        groupByColumns, hasAggr, hasSubquery, hasTableJoin, hasUnion, isStreaming, originalQuery, queryType,
        requiredColumns, resultColumns, rewrittenQuery, additionalProperties);
  }

  @Override
  public String toString() {
    return "SqlAnalysis[groupByColumns=" + groupByColumns + ", hasAggr=" + hasAggr + ", hasSubquery=" + hasSubquery
        + ", hasTableJoin=" + hasTableJoin + ", hasUnion=" + hasUnion + ", isStreaming=" + isStreaming
        + ", originalQuery=" + originalQuery + ", queryType=" + queryType + ", requiredColumns=" + requiredColumns
        + ", resultColumns=" + resultColumns + ", rewrittenQuery=" + rewrittenQuery
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "group_by_columns", "has_aggr", "has_subquery", "has_table_join", "has_union", "is_streaming",
        "original_query", "query_type", "required_columns", "result_columns", "rewritten_query");
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
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("group_by_columns") public Builder groupByColumns(@Nullable List<String> groupByColumns) {
      this.groupByColumns = ModelProperties.copyOf(groupByColumns);
      return this;
    }

    /** Whether it aggregates. */
    @JsonProperty("has_aggr") public Builder hasAggr(@Nullable Boolean hasAggr) {
      this.hasAggr = hasAggr;
      return this;
    }

    @JsonProperty("has_subquery") public Builder hasSubquery(@Nullable Boolean hasSubquery) {
      this.hasSubquery = hasSubquery;
      return this;
    }

    @JsonProperty("has_table_join") public Builder hasTableJoin(@Nullable Boolean hasTableJoin) {
      this.hasTableJoin = hasTableJoin;
      return this;
    }

    @JsonProperty("has_union") public Builder hasUnion(@Nullable Boolean hasUnion) {
      this.hasUnion = hasUnion;
      return this;
    }

    @JsonProperty("is_streaming") public Builder isStreaming(@Nullable Boolean isStreaming) {
      this.isStreaming = isStreaming;
      return this;
    }

    @JsonProperty("original_query") public Builder originalQuery(@Nullable String originalQuery) {
      this.originalQuery = originalQuery;
      return this;
    }

    @JsonProperty("query_type") public Builder queryType(@Nullable String queryType) {
      this.queryType = queryType;
      return this;
    }

    /** Columns that it reads. */
    @JsonProperty("required_columns")
    public Builder requiredColumns(@Nullable List<SqlAnalysisColumn> requiredColumns) {
      this.requiredColumns = ModelProperties.copyOf(requiredColumns);
      return this;
    }

    /** Columns that it returns. */
    @JsonProperty("result_columns") public Builder resultColumns(@Nullable List<SqlAnalysisColumn> resultColumns) {
      this.resultColumns = ModelProperties.copyOf(resultColumns);
      return this;
    }

    @JsonProperty("rewritten_query") public Builder rewrittenQuery(@Nullable String rewrittenQuery) {
      this.rewrittenQuery = rewrittenQuery;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public SqlAnalysis build() { return new SqlAnalysis(this); }
  }
}
