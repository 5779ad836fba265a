// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/DumpTaskReference there, or the templates in templates/models.
package dev.apiscribe.dis.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A dump task, by its id. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "id" })
public final class DumpTaskReference {
  @JsonProperty("id") @NotNull private final @Nullable String id;
  private final ModelProperties kept;

  private DumpTaskReference(Builder builder, UnaryOperator<String> missing) {
    id = builder.required("id", builder.id, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private DumpTaskReference(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Id of the dump task. */
  public String id() { return kept.required("id", id); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof DumpTaskReference that && Objects.equals(this.id, that.id) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(id, kept); }

  @Override public String toString() {
    return "DumpTaskReference[id=" + id + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("id");
    private @Nullable String id;

    private Builder() {}

    /** Id of the dump task. */
    @JsonProperty("id") public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public DumpTaskReference build() { return complete("DumpTaskReference", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public DumpTaskReference build(UnaryOperator<String> missing) { return new DumpTaskReference(this, missing); }
  }
}
