// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Query there, or the templates in templates/models.
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

/** A query that runs or has run. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "analysis", "created_at", "created_by", "description", "duration", "end_time", "id", "last_updated_at",
  "last_updated_by", "message", "name", "response_time", "result", "sinks", "sql", "start_time", "status", "tags",
  "timeColumns" })
public final class Query {
  @JsonProperty("analysis") @NotNull @Valid private final @Nullable SqlAnalysis analysis;
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("description") @NotNull private final @Nullable String description;
  @JsonProperty("duration") @NotNull private final @Nullable Long duration;
  @JsonProperty("end_time") @NotNull private final @Nullable Long endTime;
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("message") @NotNull private final @Nullable String message;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("response_time") @NotNull private final @Nullable Long responseTime;
  @JsonProperty("result") @NotNull @Valid private final @Nullable QueryResult result;
  @JsonProperty("sinks") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @NotNull @Valid SinkCounts> sinks;
  @JsonProperty("sql") @NotNull private final @Nullable String sql;
  @JsonProperty("start_time") @NotNull private final @Nullable Long startTime;
  @JsonProperty("status") @NotNull private final @Nullable QueryStatus status;
  @JsonProperty("tags") private final @Nullable List<@NotNull String> tags;
  @JsonProperty("timeColumns") @NotNull @Valid private final @Nullable TimeColumns timeColumns;
  private final ModelProperties kept;

  private Query(Builder builder, UnaryOperator<String> missing) {
    analysis = builder.required("analysis", builder.analysis, missing);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = builder.required("description", builder.description, missing);
    duration = builder.required("duration", builder.duration, missing);
    endTime = builder.required("end_time", builder.endTime, missing);
    id = builder.required("id", builder.id, missing);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    message = builder.required("message", builder.message, missing);
    name = builder.required("name", builder.name, missing);
    responseTime = builder.required("response_time", builder.responseTime, missing);
    result = builder.required("result", builder.result, missing);
    sinks = builder.sinks;
    sql = builder.required("sql", builder.sql, missing);
    startTime = builder.required("start_time", builder.startTime, missing);
    status = builder.required("status", builder.status, missing);
    tags = builder.tags;
    timeColumns = builder.required("timeColumns", builder.timeColumns, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Query(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What an SQL text reads, returns and contains. */
  public SqlAnalysis analysis() { return kept.required("analysis", analysis); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  @Deprecated public String description() { return kept.required("description", description); }

  /** How long the query has run, in seconds. */
  public Long duration() { return kept.required("duration", duration); }

  /** End, in seconds since 1970-01-01 UTC. */
  public Long endTime() { return kept.required("end_time", endTime); }

  public String id() { return kept.required("id", id); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  public String message() { return kept.required("message", message); }

  @Deprecated public String name() { return kept.required("name", name); }

  /** Neither the unit nor what is measured is documented. */
  public Long responseTime() { return kept.required("response_time", responseTime); }

  /** The shape of what a query returns. */
  public QueryResult result() { return kept.required("result", result); }

  /** Counts of each sink that the query feeds, by a key that is not documented. */
  @Deprecated public @Nullable Map<String, SinkCounts> sinks() { return kept.optional("sinks", sinks); }

  public String sql() { return kept.required("sql", sql); }

  /** Start, in seconds since 1970-01-01 UTC. */
  public Long startTime() { return kept.required("start_time", startTime); }

  /** State of a query. */
  public QueryStatus status() { return kept.required("status", status); }

  public @Nullable List<String> tags() { return kept.optional("tags", tags); }

  /** Event time and window bounds of the result, as numbers that the document does not explain. */
  public TimeColumns timeColumns() { return kept.required("timeColumns", timeColumns); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.analysis = analysis;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.duration = duration;
    builder.endTime = endTime;
    builder.id = id;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.message = message;
    builder.name = name;
    builder.responseTime = responseTime;
    builder.result = result;
    builder.sinks = sinks;
    builder.sql = sql;
    builder.startTime = startTime;
    builder.status = status;
    builder.tags = tags;
    builder.timeColumns = timeColumns;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Query that && Objects.equals(this.analysis, that.analysis)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.duration, that.duration)
        && Objects.equals(this.endTime, that.endTime) && Objects.equals(this.id, that.id)
        && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.message, that.message)
        && Objects.equals(this.name, that.name) && Objects.equals(this.responseTime, that.responseTime)
        && Objects.equals(this.result, that.result) && Objects.equals(this.sinks, that.sinks)
        && Objects.equals(this.sql, that.sql) && Objects.equals(this.startTime, that.startTime)
        && Objects.equals(this.status, that.status) && Objects.equals(this.tags, that.tags)
        && Objects.equals(this.timeColumns, that.timeColumns) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        analysis, createdAt, createdBy, description, duration, endTime, id, lastUpdatedAt, lastUpdatedBy, message,
        name, responseTime, result, sinks, sql, startTime, status, tags, timeColumns, kept);
  }

  @Override public String toString() {
    return "Query[analysis=" + analysis + ", createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", description=" + description + ", duration=" + duration + ", endTime=" + endTime + ", id=" + id
        + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy + ", message=" + message
        + ", name=" + name + ", responseTime=" + responseTime + ", result=" + result + ", sinks=" + sinks
        + ", sql=" + sql + ", startTime=" + startTime + ", status=" + status + ", tags=" + tags
        + ", timeColumns=" + timeColumns + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "analysis", "created_at", "created_by", "description", "duration", "end_time", "id", "last_updated_at",
        "last_updated_by", "message", "name", "response_time", "result", "sinks", "sql", "start_time", "status",
        "tags", "timeColumns");
    private @Nullable SqlAnalysis analysis;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable Long duration;
    private @Nullable Long endTime;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String message;
    private @Nullable String name;
    private @Nullable Long responseTime;
    private @Nullable QueryResult result;
    private @Nullable Map<String, SinkCounts> sinks;
    private @Nullable String sql;
    private @Nullable Long startTime;
    private @Nullable QueryStatus status;
    private @Nullable List<String> tags;
    private @Nullable TimeColumns timeColumns;

    private Builder() {}

    /** What an SQL text reads, returns and contains. */
    @JsonProperty("analysis") public Builder analysis(SqlAnalysis analysis) {
      this.analysis = set("analysis", analysis);
      return this;
    }

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = set("created_at", createdAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = set("created_by", createdBy);
      return this;
    }

    @JsonProperty("description") @Deprecated public Builder description(String description) {
      this.description = set("description", description);
      return this;
    }

    /** How long the query has run, in seconds. */
    @JsonProperty("duration") public Builder duration(Long duration) {
      this.duration = set("duration", duration);
      return this;
    }

    public Builder duration(long duration) { return duration(Long.valueOf(duration)); }

    /** End, in seconds since 1970-01-01 UTC. */
    @JsonProperty("end_time") public Builder endTime(Long endTime) {
      this.endTime = set("end_time", endTime);
      return this;
    }

    public Builder endTime(long endTime) { return endTime(Long.valueOf(endTime)); }

    @JsonProperty("id") public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at") public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = set("last_updated_at", lastUpdatedAt);
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by") public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = set("last_updated_by", lastUpdatedBy);
      return this;
    }

    @JsonProperty("message") public Builder message(String message) {
      this.message = set("message", message);
      return this;
    }

    @JsonProperty("name") @Deprecated public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /** Neither the unit nor what is measured is documented. */
    @JsonProperty("response_time") public Builder responseTime(Long responseTime) {
      this.responseTime = set("response_time", responseTime);
      return this;
    }

    public Builder responseTime(long responseTime) { return responseTime(Long.valueOf(responseTime)); }

    /** The shape of what a query returns. */
    @JsonProperty("result") public Builder result(QueryResult result) {
      this.result = set("result", result);
      return this;
    }

    /** Counts of each sink that the query feeds, by a key that is not documented. */
    @JsonProperty("sinks") @Deprecated public Builder sinks(@Nullable Map<String, SinkCounts> sinks) {
      this.sinks = set("sinks", ModelProperties.copyOf(sinks));
      return this;
    }

    @JsonProperty("sql") public Builder sql(String sql) {
      this.sql = set("sql", sql);
      return this;
    }

    /** Start, in seconds since 1970-01-01 UTC. */
    @JsonProperty("start_time") public Builder startTime(Long startTime) {
      this.startTime = set("start_time", startTime);
      return this;
    }

    public Builder startTime(long startTime) { return startTime(Long.valueOf(startTime)); }

    /** State of a query. */
    @JsonProperty("status") public Builder status(QueryStatus status) {
      this.status = set("status", status);
      return this;
    }

    @JsonProperty("tags") public Builder tags(@Nullable List<String> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /** Event time and window bounds of the result, as numbers that the document does not explain. */
    @JsonProperty("timeColumns") public Builder timeColumns(TimeColumns timeColumns) {
      this.timeColumns = set("timeColumns", timeColumns);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Query build() { return complete("Query", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Query build(UnaryOperator<String> missing) { return new Query(this, missing); }
  }
}
