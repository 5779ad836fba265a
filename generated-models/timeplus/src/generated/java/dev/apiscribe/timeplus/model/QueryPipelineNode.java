// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/QueryPipelineNode there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A step of a pipeline. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "id", "metric", "name", "status" })
public final class QueryPipelineNode {
  private final @Nullable Long id;

  @Valid
  private final @Nullable QueryPipelineNodeMetric metric;

  private final @Nullable String name;

  private final @Nullable String status;

  private final Map<String, @Nullable Object> otherMembers;

  private QueryPipelineNode(Builder builder) {
    this.id = builder.id;
    this.metric = builder.metric;
    this.name = builder.name;
    this.status = builder.status;
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
  static QueryPipelineNode of(Builder builder) {
    return builder.build();
  }

  @JsonProperty("id")
  public @Nullable Long id() {
    return this.id;
  }

  /** What a step has worked through so far. */
  @JsonProperty("metric")
  public @Nullable QueryPipelineNodeMetric metric() {
    return this.metric;
  }

  @JsonProperty("name")
  public @Nullable String name() {
    return this.name;
  }

  @JsonProperty("status")
  public @Nullable String status() {
    return this.status;
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
    builder.id = this.id;
    builder.metric = this.metric;
    builder.name = this.name;
    builder.status = this.status;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof QueryPipelineNode that
            && Objects.equals(this.id, that.id)
            && Objects.equals(this.metric, that.metric)
            && Objects.equals(this.name, that.name)
            && Objects.equals(this.status, that.status)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.metric, this.name, this.status, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "QueryPipelineNode["
        + "id=" + this.id + ", "
        + "metric=" + this.metric + ", "
        + "name=" + this.name + ", "
        + "status=" + this.status + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link QueryPipelineNode}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("id", "metric", "name", "status");

    private @Nullable Long id;
    private @Nullable QueryPipelineNodeMetric metric;
    private @Nullable String name;
    private @Nullable String status;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    @JsonProperty("id")
    public Builder id(@Nullable Long id) {
      this.id = id;
      return this;
    }

    /** The same for a plain number. */
    public Builder id(long id) {
      return this.id(Long.valueOf(id));
    }

    /** What a step has worked through so far. */
    @JsonProperty("metric")
    public Builder metric(@Nullable QueryPipelineNodeMetric metric) {
      this.metric = metric;
      return this;
    }

    @JsonProperty("name")
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    @JsonProperty("status")
    public Builder status(@Nullable String status) {
      this.status = status;
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
     */
    public QueryPipelineNode build() {
      return new QueryPipelineNode(this);
    }
  }
}
