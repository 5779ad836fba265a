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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A query that runs or has run. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "analysis", "created_at", "created_by", "description", "duration", "end_time", "id", "last_updated_at",
  "last_updated_by", "message", "name", "response_time", "result", "sinks", "sql", "start_time", "status", "tags",
  "timeColumns" })
public final class Query {
  @NotNull @Valid private final SqlAnalysis analysis;
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String description;
  @NotNull private final Long duration;
  @NotNull private final Long endTime;
  @NotNull private final String id;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final String message;
  @NotNull private final String name;
  @NotNull private final Long responseTime;
  @NotNull @Valid private final QueryResult result;
  private final @Nullable Map<String, @NotNull @Valid SinkCounts> sinks;
  @NotNull private final String sql;
  @NotNull private final Long startTime;
  @NotNull private final QueryStatus status;
  private final @Nullable List<@NotNull String> tags;
  @NotNull @Valid private final TimeColumns timeColumns;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Query(Builder builder) {
    analysis = ModelProperties.required("analysis", builder.analysis);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = ModelProperties.required("description", builder.description);
    duration = ModelProperties.required("duration", builder.duration);
    endTime = ModelProperties.required("end_time", builder.endTime);
    id = ModelProperties.required("id", builder.id);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    message = ModelProperties.required("message", builder.message);
    name = ModelProperties.required("name", builder.name);
    responseTime = ModelProperties.required("response_time", builder.responseTime);
    result = ModelProperties.required("result", builder.result);
    sinks = builder.sinks;
    sql = ModelProperties.required("sql", builder.sql);
    startTime = ModelProperties.required("start_time", builder.startTime);
    status = ModelProperties.required("status", builder.status);
    tags = builder.tags;
    timeColumns = ModelProperties.required("timeColumns", builder.timeColumns);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** What an SQL text reads, returns and contains. */
  @JsonProperty("analysis") public SqlAnalysis analysis() { return analysis; }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  @JsonProperty("description") @Deprecated public String description() { return description; }

  /** How long the query has run, in seconds. */
  @JsonProperty("duration") public Long duration() { return duration; }

  /** End, in seconds since 1970-01-01 UTC. */
  @JsonProperty("end_time") public Long endTime() { return endTime; }

  @JsonProperty("id") public String id() { return id; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  @JsonProperty("message") public String message() { return message; }

  @JsonProperty("name") @Deprecated public String name() { return name; }

  /** Neither the unit nor what is measured is documented. */
  @JsonProperty("response_time") public Long responseTime() { return responseTime; }

  /** The shape of what a query returns. */
  @JsonProperty("result") public QueryResult result() { return result; }

  /** Counts of each sink that the query feeds, by a key that is not documented. */
  @JsonProperty("sinks")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, SinkCounts> sinks() { return sinks; }

  @JsonProperty("sql") public String sql() { return sql; }

  /** Start, in seconds since 1970-01-01 UTC. */
  @JsonProperty("start_time") public Long startTime() { return startTime; }

  /** State of a query. */
  @JsonProperty("status") public QueryStatus status() { return status; }

  @JsonProperty("tags") public @Nullable List<String> tags() { return tags; }

  /** Event time and window bounds of the result, as numbers that the document does not explain. */
  @JsonProperty("timeColumns") public TimeColumns timeColumns() { return timeColumns; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

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
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
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
        && Objects.equals(this.timeColumns, that.timeColumns) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        analysis, createdAt, createdBy, description, duration, endTime, id, lastUpdatedAt, lastUpdatedBy, message,
        name, responseTime, result, sinks, sql, startTime, status, tags, timeColumns, additionalProperties);
  }

  @Override
  public String toString() {
    return "Query[analysis=" + analysis + ", createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", description=" + description + ", duration=" + duration + ", endTime=" + endTime + ", id=" + id
        + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy + ", message=" + message
        + ", name=" + name + ", responseTime=" + responseTime + ", result=" + result + ", sinks=" + sinks
        + ", sql=" + sql + ", startTime=" + startTime + ", status=" + status + ", tags=" + tags
        + ", timeColumns=" + timeColumns + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
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
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** What an SQL text reads, returns and contains. */
    @JsonProperty("analysis") public Builder analysis(SqlAnalysis analysis) {
      this.analysis = analysis;
      return this;
    }

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at") public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by") public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    @JsonProperty("description") @Deprecated public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** How long the query has run, in seconds. */
    @JsonProperty("duration") public Builder duration(Long duration) {
      this.duration = duration;
      return this;
    }

    public Builder duration(long duration) { return duration(Long.valueOf(duration)); }

    /** End, in seconds since 1970-01-01 UTC. */
    @JsonProperty("end_time") public Builder endTime(Long endTime) {
      this.endTime = endTime;
      return this;
    }

    public Builder endTime(long endTime) { return endTime(Long.valueOf(endTime)); }

    @JsonProperty("id") public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at") public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = lastUpdatedAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by") public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = lastUpdatedBy;
      return this;
    }

    @JsonProperty("message") public Builder message(String message) {
      this.message = message;
      return this;
    }

    @JsonProperty("name") @Deprecated public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Neither the unit nor what is measured is documented. */
    @JsonProperty("response_time") public Builder responseTime(Long responseTime) {
      this.responseTime = responseTime;
      return this;
    }

    public Builder responseTime(long responseTime) { return responseTime(Long.valueOf(responseTime)); }

    /** The shape of what a query returns. */
    @JsonProperty("result") public Builder result(QueryResult result) {
      this.result = result;
      return this;
    }

    /** Counts of each sink that the query feeds, by a key that is not documented. */
    @JsonProperty("sinks") public Builder sinks(@Nullable Map<String, SinkCounts> sinks) {
      this.sinks = ModelProperties.copyOf(sinks);
      return this;
    }

    @JsonProperty("sql") public Builder sql(String sql) {
      this.sql = sql;
      return this;
    }

    /** Start, in seconds since 1970-01-01 UTC. */
    @JsonProperty("start_time") public Builder startTime(Long startTime) {
      this.startTime = startTime;
      return this;
    }

    public Builder startTime(long startTime) { return startTime(Long.valueOf(startTime)); }

    /** State of a query. */
    @JsonProperty("status") public Builder status(QueryStatus status) {
      this.status = status;
      return this;
    }

    @JsonProperty("tags") public Builder tags(@Nullable List<String> tags) {
      this.tags = ModelProperties.copyOf(tags);
      return this;
    }

    /** Event time and window bounds of the result, as numbers that the document does not explain. */
    @JsonProperty("timeColumns") public Builder timeColumns(TimeColumns timeColumns) {
      this.timeColumns = timeColumns;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Query build() { return new Query(this); }
  }
}
