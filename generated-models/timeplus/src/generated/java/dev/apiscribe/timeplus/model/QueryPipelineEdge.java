// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/QueryPipelineEdge there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A connection between two steps, by their ids. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "from", "to" })
public final class QueryPipelineEdge {
  private final @Nullable Long from;

  private final @Nullable Long to;

  private final Map<String, @Nullable Object> otherMembers;

  private QueryPipelineEdge(Builder builder) {
    this.from = builder.from;
    this.to = builder.to;
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
  static QueryPipelineEdge of(Builder builder) {
    return builder.build();
  }

  /** Id of the step that the data leaves. */
  @JsonProperty("from")
  public @Nullable Long from() {
    return this.from;
  }

  /** Id of the step that the data enters. */
  @JsonProperty("to")
  public @Nullable Long to() {
    return this.to;
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
    builder.from = this.from;
    builder.to = this.to;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof QueryPipelineEdge that
            && Objects.equals(this.from, that.from)
            && Objects.equals(this.to, that.to)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.from, this.to, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "QueryPipelineEdge["
        + "from=" + this.from + ", "
        + "to=" + this.to + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link QueryPipelineEdge}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("from", "to");

    private @Nullable Long from;
    private @Nullable Long to;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Id of the step that the data leaves. */
    @JsonProperty("from")
    public Builder from(@Nullable Long from) {
      this.from = from;
      return this;
    }

    /** The same for a plain number. */
    public Builder from(long from) {
      return this.from(Long.valueOf(from));
    }

    /** Id of the step that the data enters. */
    @JsonProperty("to")
    public Builder to(@Nullable Long to) {
      this.to = to;
      return this;
    }

    /** The same for a plain number. */
    public Builder to(long to) {
      return this.to(Long.valueOf(to));
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
    public QueryPipelineEdge build() {
      return new QueryPipelineEdge(this);
    }
  }
}
