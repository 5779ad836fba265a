// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/View there, or the templates in templates/models.
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

/** A named query. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "columns", "created_at", "created_by", "description", "last_updated_at", "last_updated_by",
  "logstore_retention_bytes", "logstore_retention_ms", "materialized", "name", "query", "target_stream", "ttl",
  "ttl_expression" })
public final class View {
  @JsonProperty("columns") @NotNull private final @Nullable List<@NotNull @Valid StreamColumn> columns;
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("description") @NotNull private final @Nullable String description;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("logstore_retention_bytes") @NotNull private final @Nullable Long logstoreRetentionBytes;
  @JsonProperty("logstore_retention_ms") @NotNull private final @Nullable Long logstoreRetentionMs;
  @JsonProperty("materialized") @NotNull private final @Nullable Boolean materialized;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("query") @NotNull private final @Nullable String query;
  @JsonProperty("target_stream") @NotNull private final @Nullable String targetStream;
  @JsonProperty("ttl") @NotNull private final @Nullable String ttl;
  @JsonProperty("ttl_expression") @NotNull private final @Nullable String ttlExpression;
  private final ModelProperties kept;

  private View(Builder builder, UnaryOperator<String> missing) {
    columns = builder.required("columns", builder.columns, missing);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = builder.required("description", builder.description, missing);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    logstoreRetentionBytes = builder.required("logstore_retention_bytes", builder.logstoreRetentionBytes, missing);
    logstoreRetentionMs = builder.required("logstore_retention_ms", builder.logstoreRetentionMs, missing);
    materialized = builder.required("materialized", builder.materialized, missing);
    name = builder.required("name", builder.name, missing);
    query = builder.required("query", builder.query, missing);
    targetStream = builder.required("target_stream", builder.targetStream, missing);
    ttl = builder.required("ttl", builder.ttl, missing);
    ttlExpression = builder.required("ttl_expression", builder.ttlExpression, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private View(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public List<StreamColumn> columns() { return kept.list("columns", columns); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  public String description() { return kept.required("description", description); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  /** Greatest size of the stored data of a materialized view, in bytes. Zero and negative values mean no limit. */
  public Long logstoreRetentionBytes() { return kept.required("logstore_retention_bytes", logstoreRetentionBytes); }

  /** Longest time that a materialized view keeps data, in milliseconds. Zero and negative values mean no limit. */
  public Long logstoreRetentionMs() { return kept.required("logstore_retention_ms", logstoreRetentionMs); }

  public Boolean materialized() { return kept.required("materialized", materialized); }

  public String name() { return kept.required("name", name); }

  public String query() { return kept.required("query", query); }

  /** Stream that takes the result of a materialized view. */
  public String targetStream() { return kept.required("target_stream", targetStream); }

  /** Use <code>ttl_expression</code>. */
  @Deprecated public String ttl() { return kept.required("ttl", ttl); }

  /**
   * Of materialized views only. SQL expression of how long a row lives, for example <code>to_datetime(_tp_time)
   * + INTERVAL 7 DAY</code>.
   */
  public String ttlExpression() { return kept.required("ttl_expression", ttlExpression); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.columns = columns;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.logstoreRetentionBytes = logstoreRetentionBytes;
    builder.logstoreRetentionMs = logstoreRetentionMs;
    builder.materialized = materialized;
    builder.name = name;
    builder.query = query;
    builder.targetStream = targetStream;
    builder.ttl = ttl;
    builder.ttlExpression = ttlExpression;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof View that && Objects.equals(this.columns, that.columns)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
        && Objects.equals(this.logstoreRetentionBytes, that.logstoreRetentionBytes)
        && Objects.equals(this.logstoreRetentionMs, that.logstoreRetentionMs)
        && Objects.equals(this.materialized, that.materialized) && Objects.equals(this.name, that.name)
        && Objects.equals(this.query, that.query) && Objects.equals(this.targetStream, that.targetStream)
        && Objects.equals(this.ttl, that.ttl) && Objects.equals(this.ttlExpression, that.ttlExpression)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        columns, createdAt, createdBy, description, lastUpdatedAt, lastUpdatedBy, logstoreRetentionBytes,
        logstoreRetentionMs, materialized, name, query, targetStream, ttl, ttlExpression, kept);
  }

  @Override public String toString() {
    return "View[columns=" + columns + ", createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", description=" + description + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", logstoreRetentionBytes=" + logstoreRetentionBytes + ", logstoreRetentionMs=" + logstoreRetentionMs
        + ", materialized=" + materialized + ", name=" + name + ", query=" + query + ", targetStream=" + targetStream
        + ", ttl=" + ttl + ", ttlExpression=" + ttlExpression + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "columns", "created_at", "created_by", "description", "last_updated_at", "last_updated_by",
        "logstore_retention_bytes", "logstore_retention_ms", "materialized", "name", "query", "target_stream",
        "ttl", "ttl_expression");
    private @Nullable List<StreamColumn> columns;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable Long logstoreRetentionBytes;
    private @Nullable Long logstoreRetentionMs;
    private @Nullable Boolean materialized;
    private @Nullable String name;
    private @Nullable String query;
    private @Nullable String targetStream;
    private @Nullable String ttl;
    private @Nullable String ttlExpression;

    private Builder() {}

    @JsonProperty("columns") public Builder columns(List<StreamColumn> columns) {
      this.columns = set("columns", ModelProperties.copyOf(columns));
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

    @JsonProperty("description") public Builder description(String description) {
      this.description = set("description", description);
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

    /** Greatest size of the stored data of a materialized view, in bytes. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_bytes") public Builder logstoreRetentionBytes(Long logstoreRetentionBytes) {
      this.logstoreRetentionBytes = set("logstore_retention_bytes", logstoreRetentionBytes);
      return this;
    }

    public Builder logstoreRetentionBytes(long logstoreRetentionBytes) { return logstoreRetentionBytes(Long.valueOf(logstoreRetentionBytes)); }

    /** Longest time that a materialized view keeps data, in milliseconds. Zero and negative values mean no limit. */
    @JsonProperty("logstore_retention_ms") public Builder logstoreRetentionMs(Long logstoreRetentionMs) {
      this.logstoreRetentionMs = set("logstore_retention_ms", logstoreRetentionMs);
      return this;
    }

    public Builder logstoreRetentionMs(long logstoreRetentionMs) { return logstoreRetentionMs(Long.valueOf(logstoreRetentionMs)); }

    @JsonProperty("materialized") public Builder materialized(Boolean materialized) {
      this.materialized = set("materialized", materialized);
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("query") public Builder query(String query) {
      this.query = set("query", query);
      return this;
    }

    /** Stream that takes the result of a materialized view. */
    @JsonProperty("target_stream") public Builder targetStream(String targetStream) {
      this.targetStream = set("target_stream", targetStream);
      return this;
    }

    /** Use <code>ttl_expression</code>. */
    @JsonProperty("ttl") @Deprecated public Builder ttl(String ttl) {
      this.ttl = set("ttl", ttl);
      return this;
    }

    /**
     * Of materialized views only. SQL expression of how long a row lives, for example <code>to_datetime(_tp_time)
     * + INTERVAL 7 DAY</code>.
     */
    @JsonProperty("ttl_expression") public Builder ttlExpression(String ttlExpression) {
      this.ttlExpression = set("ttl_expression", ttlExpression);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public View build() { return complete("View", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public View build(UnaryOperator<String> missing) { return new View(this, missing); }
  }
}
