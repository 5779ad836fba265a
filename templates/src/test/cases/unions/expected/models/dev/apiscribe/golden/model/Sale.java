// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Sale there, or the templates in templates/models.
package dev.apiscribe.golden.model;

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

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "code", "price" })
public final class Sale {
  @JsonProperty("code") @NotNull private final @Nullable String code;
  @JsonProperty("price") private final @Nullable Long price;
  private final ModelProperties kept;

  private Sale(Builder builder, UnaryOperator<String> missing) {
    code = builder.code;
    price = builder.price;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Sale(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public @Nullable String code() { return kept.optional("code", code); }

  public @Nullable Long price() { return kept.optional("price", price); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.price = price;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Sale that && Objects.equals(this.code, that.code)
        && Objects.equals(this.price, that.price) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(code, price, kept); }

  @Override public String toString() {
    return "Sale[code=" + code + ", price=" + price + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("code", "price");
    private @Nullable String code;
    private @Nullable Long price;

    private Builder() {}

    @JsonProperty("code") public Builder code(@Nullable String code) {
      this.code = set("code", code);
      return this;
    }

    @JsonProperty("price") public Builder price(@Nullable Long price) {
      this.price = set("price", price);
      return this;
    }

    public Builder price(long price) { return price(Long.valueOf(price)); }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Sale build() { return complete("Sale", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Sale build(UnaryOperator<String> missing) { return new Sale(this, missing); }
  }
}
