// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateAlertRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The definition of an alert. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "action", "description", "name", "properties", "resolve_sql", "severity", "trigger_sql" })
public final class CreateAlertRequest {
  @NotNull
  private final String action;

  private final @Nullable String description;

  @NotNull
  private final String name;

  private final @Nullable Map<String, @Nullable Object> properties;

  private final @Nullable String resolveSql;

  @NotNull
  private final Long severity;

  @NotNull
  private final String triggerSql;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateAlertRequest(Builder builder) {
    this.action = builder.action;
    this.description = builder.description;
    this.name = builder.name;
    this.properties = builder.properties;
    this.resolveSql = builder.resolveSql;
    this.severity = builder.severity;
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
  static CreateAlertRequest of(Builder builder) {
    return builder.build();
  }

  /** What happens when the alert fires; one action maps to one sink. */
  @JsonProperty("action")
  public String action() {
    return this.action;
  }

  @JsonProperty("description")
  public @Nullable String description() {
    return this.description;
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
  public @Nullable Map<String, @Nullable Object> properties() {
    return this.properties;
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

  /** SQL that triggers the alert; it becomes a query that keeps running. */
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
    builder.description = this.description;
    builder.name = this.name;
    builder.properties = this.properties;
    builder.resolveSql = this.resolveSql;
    builder.severity = this.severity;
    builder.triggerSql = this.triggerSql;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateAlertRequest that
            && Objects.equals(this.action, that.action)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.properties, that.properties)
            && Objects.equals(this.resolveSql, that.resolveSql)
            && Objects.equals(this.severity, that.severity)
            && Objects.equals(this.triggerSql, that.triggerSql)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.action,
        this.description,
        this.name,
        this.properties,
        this.resolveSql,
        this.severity,
        this.triggerSql,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateAlertRequest["
        + "action=" + this.action + ", "
        + "description=" + this.description + ", "
        + "name=" + this.name + ", "
        + "properties=" + (this.properties == null ? "null" : "***") + ", "
        + "resolveSql=" + this.resolveSql + ", "
        + "severity=" + this.severity + ", "
        + "triggerSql=" + this.triggerSql + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateAlertRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "action", "description", "name", "properties", "resolve_sql", "severity", "trigger_sql");

    private @Nullable String action;
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable String resolveSql;
    private @Nullable Long severity;
    private @Nullable String triggerSql;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** What happens when the alert fires; one action maps to one sink. */
    @JsonProperty("action")
    public Builder action(String action) {
      this.action = action;
      return this;
    }

    @JsonProperty("description")
    public Builder description(@Nullable String description) {
      this.description = description;
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
    public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties =
          properties == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
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

    /** SQL that triggers the alert; it becomes a query that keeps running. */
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
    public CreateAlertRequest build() {
      if (this.action == null) {
        throw new IllegalStateException("missing member: action");
      }
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.severity == null) {
        throw new IllegalStateException("missing member: severity");
      }
      if (this.triggerSql == null) {
        throw new IllegalStateException("missing member: trigger_sql");
      }
      return new CreateAlertRequest(this);
    }
  }
}
