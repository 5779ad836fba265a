// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Sink there, or the templates in templates/models.
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

/** A query whose result goes to another system. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "created_at",
  "created_by",
  "description",
  "id",
  "last_updated_at",
  "last_updated_by",
  "message",
  "name",
  "plan",
  "properties",
  "query",
  "status",
  "type" })
public final class Sink {
  private final @Nullable String createdAt;

  @Valid
  private final @Nullable Owner createdBy;

  @NotNull
  private final String description;

  @NotNull
  private final String id;

  private final @Nullable String lastUpdatedAt;

  @Valid
  private final @Nullable Owner lastUpdatedBy;

  @NotNull
  private final String message;

  @NotNull
  private final String name;

  @Valid
  private final @Nullable SqlAnalysis plan;

  @NotNull
  private final Map<String, @Nullable Object> properties;

  @NotNull
  private final String query;

  @NotNull
  private final String status;

  @NotNull
  private final SinkType type;

  private final Map<String, @Nullable Object> otherMembers;

  private Sink(Builder builder) {
    this.createdAt = builder.createdAt;
    this.createdBy = builder.createdBy;
    this.description = builder.description;
    this.id = builder.id;
    this.lastUpdatedAt = builder.lastUpdatedAt;
    this.lastUpdatedBy = builder.lastUpdatedBy;
    this.message = builder.message;
    this.name = builder.name;
    this.plan = builder.plan;
    this.properties = builder.properties;
    this.query = builder.query;
    this.status = builder.status;
    this.type = builder.type;
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
  static Sink of(Builder builder) {
    return builder.build();
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

  /** What an SQL text reads, returns and contains. */
  @JsonProperty("plan")
  public @Nullable SqlAnalysis plan() {
    return this.plan;
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
  @JsonProperty("properties")
  @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> properties() {
    return this.properties;
  }

  /** SQL whose result is sent. */
  @JsonProperty("query")
  public String query() {
    return this.query;
  }

  /** For example <code>running</code>; the set of values is not documented. */
  @JsonProperty("status")
  public String status() {
    return this.status;
  }

  /** Kind of a sink. */
  @JsonProperty("type")
  public SinkType type() {
    return this.type;
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
    builder.createdAt = this.createdAt;
    builder.createdBy = this.createdBy;
    builder.description = this.description;
    builder.id = this.id;
    builder.lastUpdatedAt = this.lastUpdatedAt;
    builder.lastUpdatedBy = this.lastUpdatedBy;
    builder.message = this.message;
    builder.name = this.name;
    builder.plan = this.plan;
    builder.properties = this.properties;
    builder.query = this.query;
    builder.status = this.status;
    builder.type = this.type;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sink that
            && Objects.equals(this.createdAt, that.createdAt)
            && Objects.equals(this.createdBy, that.createdBy)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.lastUpdatedAt, that.lastUpdatedAt)
            && Objects.equals(this.lastUpdatedBy, that.lastUpdatedBy)
            && Objects.equals(this.message, that.message)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.plan, that.plan)
            && Objects.equals(this.properties, that.properties)
            && Objects.equals(this.query, that.query)
            && Objects.equals(this.status, that.status)
            && Objects.equals(this.type, that.type)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        this.createdAt,
        this.createdBy,
        this.description,
        this.id,
        this.lastUpdatedAt,
        this.lastUpdatedBy,
        this.message,
        this.name,
        this.plan,
        this.properties,
        this.query,
        this.status,
        this.type,
        this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Sink["
        + "createdAt=" + this.createdAt + ", "
        + "createdBy=" + this.createdBy + ", "
        + "description=" + this.description + ", "
        + "id=" + this.id + ", "
        + "lastUpdatedAt=" + this.lastUpdatedAt + ", "
        + "lastUpdatedBy=" + this.lastUpdatedBy + ", "
        + "message=" + this.message + ", "
        + "name=" + this.name + ", "
        + "plan=" + this.plan + ", "
        + "properties=" + (this.properties == null ? "null" : "***") + ", "
        + "query=" + this.query + ", "
        + "status=" + this.status + ", "
        + "type=" + this.type + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Sink}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "created_at",
            "created_by",
            "description",
            "id",
            "last_updated_at",
            "last_updated_by",
            "message",
            "name",
            "plan",
            "properties",
            "query",
            "status",
            "type");

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
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

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

    /** What an SQL text reads, returns and contains. */
    @JsonProperty("plan")
    public Builder plan(@Nullable SqlAnalysis plan) {
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
    @JsonProperty("properties")
    public Builder properties(Map<String, @Nullable Object> properties) {
      this.properties =
          properties == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(properties));
      return this;
    }

    /** SQL whose result is sent. */
    @JsonProperty("query")
    public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** For example <code>running</code>; the set of values is not documented. */
    @JsonProperty("status")
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** Kind of a sink. */
    @JsonProperty("type")
    public Builder type(SinkType type) {
      this.type = type;
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
    public Sink build() {
      if (this.description == null) {
        throw new IllegalStateException("missing member: description");
      }
      if (this.id == null) {
        throw new IllegalStateException("missing member: id");
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
      if (this.query == null) {
        throw new IllegalStateException("missing member: query");
      }
      if (this.status == null) {
        throw new IllegalStateException("missing member: status");
      }
      if (this.type == null) {
        throw new IllegalStateException("missing member: type");
      }
      return new Sink(this);
    }
  }
}
