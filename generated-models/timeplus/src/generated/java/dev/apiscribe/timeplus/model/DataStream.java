// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/DataStream there, or the templates in templates/models.
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

/** A stream of the workspace. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "column_families",
  "columns",
  "created_at",
  "created_by",
  "description",
  "engine",
  "is_external",
  "last_updated_at",
  "last_updated_by",
  "logstore_retention_bytes",
  "logstore_retention_ms",
  "mode",
  "name",
  "primary_key",
  "secondary_indexes",
  "ttl",
  "ttl_expression" })
public final class DataStream {
  private final @Nullable List<@NotNull @Valid ColumnFamily> columnFamilies;

  @NotNull
  private final List<@NotNull @Valid StreamColumn> columns;

  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  @NotNull
  private final String description;

  @NotNull
  private final String engine;

  private final @Nullable Boolean isExternal;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final Long logstoreRetentionBytes;

  @NotNull
  private final Long logstoreRetentionMs;

  @NotNull
  private final StreamMode mode;

  @NotNull
  private final String name;

  private final @Nullable String primaryKey;

  private final @Nullable List<@NotNull @Valid SecondaryIndex> secondaryIndexes;

  @NotNull
  private final String ttl;

  @NotNull
  private final String ttlExpression;

  private final Map<String, @Nullable Object> otherMembers;

  private DataStream(Builder builder) {
    this.columnFamilies = builder.columnFamilies;
    this.columns = builder.columns;
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.description = builder.description;
    this.engine = builder.engine;
    this.isExternal = builder.isExternal;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.logstoreRetentionBytes = builder.logstoreRetentionBytes;
    this.logstoreRetentionMs = builder.logstoreRetentionMs;
    this.mode = builder.mode;
    this.name = builder.name;
    this.primaryKey = builder.primaryKey;
    this.secondaryIndexes = builder.secondaryIndexes;
    this.ttl = builder.ttl;
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
  static DataStream of(Builder builder) {
    return builder.build();
  }

  /** Of mutable streams only. */
  @JsonProperty("column_families")
  public @Nullable List<ColumnFamily> columnFamilies() {
    return this.columnFamilies;
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

  /** For example <code>Stream</code>; the set of values is not documented. */
  @JsonProperty("engine")
  public String engine() {
    return this.engine;
  }

  @JsonProperty("is_external")
  @Deprecated
  public @Nullable Boolean isExternal() {
    return this.isExternal;
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

  /** How a stream stores its rows, as read. */
  @JsonProperty("mode")
  public StreamMode mode() {
    return this.mode;
  }

  @JsonProperty("name")
  public String name() {
    return this.name;
  }

  /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
  @JsonProperty("primary_key")
  public @Nullable String primaryKey() {
    return this.primaryKey;
  }

  /** Of mutable streams only. */
  @JsonProperty("secondary_indexes")
  public @Nullable List<SecondaryIndex> secondaryIndexes() {
    return this.secondaryIndexes;
  }

  /** Use <code>ttl_expression</code>. */
  @JsonProperty("ttl")
  @Deprecated
  public String ttl() {
    return this.ttl;
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
    builder.columnFamilies = this.columnFamilies;
    builder.columns = this.columns;
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.description = this.description;
    builder.engine = this.engine;
    builder.isExternal = this.isExternal;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.logstoreRetentionBytes = this.logstoreRetentionBytes;
    builder.logstoreRetentionMs = this.logstoreRetentionMs;
    builder.mode = this.mode;
    builder.name = this.name;
    builder.primaryKey = this.primaryKey;
    builder.secondaryIndexes = this.secondaryIndexes;
    builder.ttl = this.ttl;
    builder.ttlExpression = this.ttlExpression;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DataStream that
            && Objects.equals(this.columnFamilies, that.columnFamilies)
            && Objects.equals(this.columns, that.columns)
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.engine, that.engine)
            && Objects.equals(this.isExternal, that.isExternal)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
            && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
            && Objects.equals(this.mode, that.mode)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.primaryKey, that.primaryKey)
            && Objects.equals(this.secondaryIndexes, that.secondaryIndexes)
            && Objects.equals(this.ttl, that.ttl)
            && Objects.equals(this.ttlExpression, that.ttlExpression)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.columnFamilies,
        this.columns,
        this.createdAt,
        this.createdBy,
        this.description,
        this.engine,
        this.isExternal,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.logstoreRetentionBytes,
        this.logstoreRetentionMs,
        this.mode,
        this.name,
        this.primaryKey,
        this.secondaryIndexes,
        this.ttl,
        this.ttlExpression,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "DataStream["
        + "columnFamilies=" + this.columnFamilies + ", "
        + "columns=" + this.columns + ", "
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "description=" + this.description + ", "
        + "engine=" + this.engine + ", "
        + "isExternal=" + this.isExternal + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "logstoreRetentionBytes=" + this.logstoreRetentionBytes + ", "
        + "logstoreRetentionMs=" + this.logstoreRetentionMs + ", "
        + "mode=" + this.mode + ", "
        + "name=" + this.name + ", "
        + "primaryKey=" + this.primaryKey + ", "
        + "secondaryIndexes=" + this.secondaryIndexes + ", "
        + "ttl=" + this.ttl + ", "
        + "ttlExpression=" + this.ttlExpression + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link DataStream}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "column_families",
            "columns",
            "created_at",
            "created_by",
            "description",
            "engine",
            "is_external",
            "last_updated_at",
            "last_updated_by",
            "logstore_retention_bytes",
            "logstore_retention_ms",
            "mode",
            "name",
            "primary_key",
            "secondary_indexes",
            "ttl",
            "ttl_expression");

    private @Nullable List<ColumnFamily> columnFamilies;
    private @Nullable List<StreamColumn> columns;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String engine;
    private @Nullable Boolean isExternal;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable StreamMode mode;
    private @Nullable String name;
    private @Nullable String primaryKey;
    private @Nullable List<SecondaryIndex> secondaryIndexes;
    private @Nullable String ttl;
    private @Nullable String ttlExpression;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Of mutable streams only. */
    @JsonProperty("column_families")
    public Builder columnFamilies(@Nullable List<ColumnFamily> columnFamilies) {
      this.columnFamilies =
          columnFamilies == null ? null : Collections.unmodifiableList(new ArrayList<>(columnFamilies));
      return this;
    }

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

    /** For example <code>Stream</code>; the set of values is not documented. */
    @JsonProperty("engine")
    public Builder engine(String engine) {
      this.engine = engine;
      return this;
    }

    @JsonProperty("is_external")
    @Deprecated
    public Builder isExternal(@Nullable Boolean isExternal) {
      this.isExternal = isExternal;
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

    /** How a stream stores its rows, as read. */
    @JsonProperty("mode")
    public Builder mode(StreamMode mode) {
      this.mode = mode;
      return this;
    }

    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Expression of the primary key, needed in the modes <code>changelog_kv</code> and <code>versioned_kv</code>. */
    @JsonProperty("primary_key")
    public Builder primaryKey(@Nullable String primaryKey) {
      this.primaryKey = primaryKey;
      return this;
    }

    /** Of mutable streams only. */
    @JsonProperty("secondary_indexes")
    public Builder secondaryIndexes(@Nullable List<SecondaryIndex> secondaryIndexes) {
      this.secondaryIndexes =
          secondaryIndexes == null ? null : Collections.unmodifiableList(new ArrayList<>(secondaryIndexes));
      return this;
    }

    /** Use <code>ttl_expression</code>. */
    @JsonProperty("ttl")
    @Deprecated
    public Builder ttl(String ttl) {
      this.ttl = ttl;
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
    public DataStream build() {
      if (this.columns == null) {
        throw new IllegalStateException("missing member: columns");
      }
      if (this.description == null) {
        throw new IllegalStateException("missing member: description");
      }
      if (this.engine == null) {
        throw new IllegalStateException("missing member: engine");
      }
      if (this.logstoreRetentionBytes == null) {
        throw new IllegalStateException("missing member: logstore_retention_bytes");
      }
      if (this.logstoreRetentionMs == null) {
        throw new IllegalStateException("missing member: logstore_retention_ms");
      }
      if (this.mode == null) {
        throw new IllegalStateException("missing member: mode");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.ttl == null) {
        throw new IllegalStateException("missing member: ttl");
      }
      if (this.ttlExpression == null) {
        throw new IllegalStateException("missing member: ttl_expression");
      }
      return new DataStream(this);
    }
  }
}
