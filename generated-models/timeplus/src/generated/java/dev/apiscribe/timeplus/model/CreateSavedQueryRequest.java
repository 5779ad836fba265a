// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateSavedQueryRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** An SQL text to keep. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "description", "name", "sql", "tags" })
public final class CreateSavedQueryRequest {
  private final @Nullable String description;
  @NotNull private final String name;
  @NotNull private final String sql;
  private final @Nullable List<@NotNull String> tags;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private CreateSavedQueryRequest(Builder builder) {
    description = builder.description;
    name = ModelProperties.required("name", builder.name);
    sql = ModelProperties.required("sql", builder.sql);
    tags = builder.tags;
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  @JsonProperty("description") public @Nullable String description() { return description; }

  @JsonProperty("name") public String name() { return name; }

  @JsonProperty("sql") public String sql() { return sql; }

  @JsonProperty("tags") public @Nullable List<String> tags() { return tags; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.description = description;
    builder.name = name;
    builder.sql = sql;
    builder.tags = tags;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreateSavedQueryRequest that && Objects.equals(this.description, that.description)
        && Objects.equals(this.name, that.name) && Objects.equals(this.sql, that.sql)
        && Objects.equals(this.tags, that.tags) && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(description, name, sql, tags, additionalProperties); }

  @Override
  public String toString() {
    return "CreateSavedQueryRequest[description=" + description + ", name=" + name + ", sql=" + sql
        + ", tags=" + tags + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("description", "name", "sql", "tags");
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable String sql;
    private @Nullable List<String> tags;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("name") public Builder name(String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("sql") public Builder sql(String sql) {
      this.sql = sql;
      return this;
    }

    @JsonProperty("tags") public Builder tags(@Nullable List<String> tags) {
      this.tags = ModelProperties.copyOf(tags);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public CreateSavedQueryRequest build() { return new CreateSavedQueryRequest(this); }
  }
}
