// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Sink there, or the templates in templates/models.
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

/** A query whose result goes to another system. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "message", "name", "plan",
  "properties", "query", "status", "type" })
public final class Sink {
  private final @Nullable String createdAt;
  @Valid private final @Nullable Owner createdBy;
  @NotNull private final String description;
  @NotNull private final String id;
  private final @Nullable String lastUpdatedAt;
  @Valid private final @Nullable Owner lastUpdatedBy;
  @NotNull private final String message;
  @NotNull private final String name;
  @Valid private final @Nullable SqlAnalysis plan;
  @NotNull private final Map<String, @Nullable Object> properties;
  @NotNull private final String query;
  @NotNull private final String status;
  @NotNull private final SinkType type;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Sink(Builder builder) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = ModelProperties.required("description", builder.description);
    id = ModelProperties.required("id", builder.id);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    message = ModelProperties.required("message", builder.message);
    name = ModelProperties.required("name", builder.name);
    plan = builder.plan;
    properties = ModelProperties.required("properties", builder.properties);
    query = ModelProperties.required("query", builder.query);
    status = ModelProperties.required("status", builder.status);
    type = ModelProperties.required("type", builder.type);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  @JsonProperty("created_at") public @Nullable String createdAt() { return createdAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("created_by") public @Nullable Owner createdBy() { return createdBy; }

  @JsonProperty("description") public String description() { return description; }

  @JsonProperty("id") public String id() { return id; }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  @JsonProperty("last_updated_at") public @Nullable String lastUpdatedAt() { return lastUpdatedAt; }

  /** The user who created or changed a resource. */
  @JsonProperty("last_updated_by") public @Nullable Owner lastUpdatedBy() { return lastUpdatedBy; }

  @JsonProperty("message") public String message() { return message; }

  @JsonProperty("name") public String name() { return name; }

  /** What an SQL text reads, returns and contains. */
  @JsonProperty("plan") public @Nullable SqlAnalysis plan() { return plan; }

  /**
   * Settings of a sink. They depend on its type; secrets may come back in answers.
   *
   * <ul>
   * <li><code>http</code>: <code>url</code>, <code>content_type</code>, <code>http_method</code>
   * (<code>POST</code>), <code>payload_field</code> (what is sent; a template), <code>http_header</code> (an
   * object; <code>&#123;&#125;</code>), <code>paralism</code> (1), <code>retries</code> (0),
   * <code>retry_interval</code> (<code>10s</code>), <code>timeout</code> (<code>10s</code>), <code>oauth2</code>
   * with <code>enabled</code> (false), <code>client_key</code>, <code>client_secret</code> (a secret),
   * <code>token_url</code>, <code>scopes</code> (a list of strings). All but <code>url</code> and
   * <code>oauth2</code> are marked as optional.
   * <li><code>slack</code>: <code>url</code> (of the webhook; a secret), <code>template</code> (without one, the
   * event is sent as JSON), <code>header</code> (<code>&#123;&#125;</code>). All but <code>url</code> are marked
   * as optional.
   * </ul>
   *
   * <p>In both templates <code>&#123;&#123; .field_name &#125;&#125;</code> stands for a field of the query's
   * result. Other values in parentheses are defaults.
   */
  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> properties() { return properties; }

  /** SQL whose result is sent. */
  @JsonProperty("query") public String query() { return query; }

  /** For example <code>running</code>; the set of values is not documented. */
  @JsonProperty("status") public String status() { return status; }

  /** Kind of a sink. */
  @JsonProperty("type") public SinkType type() { return type; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdAt = createdAt;
    builder.createdBy = createdBy;
    builder.description = description;
    builder.id = id;
    builder.lastUpdatedAt = lastUpdatedAt;
    builder.lastUpdatedBy = lastUpdatedBy;
    builder.message = message;
    builder.name = name;
    builder.plan = plan;
    builder.properties = properties;
    builder.query = query;
    builder.status = status;
    builder.type = type;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sink that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy) && Objects.equals(this.description, that.description)
        && Objects.equals(this.id, that.id) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.message, that.message)
        && Objects.equals(this.name, that.name) && Objects.equals(this.plan, that.plan)
        && Objects.equals(this.properties, that.properties) && Objects.equals(this.query, that.query)
        && Objects.equals(this.status, that.status) && Objects.equals(this.type, that.type)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, description, id, lastUpdatedAt, lastUpdatedBy, message, name, plan, properties, query,
        status, type, additionalProperties);
  }

  @Override
  public String toString() {
    return "Sink[createdAt=" + createdAt + ", createdBy=" + createdBy + ", description=" + description
        + ", id=" + id + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", message=" + message + ", name=" + name + ", plan=" + plan
        + ", properties=" + (properties == null ? "null" : "***") + ", query=" + query + ", status=" + status
        + ", type=" + type + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
        "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "message", "name",
        "plan", "properties", "query", "status", "type");
    private @Nullable String createdAt;
    private @Nullable Owner createdBy;
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable String lastUpdatedAt;
    private @Nullable Owner lastUpdatedBy;
    private @Nullable String message;
    private @Nullable String name;
    private @Nullable SqlAnalysis plan;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable String query;
    private @Nullable String status;
    private @Nullable SinkType type;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

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

    /** What an SQL text reads, returns and contains. */
    @JsonProperty("plan") public Builder plan(@Nullable SqlAnalysis plan) {
      this.plan = plan;
      return this;
    }

    /**
     * Settings of a sink. They depend on its type; secrets may come back in answers.
     *
     * <ul>
     * <li><code>http</code>: <code>url</code>, <code>content_type</code>, <code>http_method</code>
     * (<code>POST</code>), <code>payload_field</code> (what is sent; a template), <code>http_header</code> (an
     * object; <code>&#123;&#125;</code>), <code>paralism</code> (1), <code>retries</code> (0),
     * <code>retry_interval</code> (<code>10s</code>), <code>timeout</code> (<code>10s</code>), <code>oauth2</code>
     * with <code>enabled</code> (false), <code>client_key</code>, <code>client_secret</code> (a secret),
     * <code>token_url</code>, <code>scopes</code> (a list of strings). All but <code>url</code> and
     * <code>oauth2</code> are marked as optional.
     * <li><code>slack</code>: <code>url</code> (of the webhook; a secret), <code>template</code> (without one, the
     * event is sent as JSON), <code>header</code> (<code>&#123;&#125;</code>). All but <code>url</code> are marked
     * as optional.
     * </ul>
     *
     * <p>In both templates <code>&#123;&#123; .field_name &#125;&#125;</code> stands for a field of the query's
     * result. Other values in parentheses are defaults.
     */
    @JsonProperty("properties") public Builder properties(Map<String, @Nullable Object> properties) {
      this.properties = ModelProperties.copyOf(properties);
      return this;
    }

    /** SQL whose result is sent. */
    @JsonProperty("query") public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status") public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** Kind of a sink. */
    @JsonProperty("type") public Builder type(SinkType type) {
      this.type = type;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Sink build() { return new Sink(this); }
  }
}
