// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/MaterializedView there, or the templates in templates/models.
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

/** A query that runs in the background and keeps its result. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "columns",
  "created_at",
  "created_by",
  "description",
  "last_updated_at",
  "last_updated_by",
  "logstore_retention_bytes",
  "logstore_retention_ms",
  "name",
  "query",
  "target_stream",
  "ttl_expression" })
public final class MaterializedView {
  @NotNull
  private final List<@NotNull @Valid StreamColumn> columns;

  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  @NotNull
  private final String description;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final Long logstoreRetentionBytes;

  @NotNull
  private final Long logstoreRetentionMs;

  @NotNull
  private final String name;

  @NotNull
  private final String query;

  @NotNull
  private final String targetStream;

  @NotNull
  private final String ttlExpression;

  private final Map<String, @Nullable Object> otherMembers;

  private MaterializedView(Builder builder) {
    this.columns = builder.columns;
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.description = builder.description;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.logstoreRetentionBytes = builder.logstoreRetentionBytes;
    this.logstoreRetentionMs = builder.logstoreRetentionMs;
    this.name = builder.name;
    this.query = builder.query;
    this.targetStream = builder.targetStream;
    this.ttlExpression = builder.ttlExpression;
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
  static MaterializedView of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("columns")
  public List<StreamColumn> columns() {
    return this.columns;
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
  public String description() {
    return this.description;
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

  /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_bytes")
  public Long logstoreRetentionBytes() {
    return this.logstoreRetentionBytes;
  }

  /** Longest time that data is kept, in milliseconds. Zero and negative values mean no limit. */
  @JsonProperty("logstore_retention_ms")
  public Long logstoreRetentionMs() {
    return this.logstoreRetentionMs;
  }

  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  @JsonProperty("query")
  public String query() {
    return this.query;
  }

  /** Stream that takes the result. */
  @JsonProperty("target_stream")
  public String targetStream() {
    return this.targetStream;
  }

  /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
  @JsonProperty("ttl_expression")
  public String ttlExpression() {
    return this.ttlExpression;
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
    builder.columns = this.columns;
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.description = this.description;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.logstoreRetentionBytes = this.logstoreRetentionBytes;
    builder.logstoreRetentionMs = this.logstoreRetentionMs;
    builder.name = this.name;
    builder.query = this.query;
    builder.targetStream = this.targetStream;
    builder.ttlExpression = this.ttlExpression;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MaterializedView that
            && Objects.equals(this.columns, that.columns)
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
            && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.query, that.query)
            && Objects.equals(this.targetStream, that.targetStream)
            && Objects.equals(this.ttlExpression, that.ttlExpression)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.columns,
        this.createdAt,
        this.createdBy,
        this.description,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.logstoreRetentionBytes,
        this.logstoreRetentionMs,
        this.name,
        this.query,
        this.targetStream,
        this.ttlExpression,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "MaterializedView["
        + "columns=" + this.columns + ", "
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "description=" + this.description + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "logstoreRetentionBytes=" + this.logstoreRetentionBytes + ", "
        + "logstoreRetentionMs=" + this.logstoreRetentionMs + ", "
        + "name=" + this.name + ", "
        + "query=" + this.query + ", "
        + "targetStream=" + this.targetStream + ", "
        + "ttlExpression=" + this.ttlExpression + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link MaterializedView}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "columns",
            "created_at",
            "created_by",
            "description",
            "last_updated_at",
            "last_updated_by",
            "logstore_retention_bytes",
            "logstore_retention_ms",
            "name",
            "query",
            "target_stream",
            "ttl_expression");

    private @Nullable List<StreamColumn> columns;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable String name;
    private @Nullable String query;
    private @Nullable String targetStream;
    private @Nullable String ttlExpression;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("columns")
    public Builder columns(List<StreamColumn> columns) {
      this.columns =
          columns == null ? null : Collections.unmodifiableList(new ArrayList<>(columns));
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
    public Builder description(String description) {
      this.description = description;
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

    /** Greatest size of the stored data, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes")
    public Builder logstoreRetentionBytes(Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = logstoreRetentionBytes;
      return this;
    }

    /** The same for a plain number. */
    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) {
      return this.logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes));
    }

    /** Longest time that data is kept, in milliseconds. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_ms")
    public Builder logstoreRetentionMs(Long logstoreRetentionMs) {
      this.logstoreRetentionMs = logstoreRetentionMs;
      return this;
    }

    /** The same for a plain number. */
    public Builder logstoreRetentionMs(long logstoreRetentionMs) {
      return this.logstoreRetentionMs(Long.valueOf(logstoreRetentionMs));
    }

    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("query")
    public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** Stream that takes the result. */
    @JsonProperty("target_stream")
    public Builder targetStream(String targetStream) {
      this.targetStream = targetStream;
      return this;
    }

    /** SQL expression of how long a row lives, for example <code>to_datetime(_tp_time) + INTERVAL 7 DAY</code>. */
    @JsonProperty("ttl_expression")
    public Builder ttlExpression(String ttlExpression) {
      this.ttlExpression = ttlExpression;
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
    public MaterializedView build() {
      if (this.columns == null) {
        throw new IllegalStateException("missing member: columns");
      }
      if (this.description == null) {
        throw new IllegalStateException("missing member: description");
      }
      if (this.logstoreRetentionBytes == null) {
        throw new IllegalStateException("missing member: logstore_retention_bytes");
      }
      if (this.logstoreRetentionMs == null) {
        throw new IllegalStateException("missing member: logstore_retention_ms");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.query == null) {
        throw new IllegalStateException("missing member: query");
      }
      if (this.targetStream == null) {
        throw new IllegalStateException("missing member: target_stream");
      }
      if (this.ttlExpression == null) {
        throw new IllegalStateException("missing member: ttl_expression");
      }
      return new MaterializedView(this);
    }
  }
}
