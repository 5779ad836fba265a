// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Alert there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A query that watches streams, and the action that follows when it finds something. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "action", "created_at", "created_by", "description", "id", "instance", "last_updated_at", "last_updated_by",
  "message", "name", "properties", "resolve_query", "resolve_sql", "severity", "status", "trigger_query",
  "trigger_sql" })
public final class Alert {
  @NotNull private final String action;
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String description;
  @NotNull private final String id;
  @NotNull @Valid private final AlertIncident instance;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final String message;
  @NotNull private final String name;
  @NotNull private final Map<String, @Nullable Object> properties;
  @Valid private final @Nullable Query resolveQuery;
  private final @Nullable String resolveSql;
  @NotNull private final Long severity;
  @NotNull private final String status;
  @Valid private final @Nullable Query triggerQuery;
  @NotNull private final String triggerSql;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Alert(Builder builder) {
    action = ModelProperties.required("action", builder.action);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = ModelProperties.required("description", builder.description);
    id = ModelProperties.required("id", builder.id);
    instance = ModelProperties.required("instance", builder.instance);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    message = ModelProperties.required("message", builder.message);
    name = ModelProperties.required("name", builder.name);
    properties = ModelProperties.required("properties", builder.properties);
    resolveQuery = ModelProperties.required("resolve_query", builder.resolveQuery, builder.additionalProperties);
    resolveSql = builder.resolveSql;
    severity = ModelProperties.required("severity", builder.severity);
    status = ModelProperties.required("status", builder.status);
    triggerQuery = ModelProperties.required("trigger_query", builder.triggerQuery, builder.additionalProperties);
    triggerSql = ModelProperties.required("trigger_sql", builder.triggerSql);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** What happens when the alert fires; one action maps to one sink. */
  @JsonProperty("action") public String action() { return action; }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  @JsonProperty("description") public String description() { return description; }

  @JsonProperty("id") public String id() { return id; }

  /** The incident that an alert is in. */
  @JsonProperty("instance") public AlertIncident instance() { return instance; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  @JsonProperty("message") public String message() { return message; }

  @JsonProperty("name") public String name() { return name; }

  /**
   * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
   * hold secrets.
   */
  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> properties() { return properties; }

  /** The query made from <code>resolve_sql</code>, or null when there is none. */
  @JsonProperty("resolve_query") public @Nullable Query resolveQuery() { return resolveQuery; }

  /** SQL that resolves the alert. */
  @JsonProperty("resolve_sql") public @Nullable String resolveSql() { return resolveSql; }

  /** How serious it is; the scale is not documented. */
  @JsonProperty("severity") public Long severity() { return severity; }

  /** For example <code>running</code>; the set of values is not documented. */
  @JsonProperty("status") public String status() { return status; }

  /** The query made from <code>trigger_sql</code>, or null when there is none. */
  @JsonProperty("trigger_query") public @Nullable Query triggerQuery() { return triggerQuery; }

  /** SQL that triggers the alert. */
  @JsonProperty("trigger_sql") public String triggerSql() { return triggerSql; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.id = id;
    builder.instance = instance;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.message = message;
    builder.name = name;
    builder.properties = properties;
    builder.resolveQuery = resolveQuery;
    builder.resolveSql = resolveSql;
    builder.severity = severity;
    builder.status = status;
    builder.triggerQuery = triggerQuery;
    builder.triggerSql = triggerSql;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Alert that && Objects.equals(this.action, that.action)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.id, that.id)
        && Objects.equals(this.instance, that.instance) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.message, that.message)
        && Objects.equals(this.name, that.name) && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.resolveQuery, that.resolveQuery) && Objects.equals(this.resolveSql, that.resolveSql)
        && Objects.equals(this.severity, that.severity) && Objects.equals(this.status, that.status)
        && Objects.equals(this.triggerQuery, that.triggerQuery) && Objects.equals(this.triggerSql, that.triggerSql)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        action, createdAt, createdBy, description, id, instance, lastUpdatedAt, lastUpdatedBy, message, name,
        properties, resolveQuery, resolveSql, severity, status, triggerQuery, triggerSql, additionalProperties);
  }

  @Override
  public String toString() {
    return "Alert[action=" + action + ", createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", description=" + description + ", id=" + id + ", instance=" + instance + ", lastUpdatedAt=" + lastUpdatedAt
        + ", lastUpdatedBy=" + lastUpdatedBy + ", message=" + message + ", name=" + name
        + ", properties=" + (properties == null ? "null" : "***") + ", resolveQuery=" + resolveQuery
        + ", resolveSql=" + resolveSql + ", severity=" + severity + ", status=" + status
        + ", triggerQuery=" + triggerQuery + ", triggerSql=" + triggerSql
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "action", "created_at", "created_by", "description", "id", "instance", "last_updated_at", "last_updated_by",
        "message", "name", "properties", "resolve_query", "resolve_sql", "severity", "status", "trigger_query",
        "trigger_sql");
    private @Nullable String action;
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable AlertIncident instance;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String message;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Query resolveQuery;
    private @Nullable String resolveSql;
    private @Nullable Long severity;
    private @Nullable String status;
    private @Nullable Query triggerQuery;
    private @Nullable String triggerSql;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** What happens when the alert fires; one action maps to one sink. */
    @JsonProperty("action") public Builder action(String action) {
      this.action = action;
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

    @JsonProperty("description") public Builder description(String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("id") public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The incident that an alert is in. */
    @JsonProperty("instance") public Builder instance(AlertIncident instance) {
      this.instance = instance;
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

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
     * hold secrets.
     */
    @JsonProperty("properties") public Builder properties(Map<String, @Nullable Object> properties) {
      this.properties = ModelProperties.copyOf(properties);
      return this;
    }

    /**
     * The query made from <code>resolve_sql</code>, or null when there is none.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("resolve_query") public Builder resolveQuery(@Nullable Query resolveQuery) {
      this.resolveQuery = resolveQuery;
      additionalProperties = ModelProperties.withNull(additionalProperties, "resolve_query", resolveQuery);
      return this;
    }

    /** SQL that resolves the alert. */
    @JsonProperty("resolve_sql") public Builder resolveSql(@Nullable String resolveSql) {
      this.resolveSql = resolveSql;
      return this;
    }

    /** How serious it is; the scale is not documented. */
    @JsonProperty("severity") public Builder severity(Long severity) {
      this.severity = severity;
      return this;
    }

    public Builder severity(long severity) { return severity(Long.valueOf(severity)); }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status") public Builder status(String status) {
      this.status = status;
      return this;
    }

    /**
     * The query made from <code>trigger_sql</code>, or null when there is none.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("trigger_query") public Builder triggerQuery(@Nullable Query triggerQuery) {
      this.triggerQuery = triggerQuery;
      additionalProperties = ModelProperties.withNull(additionalProperties, "trigger_query", triggerQuery);
      return this;
    }

    /** SQL that triggers the alert. */
    @JsonProperty("trigger_sql") public Builder triggerSql(String triggerSql) {
      this.triggerSql = triggerSql;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Alert build() { return new Alert(this); }
  }
}
