// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "bytes", "days", "ratio" })
public final class Thing {
  @JsonProperty("bytes") @NotNull @Min(0L) private final @Nullable Long bytes;
  @JsonProperty("days") @Min(1L) @DecimalMax(value = "7", inclusive = false) private final @Nullable Integer days;
  @JsonProperty("ratio") @DecimalMin(value = "0") @DecimalMax(value = "1") private final @Nullable BigDecimal ratio;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    bytes = builder.required("bytes", builder.bytes, missing);
    days = builder.days;
    ratio = builder.ratio;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** How large. */
  public Long bytes() { return kept.required("bytes", bytes); }

  public @Nullable Integer days() { return kept.optional("days", days); }

  public @Nullable BigDecimal ratio() { return kept.optional("ratio", ratio); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.bytes = bytes;
    builder.days = days;
    builder.ratio = ratio;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.bytes, that.bytes)
        && Objects.equals(this.days, that.days) && Objects.equals(this.ratio, that.ratio) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(bytes, days, ratio, kept); }

  @Override public String toString() {
    return "Thing[bytes=" + bytes + ", days=" + days + ", ratio=" + ratio + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("bytes", "days", "ratio");
    private @Nullable Long bytes;
    private @Nullable Integer days;
    private @Nullable BigDecimal ratio;

    private Builder() {}

    /** How large. */
    @JsonProperty("bytes") public Builder bytes(Long bytes) {
      this.bytes = set("bytes", bytes);
      return this;
    }

    public Builder bytes(long bytes) { return bytes(Long.valueOf(bytes)); }

    @JsonProperty("days") public Builder days(@Nullable Integer days) {
      this.days = set("days", days);
      return this;
    }

    @JsonProperty("ratio") public Builder ratio(@Nullable BigDecimal ratio) {
      this.ratio = set("ratio", ratio);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Thing build() { return complete("Thing", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Thing build(UnaryOperator<String> missing) { return new Thing(this, missing); }
  }
}
