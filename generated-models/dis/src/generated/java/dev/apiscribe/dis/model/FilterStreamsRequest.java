// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/FilterStreamsRequest there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "action", "limit", "offset", "tags", "tags_any", "not_tags", "not_tags_any", "matches" })
public final class FilterStreamsRequest {
  @JsonProperty("action") @NotNull private final @Nullable FilterAction action;
  @JsonProperty("limit") private final @Nullable String limit;
  @JsonProperty("offset") private final @Nullable String offset;
  @JsonProperty("tags") @Size(max = 10) private final @Nullable List<@NotNull @Valid TagValues> tags;
  @JsonProperty("tags_any") @Size(max = 10) private final @Nullable List<@NotNull @Valid TagValues> tagsAny;
  @JsonProperty("not_tags") @Size(max = 10) private final @Nullable List<@NotNull @Valid TagValues> notTags;
  @JsonProperty("not_tags_any") @Size(max = 10) private final @Nullable List<@NotNull @Valid TagValues> notTagsAny;
  @JsonProperty("matches") private final @Nullable List<@NotNull @Valid StreamMatch> matches;
  private final ModelProperties kept;

  private FilterStreamsRequest(Builder builder, UnaryOperator<String> missing) {
    action = builder.required("action", builder.action, missing);
    limit = builder.limit;
    offset = builder.offset;
    tags = builder.tags;
    tagsAny = builder.tagsAny;
    notTags = builder.notTags;
    notTagsAny = builder.notTagsAny;
    matches = builder.matches;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private FilterStreamsRequest(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** What is asked for: <code>filter</code> a page of streams, <code>count</code> how many there are. */
  public FilterAction action() { return kept.required("action", action); }

  /**
   * How many streams a page has at most, 1 to 1000, for the action <code>filter</code>.
   *
   * <p>The service's default is 1000.
   */
  public @Nullable String limit() { return kept.optional("limit", limit); }

  /**
   * After how many streams the page begins, a number from 0, for the action <code>filter</code>. It is 0 by
   * default.
   */
  public @Nullable String offset() { return kept.optional("offset", offset); }

  /** The streams have one of these tags. At most 10 keys with 10 values each. A key cannot be left blank. */
  public @Nullable List<TagValues> tags() { return kept.optional("tags", tags); }

  /**
   * The streams have one of these tags. At most 10 keys with 10 values each. A key cannot be left blank; keys,
   * and values of a key, differ.
   */
  public @Nullable List<TagValues> tagsAny() { return kept.optional("tags_any", tagsAny); }

  /**
   * The streams have none of these tags. At most 10 keys with 10 values each. A key cannot be left blank; keys,
   * and values of a key, differ.
   */
  public @Nullable List<TagValues> notTags() { return kept.optional("not_tags", notTags); }

  /**
   * The streams have none of these tags. At most 10 keys with 10 values each. A key cannot be left blank; keys,
   * and values of a key, differ.
   */
  public @Nullable List<TagValues> notTagsAny() { return kept.optional("not_tags_any", notTagsAny); }

  /** What else the streams have. */
  public @Nullable List<StreamMatch> matches() { return kept.optional("matches", matches); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.action = action;
    builder.limit = limit;
    builder.offset = offset;
    builder.tags = tags;
    builder.tagsAny = tagsAny;
    builder.notTags = notTags;
    builder.notTagsAny = notTagsAny;
    builder.matches = matches;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof FilterStreamsRequest that && Objects.equals(this.action, that.action)
        && Objects.equals(this.limit, that.limit) && Objects.equals(this.offset, that.offset)
        && Objects.equals(this.tags, that.tags) && Objects.equals(this.tagsAny, that.tagsAny)
        && Objects.equals(this.notTags, that.notTags) && Objects.equals(this.notTagsAny, that.notTagsAny)
        && Objects.equals(this.matches, that.matches) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        action, limit, offset, tags, tagsAny, notTags, notTagsAny, matches, kept);
  }

  @Override public String toString() {
    return "FilterStreamsRequest[action=" + action + ", limit=" + limit + ", offset=" + offset + ", tags=" + tags
        + ", tagsAny=" + tagsAny + ", notTags=" + notTags + ", notTagsAny=" + notTagsAny + ", matches=" + matches
        + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "action", "limit", "offset", "tags", "tags_any", "not_tags", "not_tags_any", "matches");
    private @Nullable FilterAction action;
    private @Nullable String limit;
    private @Nullable String offset;
    private @Nullable List<TagValues> tags;
    private @Nullable List<TagValues> tagsAny;
    private @Nullable List<TagValues> notTags;
    private @Nullable List<TagValues> notTagsAny;
    private @Nullable List<StreamMatch> matches;

    private Builder() {}

    /** What is asked for: <code>filter</code> a page of streams, <code>count</code> how many there are. */
    @JsonProperty("action") public Builder action(FilterAction action) {
      this.action = set("action", action);
      return this;
    }

    /**
     * How many streams a page has at most, 1 to 1000, for the action <code>filter</code>.
     *
     * <p>The service's default is 1000.
     */
    @JsonProperty("limit") public Builder limit(@Nullable String limit) {
      this.limit = set("limit", limit);
      return this;
    }

    /**
     * After how many streams the page begins, a number from 0, for the action <code>filter</code>. It is 0 by
     * default.
     */
    @JsonProperty("offset") public Builder offset(@Nullable String offset) {
      this.offset = set("offset", offset);
      return this;
    }

    /** The streams have one of these tags. At most 10 keys with 10 values each. A key cannot be left blank. */
    @JsonProperty("tags") public Builder tags(@Nullable List<TagValues> tags) {
      this.tags = set("tags", ModelProperties.copyOf(tags));
      return this;
    }

    /**
     * The streams have one of these tags. At most 10 keys with 10 values each. A key cannot be left blank; keys,
     * and values of a key, differ.
     */
    @JsonProperty("tags_any") public Builder tagsAny(@Nullable List<TagValues> tagsAny) {
      this.tagsAny = set("tags_any", ModelProperties.copyOf(tagsAny));
      return this;
    }

    /**
     * The streams have none of these tags. At most 10 keys with 10 values each. A key cannot be left blank; keys,
     * and values of a key, differ.
     */
    @JsonProperty("not_tags") public Builder notTags(@Nullable List<TagValues> notTags) {
      this.notTags = set("not_tags", ModelProperties.copyOf(notTags));
      return this;
    }

    /**
     * The streams have none of these tags. At most 10 keys with 10 values each. A key cannot be left blank; keys,
     * and values of a key, differ.
     */
    @JsonProperty("not_tags_any") public Builder notTagsAny(@Nullable List<TagValues> notTagsAny) {
      this.notTagsAny = set("not_tags_any", ModelProperties.copyOf(notTagsAny));
      return this;
    }

    /** What else the streams have. */
    @JsonProperty("matches") public Builder matches(@Nullable List<StreamMatch> matches) {
      this.matches = set("matches", ModelProperties.copyOf(matches));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public FilterStreamsRequest build() { return complete("FilterStreamsRequest", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public FilterStreamsRequest build(UnaryOperator<String> missing) { return new FilterStreamsRequest(this, missing); }
  }
}
