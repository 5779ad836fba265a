// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateSinkRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The definition of a sink. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "description", "name", "properties", "query", "type" })
public final class CreateSinkRequest {
  private final @Nullable String description;

  @NotNull
  @Size(max = 64)
  @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_]{0,63}$")
  private final String name;

  private final @Nullable Map<String, @Nullable Object> properties;

  @NotNull
  private final String query;

  @NotNull
  private final SinkType type;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateSinkRequest(Builder builder) {
    this.description = builder.description;
    this.name = builder.name;
    this.properties = builder.properties;
    this.query = builder.query;
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
  static CreateSinkRequest of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("description")
  public @Nullable String description() {
    return this.description;
  }

  /** Name of the sink: a letter, then letters, digits and underscores, 64 in all. */
  @JsonProperty("name")
  public String name() {
    return this.name;
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
  public @Nullable Map<String, @Nullable Object> properties() {
    return this.properties;
  }

  /** SQL whose result is sent. */
  @JsonProperty("query")
  public String query() {
    return this.query;
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
    builder.description = this.description;
    builder.name = this.name;
    builder.properties = this.properties;
    builder.query = this.query;
    builder.type = this.type;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateSinkRequest that
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.properties, that.properties)
            && Objects.equals(this.query, that.query)
            && Objects.equals(this.type, that.type)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.description, this.name, this.properties, this.query, this.type, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateSinkRequest["
        + "description=" + this.description + ", "
        + "name=" + this.name + ", "
        + "properties=" + (this.properties == null ? "null" : "***") + ", "
        + "query=" + this.query + ", "
        + "type=" + this.type + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateSinkRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "description", "name", "properties", "query", "type");

    private @Nullable String description;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable String query;
    private @Nullable SinkType type;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("description")
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Name of the sink: a letter, then letters, digits and underscores, 64 in all. */
    @JsonProperty("name")
    public Builder name(String name) {
      this.name = name;
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
    public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
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
    public CreateSinkRequest build() {
      if (this.name == null) {
        throw new IllegalStateException("missing member: name");
      }
      if (this.query == null) {
        throw new IllegalStateException("missing member: query");
      }
      if (this.type == null) {
        throw new IllegalStateException("missing member: type");
      }
      return new CreateSinkRequest(this);
    }
  }
}
