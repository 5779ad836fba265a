// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/CreateQueryRequest there, or the templates in templates/models.
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** SQL to run. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "batching_policy", "description", "name", "sql", "tags" })
public final class CreateQueryRequest {
  @Valid
  private final @Nullable BatchingPolicy batchingPolicy;

  private final @Nullable String description;

  private final @Nullable String name;

  @NotNull
  private final String sql;

  private final @Nullable List<@NotNull String> tags;

  private final Map<String, @Nullable Object> otherMembers;

  private CreateQueryRequest(Builder builder) {
    this.batchingPolicy = builder.batchingPolicy;
    this.description = builder.description;
    this.name = builder.name;
    this.sql = builder.sql;
    this.tags = builder.tags;
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
  static CreateQueryRequest of(Builder builder) {
    return builder.build();
  }

  /** How many rows, and for how long, one event gathers. */
  @JsonProperty("batching_policy")
  public @Nullable BatchingPolicy batchingPolicy() {
    return this.batchingPolicy;
  }

  @JsonProperty("description")
  public @Nullable String description() {
    return this.description;
  }

  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
  }

  @JsonProperty("sql")
  public String sql() {
    return this.sql;
  }

  @JsonProperty("tags")
  public @Nullable List<String> tags() {
    return this.tags;
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
    builder.batchingPolicy = this.batchingPolicy;
    builder.description = this.description;
    builder.name = this.name;
    builder.sql = this.sql;
    builder.tags = this.tags;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CreateQueryRequest that
            && Objects.equals(this.batchingPolicy, that.batchingPolicy)
            && Objects.equals(this.description, that.description)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.sql, that.sql)
            && Objects.equals(this.tags, that.tags)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.batchingPolicy, this.description, this.name, this.sql, this.tags, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "CreateQueryRequest["
        + "batchingPolicy=" + this.batchingPolicy + ", "
        + "description=" + this.description + ", "
        + "name=" + this.name + ", "
        + "sql=" + this.sql + ", "
        + "tags=" + this.tags + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link CreateQueryRequest}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of(
            "batching_policy", "description", "name", "sql", "tags");

    private @Nullable BatchingPolicy batchingPolicy;
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable String sql;
    private @Nullable List<String> tags;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** How many rows, and for how long, one event gathers. */
    @JsonProperty("batching_policy")
    public Builder batchingPolicy(@Nullable BatchingPolicy batchingPolicy) {
      this.batchingPolicy = batchingPolicy;
      return this;
    }

    @JsonProperty("description")
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("sql")
    public Builder sql(String sql) {
      this.sql = sql;
      return this;
    }

    @JsonProperty("tags")
    public Builder tags(@Nullable List<String> tags) {
      this.tags =
          tags == null ? null : Collections.unmodifiableList(new ArrayList<>(tags));
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
    public CreateQueryRequest build() {
      if (this.sql == null) {
        throw new IllegalStateException("missing member: sql");
      }
      return new CreateQueryRequest(this);
    }
  }
}
