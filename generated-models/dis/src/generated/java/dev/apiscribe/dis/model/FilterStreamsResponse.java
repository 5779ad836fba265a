// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/FilterStreamsResponse there, or the templates in templates/models.
package dev.apiscribe.dis.model;

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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "resources", "total_count" })
public final class FilterStreamsResponse {
  @JsonProperty("resources") private final @Nullable List<@NotNull @Valid TaggedStream> resources;
  @JsonProperty("total_count") private final @Nullable Long totalCount;
  private final ModelProperties kept;

  private FilterStreamsResponse(Builder builder, UnaryOperator<String> missing) {
    resources = builder.resources;
    totalCount = builder.totalCount;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private FilterStreamsResponse(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** The streams of this page. */
  public @Nullable List<TaggedStream> resources() { return kept.optional("resources", resources); }

  /** How many streams there are. */
  public @Nullable Long totalCount() { return kept.optional("total_count", totalCount); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.resources = resources;
    builder.totalCount = totalCount;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof FilterStreamsResponse that && Objects.equals(this.resources, that.resources)
        && Objects.equals(this.totalCount, that.totalCount) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(resources, totalCount, kept); }

  @Override public String toString() {
    return "FilterStreamsResponse[resources=" + resources + ", totalCount=" + totalCount
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("resources", "total_count");
    private @Nullable List<TaggedStream> resources;
    private @Nullable Long totalCount;

    private Builder() {}

    /** The streams of this page. */
    @JsonProperty("resources") public Builder resources(@Nullable List<TaggedStream> resources) {
      this.resources = set("resources", ModelProperties.copyOf(resources));
      return this;
    }

    /** How many streams there are. */
    @JsonProperty("total_count") public Builder totalCount(@Nullable Long totalCount) {
      this.totalCount = set("total_count", totalCount);
      return this;
    }

    public Builder totalCount(long totalCount) { return totalCount(Long.valueOf(totalCount)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public FilterStreamsResponse build() { return complete("FilterStreamsResponse", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public FilterStreamsResponse build(UnaryOperator<String> missing) { return new FilterStreamsResponse(this, missing); }
  }
}
