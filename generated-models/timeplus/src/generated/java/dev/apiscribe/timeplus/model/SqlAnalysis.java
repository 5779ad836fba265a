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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What an SQL text reads, returns and contains. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "group_by_columns", "has_aggr", "has_subquery", "has_table_join", "has_union", "is_streaming", "original_query",
  "query_type", "required_columns", "result_columns", "rewritten_query" })
public final class SqlAnalysis {
  @JsonProperty("group_by_columns") private final @Nullable List<@NotNull String> groupByColumns;
  @JsonProperty("has_aggr") private final @Nullable Boolean hasAggr;
  @JsonProperty("has_subquery") private final @Nullable Boolean hasSubquery;
  @JsonProperty("has_table_join") private final @Nullable Boolean hasTableJoin;
  @JsonProperty("has_union") private final @Nullable Boolean hasUnion;
  @JsonProperty("is_streaming") private final @Nullable Boolean isStreaming;
  @JsonProperty("original_query") private final @Nullable String originalQuery;
  @JsonProperty("query_type") private final @Nullable String queryType;
  @JsonProperty("required_columns") private final @Nullable List<@NotNull @Valid SqlAnalysisColumn> requiredColumns;
  @JsonProperty("result_columns") private final @Nullable List<@NotNull @Valid SqlAnalysisColumn> resultColumns;
  @JsonProperty("rewritten_query") private final @Nullable String rewrittenQuery;
  private final ModelProperties kept;

  private SqlAnalysis(Builder builder, UnaryOperator<String> missing) {
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
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private SqlAnalysis(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable List<String> groupByColumns() { return kept.optional("group_by_columns", groupByColumns); }

  /** Whether it aggregates. */
  public @Nullable Boolean hasAggr() { return kept.optional("has_aggr", hasAggr); }

  public @Nullable Boolean hasSubquery() { return kept.optional("has_subquery", hasSubquery); }

  public @Nullable Boolean hasTableJoin() { return kept.optional("has_table_join", hasTableJoin); }

  public @Nullable Boolean hasUnion() { return kept.optional("has_union", hasUnion); }

  public @Nullable Boolean isStreaming() { return kept.optional("is_streaming", isStreaming); }

  public @Nullable String originalQuery() { return kept.optional("original_query", originalQuery); }

  public @Nullable String queryType() { return kept.optional("query_type", queryType); }

  /** Columns that it reads. */
  public @Nullable List<SqlAnalysisColumn> requiredColumns() { return kept.optional("required_columns", requiredColumns); }

  /** Columns that it returns. */
  public @Nullable List<SqlAnalysisColumn> resultColumns() { return kept.optional("result_columns", resultColumns); }

  public @Nullable String rewrittenQuery() { return kept.optional("rewritten_query", rewrittenQuery); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof SqlAnalysis that && Objects.equals(this.groupByColumns, that.groupByColumns)
        && Objects.equals(this.hasAggr, that.hasAggr) && Objects.equals(this.hasSubquery, that.hasSubquery)
        && Objects.equals(this.hasTableJoin, that.hasTableJoin) && Objects.equals(this.hasUnion, that.hasUnion)
        && Objects.equals(this.isStreaming, that.isStreaming) && Objects.equals(this.originalQuery, that.originalQuery)
        && Objects.equals(this.queryType, that.queryType) && Objects.equals(this.requiredColumns, that.requiredColumns)
        && Objects.equals(this.resultColumns, that.resultColumns)
        && Objects.equals(this.rewrittenQuery, that.rewrittenQuery) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        groupByColumns, hasAggr, hasSubquery, hasTableJoin, hasUnion, isStreaming, originalQuery, queryType,
        requiredColumns, resultColumns, rewrittenQuery, kept);
  }

  @Override public String toString() {
    return "SqlAnalysis[groupByColumns=" + groupByColumns + ", hasAggr=" + hasAggr + ", hasSubquery=" + hasSubquery
        + ", hasTableJoin=" + hasTableJoin + ", hasUnion=" + hasUnion + ", isStreaming=" + isStreaming
        + ", originalQuery=" + originalQuery + ", queryType=" + queryType + ", requiredColumns=" + requiredColumns
        + ", resultColumns=" + resultColumns + ", rewrittenQuery=" + rewrittenQuery
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
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

    private Builder() {}

    @JsonProperty("group_by_columns") public Builder groupByColumns(@Nullable List<String> groupByColumns) {
      this.groupByColumns = set("group_by_columns", ModelProperties.copyOf(groupByColumns));
      return this;
    }

    /** Whether it aggregates. */
    @JsonProperty("has_aggr") public Builder hasAggr(@Nullable Boolean hasAggr) {
      this.hasAggr = set("has_aggr", hasAggr);
      return this;
    }

    @JsonProperty("has_subquery") public Builder hasSubquery(@Nullable Boolean hasSubquery) {
      this.hasSubquery = set("has_subquery", hasSubquery);
      return this;
    }

    @JsonProperty("has_table_join") public Builder hasTableJoin(@Nullable Boolean hasTableJoin) {
      this.hasTableJoin = set("has_table_join", hasTableJoin);
      return this;
    }

    @JsonProperty("has_union") public Builder hasUnion(@Nullable Boolean hasUnion) {
      this.hasUnion = set("has_union", hasUnion);
      return this;
    }

    @JsonProperty("is_streaming") public Builder isStreaming(@Nullable Boolean isStreaming) {
      this.isStreaming = set("is_streaming", isStreaming);
      return this;
    }

    @JsonProperty("original_query") public Builder originalQuery(@Nullable String originalQuery) {
      this.originalQuery = set("original_query", originalQuery);
      return this;
    }

    @JsonProperty("query_type") public Builder queryType(@Nullable String queryType) {
      this.queryType = set("query_type", queryType);
      return this;
    }

    /** Columns that it reads. */
    @JsonProperty("required_columns")
    public Builder requiredColumns(@Nullable List<SqlAnalysisColumn> requiredColumns) {
      this.requiredColumns = set("required_columns", ModelProperties.copyOf(requiredColumns));
      return this;
    }

    /** Columns that it returns. */
    @JsonProperty("result_columns") public Builder resultColumns(@Nullable List<SqlAnalysisColumn> resultColumns) {
      this.resultColumns = set("result_columns", ModelProperties.copyOf(resultColumns));
      return this;
    }

    @JsonProperty("rewritten_query") public Builder rewrittenQuery(@Nullable String rewrittenQuery) {
      this.rewrittenQuery = set("rewritten_query", rewrittenQuery);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public SqlAnalysis build() { return complete("SqlAnalysis", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public SqlAnalysis build(UnaryOperator<String> missing) { return new SqlAnalysis(this, missing); }
  }
}
