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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A query whose result goes to another system. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "message", "name", "plan",
  "properties", "query", "status", "type" })
public final class Sink {
  @JsonProperty("created_at") private final @Nullable String createdAt;
  @JsonProperty("created_by") @Valid private final @Nullable Owner createdBy;
  @JsonProperty("description") @NotNull private final @Nullable String description;
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("last_updated_at") private final @Nullable String lastUpdatedAt;
  @JsonProperty("last_updated_by") @Valid private final @Nullable Owner lastUpdatedBy;
  @JsonProperty("message") @NotNull private final @Nullable String message;
  @JsonProperty("name") @NotNull private final @Nullable String name;
  @JsonProperty("plan") @Valid private final @Nullable SqlAnalysis plan;
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  @NotNull private final @Nullable Map<String, @Nullable Object> properties;
  @JsonProperty("query") @NotNull private final @Nullable String query;
  @JsonProperty("status") @NotNull private final @Nullable String status;
  @JsonProperty("type") @NotNull private final @Nullable SinkType type;
  private final ModelProperties kept;

  private Sink(Builder builder, UnaryOperator<String> missing) {
    createdAt = builder.createdAt;
    createdBy = builder.createdBy;
    description = builder.required("description", builder.description, missing);
    id = builder.required("id", builder.id, missing);
    lastUpdatedAt = builder.lastUpdatedAt;
    lastUpdatedBy = builder.lastUpdatedBy;
    message = builder.required("message", builder.message, missing);
    name = builder.required("name", builder.name, missing);
    plan = builder.plan;
    properties = builder.required("properties", builder.properties, missing);
    query = builder.required("query", builder.query, missing);
    status = builder.required("status", builder.status, missing);
    type = builder.required("type", builder.type, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Sink(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Creation time as <code>2023-02-01 23:22:59</code>; the time zone is not documented. */
  public @Nullable String createdAt() { return kept.optional("created_at", createdAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner createdBy() { return kept.optional("created_by", createdBy); }

  public String description() { return kept.required("description", description); }

  public String id() { return kept.required("id", id); }

  /** Time of the last change as <code>2023-02-05 11:12:13</code>; the time zone is not documented. */
  public @Nullable String lastUpdatedAt() { return kept.optional("last_updated_at", lastUpdatedAt); }

  /** The user who created or changed a resource. */
  public @Nullable Owner lastUpdatedBy() { return kept.optional("last_updated_by", lastUpdatedBy); }

  public String message() { return kept.required("message", message); }

  public String name() { return kept.required("name", name); }

  /** What an SQL text reads, returns and contains. */
  public @Nullable SqlAnalysis plan() { return kept.optional("plan", plan); }

  /**
   * Settings of a sink. They depend on its type; secrets may come back in responses.
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
  public Map<String, @Nullable Object> properties() { return kept.map("properties", properties); }

  /** SQL whose result is sent. */
  public String query() { return kept.required("query", query); }

  /** For example <code>running</code>; the set of values is not documented. */
  public String status() { return kept.required("status", status); }

  /** Kind of a sink. */
  public SinkType type() { return kept.required("type", type); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

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
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Sink that && Objects.equals(this.createdAt, that.createdAt)
        && Objects.equals(this.createdBy, that.createdBy) && Objects.equals(this.description, that.description)
        && Objects.equals(this.id, that.id) && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
        && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy) && Objects.equals(this.message, that.message)
        && Objects.equals(this.name, that.name) && Objects.equals(this.plan, that.plan)
        && Objects.equals(this.properties, that.properties) && Objects.equals(this.query, that.query)
        && Objects.equals(this.status, that.status) && Objects.equals(this.type, that.type) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        createdAt, createdBy, description, id, lastUpdatedAt, lastUpdatedBy, message, name, plan, properties, query,
        status, type, kept);
  }

  @Override public String toString() {
    return "Sink[createdAt=" + createdAt + ", createdBy=" + createdBy + ", description=" + description
        + ", id=" + id + ", lastUpdatedAt=" + lastUpdatedAt + ", lastUpdatedBy=" + lastUpdatedBy
        + ", message=" + message + ", name=" + name + ", plan=" + plan
        + ", properties=" + (properties == null ? "null" : "***") + ", query=" + query + ", status=" + status
        + ", type=" + type + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
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

    private Builder() {}

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

    /** What an SQL text reads, returns and contains. */
    @JsonProperty("plan") public Builder plan(@Nullable SqlAnalysis plan) {
      this.plan = set("plan", plan);
      return this;
    }

    /**
     * Settings of a sink. They depend on its type; secrets may come back in responses.
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
      this.properties = set("properties", ModelProperties.copyOf(properties));
      return this;
    }

    /** SQL whose result is sent. */
    @JsonProperty("query") public Builder query(String query) {
      this.query = set("query", query);
      return this;
    }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status") public Builder status(String status) {
      this.status = set("status", status);
      return this;
    }

    /** Kind of a sink. */
    @JsonProperty("type") public Builder type(SinkType type) {
      this.type = set("type", type);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Sink build() { return complete("Sink", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Sink build(UnaryOperator<String> missing) { return new Sink(this, missing); }
  }
}
