// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/UpdateSinkRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Members of a sink to change. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "description", "name", "properties" })
public final class UpdateSinkRequest {
  private final @Nullable String description;
  private final @Nullable String name;
  private final @Nullable Map<String, @Nullable Object> properties;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private UpdateSinkRequest(Builder builder) {
    description = builder.description;
    name = builder.name;
    properties = builder.properties;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("description") public @Nullable String description() { return description; }

  @JsonProperty("name") public @Nullable String name() { return name; }

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
  public @Nullable Map<String, @Nullable Object> properties() { return properties; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.name = name;
    builder.properties = properties;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UpdateSinkRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.name, that.name) && Objects.equals(this.properties, that.properties)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(description, name, properties, additionalProperties); }

  @Override
  public String toString() {
    return "UpdateSinkRequest[description=" + description + ", name=" + name
        + ", properties=" + (properties == null ? "null" : "***")
        + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("description", "name", "properties");
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
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
    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = ModelProperties.copyOf(properties);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    public UpdateSinkRequest build() { return new UpdateSinkRequest(this); }
  }
}
