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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The definition of an alert. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "action", "description", "name", "properties", "resolve_sql", "severity", "trigger_sql" })
public final class CreateAlertRequest {
  @JsonProperty("action") @NotNull private final @Nullable String action;
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("resolve_sql") private final @Nullable String resolveSql;
  @JsonProperty("severity") @NotNull private final @Nullable Long severity;
  @JsonProperty("trigger_sql") @NotNull private final @Nullable String triggerSql;
  private final ModelProperties kept;

  private CreateAlertRequest(Builder builder, UnaryOperator<String> missing) {
    action = builder.required("action", builder.action, missing);
    description = builder.description;
    name = builder.required("name", builder.name, missing);
    properties = builder.properties;
    resolveSql = builder.resolveSql;
    severity = builder.required("severity", builder.severity, missing);
    triggerSql = builder.required("trigger_sql", builder.triggerSql, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateAlertRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What happens when the alert fires; one action maps to one sink. */
  public String action() { return kept.required("action", action); }

  public @Nullable String description() { return kept.optional("description", description); }

  public String name() { return kept.required("name", name); }

  /**
   * Settings of the sink that the action stands for. They depend on the action and are not documented; they may
   * hold secrets.
   */
  public @Nullable Map<String, @Nullable Object> properties() { return kept.optional("properties", properties); }

  /** SQL that resolves the alert. */
  public @Nullable String resolveSql() { return kept.optional("resolve_sql", resolveSql); }

  /** How serious it is; the scale is not documented. */
  public Long severity() { return kept.required("severity", severity); }

  /** SQL that triggers the alert; it becomes a query that keeps running. */
  public String triggerSql() { return kept.required("trigger_sql", triggerSql); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.description = description;
    builder.name = name;
    builder.properties = properties;
    builder.resolveSql = resolveSql;
    builder.severity = severity;
    builder.triggerSql = triggerSql;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateAlertRequest that && Objects.equals(this.action, that.action)
        && Objects.equals(this.description, that.description) && Objects.equals(this.name, that.name)
        && Objects.equals(this.properties, that.properties) && Objects.equals(this.resolveSql, that.resolveSql)
        && Objects.equals(this.severity, that.severity) && Objects.equals(this.triggerSql, that.triggerSql)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        action, description, name, properties, resolveSql, severity, triggerSql, kept);
  }

  @Override public String toString() {
    return "CreateAlertRequest[action=" + action + ", description=" + description + ", name=" + name
        + ", properties=" + (properties == null ? "null" : "***") + ", resolveSql=" + resolveSql
        + ", severity=" + severity + ", triggerSql=" + triggerSql + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "action", "description", "name", "properties", "resolve_sql", "severity", "trigger_sql");
    private @Nullable String action;
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable String resolveSql;
    private @Nullable Long severity;
    private @Nullable String triggerSql;

    private Builder() {}

    /** What happens when the alert fires; one action maps to one sink. */
    @JsonProperty("action") public Builder action(String action) {
      this.action = set("action", action);
      return this;
    }

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
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
    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = set("properties", ModelProperties.copyOf(properties));
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

    /** SQL that triggers the alert; it becomes a query that keeps running. */
    @JsonProperty("trigger_sql") public Builder triggerSql(String triggerSql) {
      this.triggerSql = set("trigger_sql", triggerSql);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateAlertRequest build() { return complete("CreateAlertRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateAlertRequest build(UnaryOperator<String> missing) { return new CreateAlertRequest(this, missing); }
  }
}
