// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Rows there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "data", "names" })
public final class Rows {
  @JsonProperty("data") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  @NotNull @Size(min = 1) private final @Nullable List<@NotNull List<@Nullable Object>> data;
  @JsonProperty("names")
  private final @Nullable List<@NotNull @Size(min = 1) @Pattern(regexp = "(?s).*(?:[a-z]).*") String> names;
  private final ModelProperties kept;

  private Rows(Builder builder, UnaryOperator<String> missing) {
    data = builder.required("data", builder.data, missing);
    names = builder.names;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Rows(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public List<List<@Nullable Object>> data() { return kept.list("data", data); }

  public @Nullable List<String> names() { return kept.optional("names", names); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.data = data;
    builder.names = names;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Rows that && Objects.equals(this.data, that.data)
        && Objects.equals(this.names, that.names) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(data, names, kept); }

  @Override public String toString() {
    return "Rows[data=" + data + ", names=" + names + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("data", "names");
    private @Nullable List<List<@Nullable Object>> data;
    private @Nullable List<String> names;

    private Builder() {}

    @JsonProperty("data") public Builder data(List<List<@Nullable Object>> data) {
      this.data = set("data", ModelProperties.copyOf(data));
      return this;
    }

    @JsonProperty("names") public Builder names(@Nullable List<String> names) {
      this.names = set("names", ModelProperties.copyOf(names));
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Rows build() { return complete("Rows", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Rows build(UnaryOperator<String> missing) { return new Rows(this, missing); }
  }
}
