// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Draft there, or the templates in templates/models.
package dev.apiscribe.golden.model;

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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "id", "title" })
public final class Draft {
  @JsonProperty("id") private final @Nullable Long id;
  @JsonProperty("title") private final @Nullable String title;
  private final ModelProperties kept;

  private Draft(Builder builder, UnaryOperator<String> missing) {
    id = builder.id;
    title = builder.title;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Draft(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable Long id() { return kept.optional("id", id); }

  public @Nullable String title() { return kept.optional("title", title); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.title = title;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Draft that && Objects.equals(this.id, that.id) && Objects.equals(this.title, that.title)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(id, title, kept); }

  @Override public String toString() {
    return "Draft[id=" + id + ", title=" + title + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("id", "title");
    private @Nullable Long id;
    private @Nullable String title;

    private Builder() {}

    @JsonProperty("id") public Builder id(@Nullable Long id) {
      this.id = set("id", id);
      return this;
    }

    public Builder id(long id) { return id(Long.valueOf(id)); }

    @JsonProperty("title") public Builder title(@Nullable String title) {
      this.title = set("title", title);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Draft build() { return complete("Draft", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Draft build(UnaryOperator<String> missing) { return new Draft(this, missing); }
  }
}
