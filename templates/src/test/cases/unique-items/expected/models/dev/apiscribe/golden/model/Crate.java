// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Crate there, or the templates in templates/models.
package dev.apiscribe.golden.model;

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
@JsonPropertyOrder({ "labels", "rows" })
public final class Crate {
  @JsonProperty("labels") @NotNull @Size(max = 3) @UniqueBy("key")
  private final @Nullable List<@NotNull @Valid Label> labels;
  @JsonProperty("rows")
  private final @Nullable List<@NotNull @UniqueBy("line-number") List<@NotNull @Valid Label>> rows;
  private final ModelProperties kept;

  private Crate(Builder builder, UnaryOperator<String> missing) {
    labels = builder.required("labels", builder.labels, missing);
    rows = builder.rows;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Crate(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public List<Label> labels() { return kept.list("labels", labels); }

  public @Nullable List<List<Label>> rows() { return kept.optional("rows", rows); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.labels = labels;
    builder.rows = rows;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Crate that && Objects.equals(this.labels, that.labels)
        && Objects.equals(this.rows, that.rows) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(labels, rows, kept); }

  @Override public String toString() {
    return "Crate[labels=" + labels + ", rows=" + rows + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("labels", "rows");
    private @Nullable List<Label> labels;
    private @Nullable List<List<Label>> rows;

    private Builder() {}

    @JsonProperty("labels") public Builder labels(List<Label> labels) {
      this.labels = set("labels", ModelProperties.copyOf(labels));
      return this;
    }

    @JsonProperty("rows") public Builder rows(@Nullable List<List<Label>> rows) {
      this.rows = set("rows", ModelProperties.copyOf(rows));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Crate build() { return complete("Crate", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Crate build(UnaryOperator<String> missing) { return new Crate(this, missing); }
  }
}
