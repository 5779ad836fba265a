// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Query there, or the templates in templates/models.
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

/** A query that runs or has run. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "analysis",
  "created_at",
  "created_by",
  "description",
  "duration",
  "end_time",
  "id",
  "last_updated_at",
  "last_updated_by",
  "message",
  "name",
  "response_time",
  "result",
  "sinks",
  "sql",
  "start_time",
  "status",
  "tags",
  "timeColumns" })
public final class Query {
  @NotNull
  @Valid
  private final SqlAnalysis analysis;

  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  @NotNull
  private final String description;

  @NotNull
  private final Long duration;

  @NotNull
  private final Long endTime;

  @NotNull
  private final String id;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final String message;

  @NotNull
  private final String name;

  @NotNull
  private final Long responseTime;

  @NotNull
  @Valid
  private final QueryResult result;

  private final @Nullable Map<String, @NotNull @Valid SinkCounts> sinks;

  @NotNull
  private final String sql;

  @NotNull
  private final Long startTime;

  @NotNull
  private final QueryStatus status;

  private final @Nullable List<@NotNull String> tags;

  @NotNull
  @Valid
  private final TimeColumns timeColumns;

  private final Map<String, @Nullable Object> otherMembers;

  private Query(Builder builder) {
    this.analysis = builder.analysis;
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.description = builder.description;
    this.duration = builder.duration;
    this.endTime = builder.endTime;
    this.id = builder.id;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.message = builder.message;
    this.name = builder.name;
    this.responseTime = builder.responseTime;
    this.result = builder.result;
    this.sinks = builder.sinks;
    this.sql = builder.sql;
    this.startTime = builder.startTime;
    this.status = builder.status;
    this.tags = builder.tags;
    this.timeColumns = builder.timeColumns;
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
  static Query of(Builder builder) {
    return builder.build();
  }

  /** What an SQL text reads, returns and contains. */
  @JsonProperty("analysis")
  public SqlAnalysis analysis() {
    return this.analysis;
  }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at")
  public @Nullable String createdAt() {
    return this.createdAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by")
  public @Nullable Owner createdBy() {
    return this.createdBy;
  }

  @JsonProperty("description")
  @Deprecated
  public String description() {
    return this.description;
  }

  /** How long the query has run, in seconds. */
  @JsonProperty("duration")
  public Long duration() {
    return this.duration;
  }

  /** End, in seconds since 1970-01-01 UTC. */
  @JsonProperty("end_time")
  public Long endTime() {
    return this.endTime;
  }

  @JsonProperty("id")
  public String id() {
    return this.id;
  }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at")
  public @Nullable String lastUpdatedAt() {
    return this.lastUpdatedAt;
  }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by")
  public @Nullable Owner lastUpdatedBy() {
    return this.lastUpdatedBy;
  }

  @JsonProperty("message")
  public String message() {
    return this.message;
  }

  @JsonProperty("name")
  @Deprecated
  public String name() {
    return this.name;
  }

  /** Neither the unit nor what is measured is documented. */
  @JsonProperty("response_time")
  public Long responseTime() {
    return this.responseTime;
  }

  /** The shape of what a query returns. */
  @JsonProperty("result")
  public QueryResult result() {
    return this.result;
  }

  /** Counts of each sink that the query feeds, by a key that is not documented. */
  @JsonProperty("sinks")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, SinkCounts> sinks() {
    return this.sinks;
  }

  @JsonProperty("sql")
  public String sql() {
    return this.sql;
  }

  /** Start, in seconds since 1970-01-01 UTC. */
  @JsonProperty("start_time")
  public Long startTime() {
    return this.startTime;
  }

  /** State of a query. */
  @JsonProperty("status")
  public QueryStatus status() {
    return this.status;
  }

  @JsonProperty("tags")
  public @Nullable List<String> tags() {
    return this.tags;
  }

  /** Event time and window bounds of the result, as numbers that the document does not explain. */
  @JsonProperty("timeColumns")
  public TimeColumns timeColumns() {
    return this.timeColumns;
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
    builder.analysis = this.analysis;
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.description = this.description;
    builder.duration = this.duration;
    builder.endTime = this.endTime;
    builder.id = this.id;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.message = this.message;
    builder.name = this.name;
    builder.responseTime = this.responseTime;
    builder.result = this.result;
    builder.sinks = this.sinks;
    builder.sql = this.sql;
    builder.startTime = this.startTime;
    builder.status = this.status;
    builder.tags = this.tags;
    builder.timeColumns = this.timeColumns;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Query that
            && Objects.equals(this.analysis, that.analysis)
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.duration, that.duration)
            && Objects.equals(this.endTime, that.endTime)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.message, that.message)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.responseTime, that.responseTime)
            && Objects.equals(this.result, that.result)
            && Objects.equals(this.sinks, that.sinks)
            && Objects.equals(this.sql, that.sql)
            && Objects.equals(this.startTime, that.startTime)
            && Objects.equals(this.status, that.status)
            && Objects.equals(this.tags, that.tags)
            && Objects.equals(this.timeColumns, that.timeColumns)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.analysis,
        this.createdAt,
        this.createdBy,
        this.description,
        this.duration,
        this.endTime,
        this.id,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.message,
        this.name,
        this.responseTime,
        this.result,
        this.sinks,
        this.sql,
        this.startTime,
        this.status,
        this.tags,
        this.timeColumns,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Query["
        + "analysis=" + this.analysis + ", "
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "description=" + this.description + ", "
        + "duration=" + this.duration + ", "
        + "endTime=" + this.endTime + ", "
        + "id=" + this.id + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "message=" + this.message + ", "
        + "name=" + this.name + ", "
        + "responseTime=" + this.responseTime + ", "
        + "result=" + this.result + ", "
        + "sinks=" + this.sinks + ", "
        + "sql=" + this.sql + ", "
        + "startTime=" + this.startTime + ", "
        + "status=" + this.status + ", "
        + "tags=" + this.tags + ", "
        + "timeColumns=" + this.timeColumns + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Query}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "analysis",
            "created_at",
            "created_by",
            "description",
            "duration",
            "end_time",
            "id",
            "last_updated_at",
            "last_updated_by",
            "message",
            "name",
            "response_time",
            "result",
            "sinks",
            "sql",
            "start_time",
            "status",
            "tags",
            "timeColumns");

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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** What an SQL text reads, returns and contains. */
    @JsonProperty("analysis")
    public Builder analysis(SqlAnalysis analysis) {
      this.analysis = analysis;
      return this;
    }

    /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
    @JsonProperty("created_at")
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("created_by")
    public Builder createdBy(@Nullable Owner createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    @JsonProperty("description")
    @Deprecated
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** How long the query has run, in seconds. */
    @JsonProperty("duration")
    public Builder duration(Long duration) {
      this.duration = duration;
      return this;
    }

    /** The same for a plain number. */
    public Builder duration(long duration) {
      return this.duration(Long.valueOf(duration));
    }

    /** End, in seconds since 1970-01-01 UTC. */
    @JsonProperty("end_time")
    public Builder endTime(Long endTime) {
      this.endTime = endTime;
      return this;
    }

    /** The same for a plain number. */
    public Builder endTime(long endTime) {
      return this.endTime(Long.valueOf(endTime));
    }

    @JsonProperty("id")
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
    @JsonProperty("last_updated_at")
    public Builder lastUpdatedAt(@Nullable String lastUpdatedAt) {
      this.lastUpdatedAt = lastUpdatedAt;
      return this;
    }

    /** The user who created or changed a resource. */
    @JsonProperty("last_updated_by")
    public Builder lastUpdatedBy(@Nullable Owner lastUpdatedBy) {
      this.lastUpdatedBy = lastUpdatedBy;
      return this;
    }

    @JsonProperty("message")
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    @JsonProperty("name")
    @Deprecated
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Neither the unit nor what is measured is documented. */
    @JsonProperty("response_time")
    public Builder responseTime(Long responseTime) {
      this.responseTime = responseTime;
      return this;
    }

    /** The same for a plain number. */
    public Builder responseTime(long responseTime) {
      return this.responseTime(Long.valueOf(responseTime));
    }

    /** The shape of what a query returns. */
    @JsonProperty("result")
    public Builder result(QueryResult result) {
      this.result = result;
      return this;
    }

    /** Counts of each sink that the query feeds, by a key that is not documented. */
    @JsonProperty("sinks")
    public Builder sinks(@Nullable Map<String, SinkCounts> sinks) {
      this.sinks =
          sinks == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(sinks));
      return this;
    }

    @JsonProperty("sql")
    public Builder sql(String sql) {
      this.sql = sql;
      return this;
    }

    /** Start, in seconds since 1970-01-01 UTC. */
    @JsonProperty("start_time")
    public Builder startTime(Long startTime) {
      this.startTime = startTime;
      return this;
    }

    /** The same for a plain number. */
    public Builder startTime(long startTime) {
      return this.startTime(Long.valueOf(startTime));
    }

    /** State of a query. */
    @JsonProperty("status")
    public Builder status(QueryStatus status) {
      this.status = status;
      return this;
    }

    @JsonProperty("tags")
    public Builder tags(@Nullable List<String> tags) {
      this.tags =
          tags == null ? null : Collections.unmodifiableList(new ArrayList<>(tags));
      return this;
    }

    /** Event time and window bounds of the result, as numbers that the document does not explain. */
    @JsonProperty("timeColumns")
    public Builder timeColumns(TimeColumns timeColumns) {
      this.timeColumns = timeColumns;
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
     *
     * @throws IllegalStateException if a required member is missing
     */
    public Query build() {
      if (this.analysis == null) {
        throw new IllegalStateException("missing member: analysis");
      }
      if (this.description == null) {
        throw new IllegalStateException("missing member: description");
      }
      if (this.duration == null) {
        throw new IllegalStateException("missing member: duration");
      }
      if (this.endTime == null) {
        throw new IllegalStateException("missing member: end_time");
      }
      if (this.id == null) {
        throw new IllegalStateException("missing member: id");
      }
      if (this.message == null) {
        throw new IllegalStateException("missing member: message");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.responseTime == null) {
        throw new IllegalStateException("missing member: response_time");
      }
      if (this.result == null) {
        throw new IllegalStateException("missing member: result");
      }
      if (this.sql == null) {
        throw new IllegalStateException("missing member: sql");
      }
      if (this.startTime == null) {
        throw new IllegalStateException("missing member: start_time");
      }
      if (this.status == null) {
        throw new IllegalStateException("missing member: status");
      }
      if (this.timeColumns == null) {
        throw new IllegalStateException("missing member: timeColumns");
      }
      return new Query(this);
    }
  }
}
