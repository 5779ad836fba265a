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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of the deployment as a whole.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "storage" })
public final class GlobalMetrics {
  @NotNull private final Long storage;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private GlobalMetrics(Builder builder) {
    storage = ModelProperties.required("storage", builder.storage);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Amount of storage; the unit is not documented. */
  @JsonProperty("storage") public Long storage() { return storage; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.storage = storage;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GlobalMetrics that && Objects.equals(this.storage, that.storage)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(storage, additionalProperties); }

  @Override
  public String toString() {
    return "GlobalMetrics[storage=" + storage + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("storage");
    private @Nullable Long storage;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Amount of storage; the unit is not documented. */
    @JsonProperty("storage") public Builder storage(Long storage) {
      this.storage = storage;
      return this;
    }

    public Builder storage(long storage) { return storage(Long.valueOf(storage)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public GlobalMetrics build() { return new GlobalMetrics(this); }
  }
}
