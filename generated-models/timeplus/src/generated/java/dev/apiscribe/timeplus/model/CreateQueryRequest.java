// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/CreateQueryRequest there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** SQL to run. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "batching_policy", "description", "name", "sql", "tags" })
public final class CreateQueryRequest {
  @JsonProperty("batching_policy") @Valid private final @Nullable BatchingPolicy batchingPolicy;
  @JsonProperty("description") private final @Nullable String description;
  @JsonProperty("name") private final @Nullable String name;
  @JsonProperty("sql") @NotNull private final @Nullable String sql;
  @JsonProperty("tags") private final @Nullable List<@NotNull String> tags;
  private final ModelProperties kept;

  private CreateQueryRequest(Builder builder, UnaryOperator<String> missing) {
    batchingPolicy = builder.batchingPolicy;
    description = builder.description;
    name = builder.name;
    sql = builder.required("sql", builder.sql, missing);
    tags = builder.tags;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private CreateQueryRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How many rows, and for how long, one event gathers. */
  public @Nullable BatchingPolicy batchingPolicy() { return kept.optional("batching_policy", batchingPolicy); }

  public @Nullable String description() { return kept.optional("description", description); }

  public @Nullable String name() { return kept.optional("name", name); }

  public String sql() { return kept.required("sql", sql); }

  public @Nullable List<String> tags() { return kept.optional("tags", tags); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.batchingPolicy = batchingPolicy;
    builder.description = description;
    builder.name = name;
    builder.sql = sql;
    builder.tags = tags;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof CreateQueryRequest that && Objects.equals(this.batchingPolicy, that.batchingPolicy)
        && Objects.equals(this.description, that.description) && Objects.equals(this.name, that.name)
        && Objects.equals(this.sql, that.sql) && Objects.equals(this.tags, that.tags) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(batchingPolicy, description, name, sql, tags, kept); }

  @Override public String toString() {
    return "CreateQueryRequest[batchingPolicy=" + batchingPolicy + ", description=" + description + ", name=" + name
        + ", sql=" + sql + ", tags=" + tags + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("batching_policy", "description", "name", "sql", "tags");
    private @Nullable BatchingPolicy batchingPolicy;
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable String sql;
    private @Nullable List<String> tags;

    private Builder() {}

    /** How many rows, and for how long, one event gathers. */
    @JsonProperty("batching_policy") public Builder batchingPolicy(@Nullable BatchingPolicy batchingPolicy) {
      this.batchingPolicy = set("batching_policy", batchingPolicy);
      return this;
    }

    @JsonProperty("description") public Builder description(@Nullable String description) {
      this.description = set("description", description);
      return this;
    }

    @JsonProperty("name") public Builder name(@Nullable String name) {
      this.name = set("name", name);
      return this;
    }

    @JsonProperty("sql") public Builder sql(String sql) {
      this.sql = set("sql", sql);
      return this;
    }

    @JsonProperty("tags") public Builder tags(@Nullable List<String> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public CreateQueryRequest build() { return complete("CreateQueryRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public CreateQueryRequest build(UnaryOperator<String> missing) { return new CreateQueryRequest(this, missing); }
  }
}
