// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateAlertRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The definition of an alert. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "action", "description", "name", "properties", "resolve_sql", "severity", "trigger_sql" })
public final class CreateAlertRequest {
  @NotNull private final String action;
  private final @Nullable String description;
  @NotNull private final String name;
  private final @Nullable Map<String, @Nullable Object> properties;
  private final @Nullable String resolveSql;
  @NotNull private final Long severity;
  @NotNull private final String triggerSql;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateAlertRequest(Builder builder) {
    action = ModelProperties.required("action", builder.action);
    description = builder.description;
    name = ModelProperties.required("name", builder.name);
    properties = builder.properties;
    resolveSql = builder.resolveSql;
    severity = ModelProperties.required("severity", builder.severity);
    triggerSql = ModelProperties.required("trigger_sql", builder.triggerSql);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** What happens when the alert fires; one action maps to one sink. */
  @JsonProperty("action") public String action() { return action; }

  @JsonProperty("description") public @Nullable String description() { return description; }

  @JsonProperty("name") public String name() { return name; }

  /**
   * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
   * hold secrets.
   */
  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public @Nullable Map<String, @Nullable Object> properties() { return properties; }

  /** SQL that resolves the alert. */
  @JsonProperty("resolve_sql") public @Nullable String resolveSql() { return resolveSql; }

  /** How serious it is; the scale is not documented. */
  @JsonProperty("severity") public Long severity() { return severity; }

  /** SQL that triggers the alert; it becomes a query that keeps running. */
  @JsonProperty("trigger_sql") public String triggerSql() { return triggerSql; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.description = description;
    builder.name = name;
    builder.properties = properties;
    builder.resolveSql = resolveSql;
    builder.severity = severity;
    builder.triggerSql = triggerSql;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateAlertRequest that && Objects.equals(this.action, that.action)
        && Objects.equals(this.description, that.description) && Objects.equals(this.name, that.name)
        && Objects.equals(this.properties, that.properties) && Objects.equals(this.resolveSql, that.resolveSql)
        && Objects.equals(this.severity, that.severity) && Objects.equals(this.triggerSql, that.triggerSql)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        action, description, name, properties, resolveSql, severity, triggerSql, additionalProperties);
  }

  @Override
  public String toString() {
    return "CreateAlertRequest[action=" + action + ", description=" + description + ", name=" + name
        + ", properties=" + (properties == null ? "null" : "***") + ", resolveSql=" + resolveSql
        + ", severity=" + severity + ", triggerSql=" + triggerSql
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
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
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** What happens when the alert fires; one action maps to one sink. */
    @JsonProperty("action") public Builder action(String action) {
      this.action = action;
      return this;
    }

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
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
    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = ModelProperties.copyOf(properties);
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

    /** SQL that triggers the alert; it becomes a query that keeps running. */
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
    public CreateAlertRequest build() { return new CreateAlertRequest(this); }
  }
}
