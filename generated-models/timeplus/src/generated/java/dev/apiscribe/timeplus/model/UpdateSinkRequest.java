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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Properties of a sink to change. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "description", "name", "properties" })
public final class UpdateSinkRequest {
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("name") private final @Nullable String name;
  @JsonProperty("properties") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @Nullable Object> properties;
  private final ModelProperties kept;

  private UpdateSinkRequest(Builder builder, UnaryOperator<String> missing) {
    description = builder.description;
    name = builder.name;
    properties = builder.properties;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private UpdateSinkRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String description() { return kept.optional("description", description); }

  public @Nullable String name() { return kept.optional("name", name); }

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
  public @Nullable Map<String, @Nullable Object> properties() { return kept.optional("properties", properties); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.name = name;
    builder.properties = properties;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof UpdateSinkRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.name, that.name) && Objects.equals(this.properties, that.properties)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(description, name, properties, kept); }

  @Override public String toString() {
    return "UpdateSinkRequest[description=" + description + ", name=" + name
        + ", properties=" + (properties == null ? "null" : "***") + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("description", "name", "properties");
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> properties;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
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
    @JsonProperty("properties") public Builder properties(@Nullable Map<String, @Nullable Object> properties) {
      this.properties = set("properties", ModelProperties.copyOf(properties));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public UpdateSinkRequest build() { return complete("UpdateSinkRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public UpdateSinkRequest build(UnaryOperator<String> missing) { return new UpdateSinkRequest(this, missing); }
  }
}
