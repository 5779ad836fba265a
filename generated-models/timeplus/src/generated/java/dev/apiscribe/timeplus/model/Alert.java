// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Alert there, or the templates in templates/models.
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A query that watches streams, and the action that follows when it finds something. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "action",
  "created_at",
  "created_by",
  "description",
  "id",
  "instance",
  "last_updated_at",
  "last_updated_by",
  "message",
  "name",
  "properties",
  "resolve_query",
  "resolve_sql",
  "severity",
  "status",
  "trigger_query",
  "trigger_sql" })
public final class Alert {
  @NotNull
  private final String action;

  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  @NotNull
  private final String description;

  @NotNull
  private final String id;

  @NotNull
  @Valid
  private final AlertIncident instance;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final String message;

  @NotNull
  private final String name;

  @NotNull
  private final Map<String, @Nullable Object> properties;

  @Valid
  private final @Nullable Query resolveQuery;

  private final @Nullable String resolveSql;

  @NotNull
  private final Long severity;

  @NotNull
  private final String status;

  @Valid
  private final @Nullable Query triggerQuery;

  @NotNull
  private final String triggerSql;

  private final Map<String, @Nullable Object> otherMembers;

  private Alert(Builder builder) {
    this.action = builder.action;
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.description = builder.description;
    this.id = builder.id;
    this.instance = builder.instance;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.message = builder.message;
    this.name = builder.name;
    this.properties = builder.properties;
    this.resolveQuery = builder.resolveQuery;
    this.resolveSql = builder.resolveSql;
    this.severity = builder.severity;
    this.status = builder.status;
    this.triggerQuery = builder.triggerQuery;
    this.triggerSql = builder.triggerSql;
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
  static Alert of(Builder builder) {
    return builder.build();
  }

  /** What happens when the alert fires; one action maps to one sink. */
  @JsonProperty("action")
  public String action() {
    return this.action;
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

  @JsonProperty("id")
  public String id() {
    return this.id;
  }

  /** The incident that an alert is in. */
  @JsonProperty("instance")
  public AlertIncident instance() {
    return this.instance;
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
  public String name() {
    return this.name;
  }

  /**
   * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
   * hold secrets.
   */
  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> properties() {
    return this.properties;
  }

  /** The query made from <code>resolve_sql</code>, or null when there is none. */
  @JsonProperty("resolve_query")
  public @Nullable Query resolveQuery() {
    return this.resolveQuery;
  }

  /** SQL that resolves the alert. */
  @JsonProperty("resolve_sql")
  public @Nullable String resolveSql() {
    return this.resolveSql;
  }

  /** How serious it is; the scale is not documented. */
  @JsonProperty("severity")
  public Long severity() {
    return this.severity;
  }

  /** For example <code>running</code>; the set of values is not documented. */
  @JsonProperty("status")
  public String status() {
    return this.status;
  }

  /** The query made from <code>trigger_sql</code>, or null when there is none. */
  @JsonProperty("trigger_query")
  public @Nullable Query triggerQuery() {
    return this.triggerQuery;
  }

  /** SQL that triggers the alert. */
  @JsonProperty("trigger_sql")
  public String triggerSql() {
    return this.triggerSql;
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
    builder.action = this.action;
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.description = this.description;
    builder.id = this.id;
    builder.instance = this.instance;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.message = this.message;
    builder.name = this.name;
    builder.properties = this.properties;
    builder.resolveQuery = this.resolveQuery;
    builder.resolveSql = this.resolveSql;
    builder.severity = this.severity;
    builder.status = this.status;
    builder.triggerQuery = this.triggerQuery;
    builder.triggerSql = this.triggerSql;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Alert that
            && Objects.equals(this.action, that.action)
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.instance, that.instance)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.message, that.message)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.properties, that.properties)
            && Objects.equals(this.resolveQuery, that.resolveQuery)
            && Objects.equals(this.resolveSql, that.resolveSql)
            && Objects.equals(this.severity, that.severity)
            && Objects.equals(this.status, that.status)
            && Objects.equals(this.triggerQuery, that.triggerQuery)
            && Objects.equals(this.triggerSql, that.triggerSql)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.action,
        this.createdAt,
        this.createdBy,
        this.description,
        this.id,
        this.instance,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.message,
        this.name,
        this.properties,
        this.resolveQuery,
        this.resolveSql,
        this.severity,
        this.status,
        this.triggerQuery,
        this.triggerSql,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Alert["
        + "action=" + this.action + ", "
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "description=" + this.description + ", "
        + "id=" + this.id + ", "
        + "instance=" + this.instance + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "message=" + this.message + ", "
        + "name=" + this.name + ", "
        + "properties=" + (this.properties == null ? "null" : "***") + ", "
        + "resolveQuery=" + this.resolveQuery + ", "
        + "resolveSql=" + this.resolveSql + ", "
        + "severity=" + this.severity + ", "
        + "status=" + this.status + ", "
        + "triggerQuery=" + this.triggerQuery + ", "
        + "triggerSql=" + this.triggerSql + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of an {@link Alert}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "action",
            "created_at",
            "created_by",
            "description",
            "id",
            "instance",
            "last_updated_at",
            "last_updated_by",
            "message",
            "name",
            "properties",
            "resolve_query",
            "resolve_sql",
            "severity",
            "status",
            "trigger_query",
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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** What happens when the alert fires; one action maps to one sink. */
    @JsonProperty("action")
    public Builder action(String action) {
      this.action = action;
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

    @JsonProperty("id")
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The incident that an alert is in. */
    @JsonProperty("instance")
    public Builder instance(AlertIncident instance) {
      this.instance = instance;
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
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
     * hold secrets.
     */
    @JsonProperty("properties")
    public Builder properties(Map<String, @Nullable Object> properties) {
      this.properties =
          properties == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
      return this;
    }

    /**
     * The query made from <code>resolve_sql</code>, or null when there is none.
     *
     * <p>Null is written as an explicit null; not to call this leaves the member out.
     */
    @JsonProperty("resolve_query")
    public Builder resolveQuery(@Nullable Query resolveQuery) {
      this.resolveQuery = resolveQuery;
      if (resolveQuery == null) {
        this.others().put("resolve_query", null);
      } else if (this.otherMembers != null) {
        this.otherMembers.remove("resolve_query");
      }
      return this;
    }

    /** SQL that resolves the alert. */
    @JsonProperty("resolve_sql")
    public Builder resolveSql(@Nullable String resolveSql) {
      this.resolveSql = resolveSql;
      return this;
    }

    /** How serious it is; the scale is not documented. */
    @JsonProperty("severity")
    public Builder severity(Long severity) {
      this.severity = severity;
      return this;
    }

    /** The same for a plain number. */
    public Builder severity(long severity) {
      return this.severity(Long.valueOf(severity));
    }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status")
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /**
     * The query made from <code>trigger_sql</code>, or null when there is none.
     *
     * <p>Null is written as an explicit null; not to call this leaves the member out.
     */
    @JsonProperty("trigger_query")
    public Builder triggerQuery(@Nullable Query triggerQuery) {
      this.triggerQuery = triggerQuery;
      if (triggerQuery == null) {
        this.others().put("trigger_query", null);
      } else if (this.otherMembers != null) {
        this.otherMembers.remove("trigger_query");
      }
      return this;
    }

    /** SQL that triggers the alert. */
    @JsonProperty("trigger_sql")
    public Builder triggerSql(String triggerSql) {
      this.triggerSql = triggerSql;
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
    public Alert build() {
      if (this.action == null) {
        throw new IllegalStateException("missing member: action");
      }
      if (this.description == null) {
        throw new IllegalStateException("missing member: description");
      }
      if (this.id == null) {
        throw new IllegalStateException("missing member: id");
      }
      if (this.instance == null) {
        throw new IllegalStateException("missing member: instance");
      }
      if (this.message == null) {
        throw new IllegalStateException("missing member: message");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.properties == null) {
        throw new IllegalStateException("missing member: properties");
      }
      if (this.resolveQuery == null && !this.others().containsKey("resolve_query")) {
        throw new IllegalStateException("missing member: resolve_query");
      }
      if (this.severity == null) {
        throw new IllegalStateException("missing member: severity");
      }
      if (this.status == null) {
        throw new IllegalStateException("missing member: status");
      }
      if (this.triggerQuery == null && !this.others().containsKey("trigger_query")) {
        throw new IllegalStateException("missing member: trigger_query");
      }
      if (this.triggerSql == null) {
        throw new IllegalStateException("missing member: trigger_sql");
      }
      return new Alert(this);
    }
  }
}
