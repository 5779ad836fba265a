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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A query that watches streams, and the action that follows when it finds something. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "action", "created_at", "created_by", "description", "id", "instance", "last_updated_at", "last_updated_by",
  "message", "name", "properties", "resolve_query", "resolve_sql", "severity", "status", "trigger_query",
  "trigger_sql" })
public final class Alert {
  @JsonProperty("action") @NotNull private final @Nullable String action;
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("description") @NotNull private final @Nullable String description;
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("instance") @NotNull @Valid private final @Nullable AlertIncident instance;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("message") @NotNull private final @Nullable String message;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  @NotNull private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("resolve_query") @Valid private final @Nullable Query resolveQuery;
  @JsonProperty("resolve_sql") private final @Nullable String resolveSql;
  @JsonProperty("severity") @NotNull private final @Nullable Long severity;
  @JsonProperty("status") @NotNull private final @Nullable String status;
  @JsonProperty("trigger_query") @Valid private final @Nullable Query triggerQuery;
  @JsonProperty("trigger_sql") @NotNull private final @Nullable String triggerSql;
  private final ModelProperties kept;

  private Alert(Builder builder, UnaryOperator<String> missing) {
    action = builder.required("action", builder.action, missing);
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = builder.required("description", builder.description, missing);
    id = builder.required("id", builder.id, missing);
    instance = builder.required("instance", builder.instance, missing);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    message = builder.required("message", builder.message, missing);
    name = builder.required("name", builder.name, missing);
    properties = builder.required("properties", builder.properties, missing);
    resolveQuery = builder.required("resolve_query", builder.resolveQuery, missing);
    resolveSql = builder.resolveSql;
    severity = builder.required("severity", builder.severity, missing);
    status = builder.required("status", builder.status, missing);
    triggerQuery = builder.required("trigger_query", builder.triggerQuery, missing);
    triggerSql = builder.required("trigger_sql", builder.triggerSql, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Alert(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What happens when the alert fires; one action maps to one sink. */
  public String action() { return kept.required("action", action); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  public String description() { return kept.required("description", description); }

  public String id() { return kept.required("id", id); }

  /** The incident that an alert is in. */
  public AlertIncident instance() { return kept.required("instance", instance); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  public String message() { return kept.required("message", message); }

  public String name() { return kept.required("name", name); }

  /**
   * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
   * hold secrets.
   */
  public Map<String, @Nullable Object> properties() { return kept.map("properties", properties); }

  /** The query made from <code>resolve_sql</code>, or null when there is none. */
  public @Nullable Query resolveQuery() { return kept.optional("resolve_query", resolveQuery); }

  /** SQL that resolves the alert. */
  public @Nullable String resolveSql() { return kept.optional("resolve_sql", resolveSql); }

  /** How serious it is; the scale is not documented. */
  public Long severity() { return kept.required("severity", severity); }

  /** For example <code>running</code>; the set of values is not documented. */
  public String status() { return kept.required("status", status); }

  /** The query made from <code>trigger_sql</code>, or null when there is none. */
  public @Nullable Query triggerQuery() { return kept.optional("trigger_query", triggerQuery); }

  /** SQL that triggers the alert. */
  public String triggerSql() { return kept.required("trigger_sql", triggerSql); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Alert that && Objects.equals(this.action, that.action)
        && Objects.equals(this.createdAt, that.createdAt) && Objects.equals(this.createdBy, that.createdBy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.id, that.id)
        && Objects.equals(this.instance, that.instance) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.message, that.message)
        && Objects.equals(this.name, that.name) && Objects.equals(this.properties, that.properties)
        && Objects.equals(this.resolveQuery, that.resolveQuery) && Objects.equals(this.resolveSql, that.resolveSql)
        && Objects.equals(this.severity, that.severity) && Objects.equals(this.status, that.status)
        && Objects.equals(this.triggerQuery, that.triggerQuery) && Objects.equals(this.triggerSql, that.triggerSql)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        action, createdAt, createdBy, description, id, instance, lastUpdatedAt, lastUpdatedBy, message, name,
        properties, resolveQuery, resolveSql, severity, status, triggerQuery, triggerSql, kept);
  }

  @Override public String toString() {
    return "Alert[action=" + action + ", createdAt=" + createdAt + ", createdBy=" + createdBy
        + ", description=" + description + ", id=" + id + ", instance=" + instance + ", lastUpdatedAt=" + lastUpdatedAt
        + ", lastUpdatedBy=" + lastUpdatedBy + ", message=" + message + ", name=" + name
        + ", properties=" + (properties == null ? "null" : "***") + ", resolveQuery=" + resolveQuery
        + ", resolveSql=" + resolveSql + ", severity=" + severity + ", status=" + status
        + ", triggerQuery=" + triggerQuery + ", triggerSql=" + triggerSql + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
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

    private Builder() {}

    /** What happens when the alert fires; one action maps to one sink. */
    @JsonProperty("action") public Builder action(String action) {
      this.action = set("action", action);
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

    @JsonProperty("id") public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /** The incident that an alert is in. */
    @JsonProperty("instance") public Builder instance(AlertIncident instance) {
      this.instance = set("instance", instance);
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

    @JsonProperty("name") public Builder name(String name) {
      this.name = set("name", name);
      return this;
    }

    /**
     * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
     * hold secrets.
     */
    @JsonProperty("properties") public Builder properties(Map<String, @Nullable Object> properties) {
      this.properties = set("properties", ModelProperties.copyOf(properties));
      return this;
    }

    /**
     * The query made from <code>resolve_sql</code>, or null when there is none.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("resolve_query") public Builder resolveQuery(@Nullable Query resolveQuery) {
      this.resolveQuery = setNullable("resolve_query", resolveQuery);
      return this;
    }

    /** SQL that resolves the alert. */
    @JsonProperty("resolve_sql") public Builder resolveSql(@Nullable String resolveSql) {
      this.resolveSql = set("resolve_sql", resolveSql);
      return this;
    }

    /** How serious it is; the scale is not documented. */
    @JsonProperty("severity") public Builder severity(Long severity) {
      this.severity = set("severity", severity);
      return this;
    }

    public Builder severity(long severity) { return severity(Long.valueOf(severity)); }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status") public Builder status(String status) {
      this.status = set("status", status);
      return this;
    }

    /**
     * The query made from <code>trigger_sql</code>, or null when there is none.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("trigger_query") public Builder triggerQuery(@Nullable Query triggerQuery) {
      this.triggerQuery = setNullable("trigger_query", triggerQuery);
      return this;
    }

    /** SQL that triggers the alert. */
    @JsonProperty("trigger_sql") public Builder triggerSql(String triggerSql) {
      this.triggerSql = set("trigger_sql", triggerSql);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Alert build() { return complete("Alert", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Alert build(UnaryOperator<String> missing) { return new Alert(this, missing); }
  }
}
