// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/GlobalMetrics there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

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

/**
 * Metrics of the deployment as a whole.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "storage" })
public final class GlobalMetrics {
  @JsonProperty("storage") @NotNull private final @Nullable Long storage;
  private final ModelProperties kept;

  private GlobalMetrics(Builder builder, UnaryOperator<String> missing) {
    storage = builder.required("storage", builder.storage, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private GlobalMetrics(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Amount of storage; the unit is not documented. */
  public Long storage() { return kept.required("storage", storage); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.storage = storage;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof GlobalMetrics that && Objects.equals(this.storage, that.storage)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(storage, kept); }

  @Override public String toString() {
    return "GlobalMetrics[storage=" + storage + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("storage");
    private @Nullable Long storage;

    private Builder() {}

    /** Amount of storage; the unit is not documented. */
    @JsonProperty("storage") public Builder storage(Long storage) {
      this.storage = set("storage", storage);
      return this;
    }

    public Builder storage(long storage) { return storage(Long.valueOf(storage)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public GlobalMetrics build() { return complete("GlobalMetrics", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public GlobalMetrics build(UnaryOperator<String> missing) { return new GlobalMetrics(this, missing); }
  }
}
