// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Cash there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "amount", "kind" })
public final class Cash {
  @JsonProperty("amount") @NotNull private final @Nullable BigDecimal amount;
  @JsonProperty("kind") @NotNull private final @Nullable CashKind kind;
  private final ModelProperties kept;

  private Cash(Builder builder, UnaryOperator<String> missing) {
    amount = builder.required("amount", builder.amount, missing);
    kind = builder.required("kind", builder.kind, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Cash(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public BigDecimal amount() { return kept.required("amount", amount); }

  public CashKind kind() { return kept.required("kind", kind); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.amount = amount;
    builder.kind = kind;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Cash that && Objects.equals(this.amount, that.amount)
        && Objects.equals(this.kind, that.kind) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(amount, kind, kept); }

  @Override public String toString() {
    return "Cash[amount=" + amount + ", kind=" + kind + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("amount", "kind");
    private @Nullable BigDecimal amount;
    private @Nullable CashKind kind;

    private Builder() {}

    @JsonProperty("amount") public Builder amount(BigDecimal amount) {
      this.amount = set("amount", amount);
      return this;
    }

    @JsonProperty("kind") public Builder kind(CashKind kind) {
      this.kind = set("kind", kind);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Cash build() {
      kind = kind == null ? CashKind.valueOf("cash") : kind;
      return complete("Cash", build(INSIDE));
    }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Cash build(UnaryOperator<String> missing) { return new Cash(this, missing); }
  }
}
