// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Subscription there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The plan of a tenant. */
@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({ "customer", "payment", "spec", "subscription_plan" })
public final class Subscription {
  @JsonProperty("customer") @Valid private final @Nullable Customer customer;
  @JsonProperty("payment") @Valid private final @Nullable Payment payment;
  @JsonProperty("spec") @Valid private final @Nullable SubscriptionSpec spec;
  @JsonProperty("subscription_plan") @NotNull private final @Nullable SubscriptionPlan subscriptionPlan;
  private final ModelProperties kept;

  private Subscription(Builder builder, UnaryOperator<String> missing) {
    customer = builder.customer;
    payment = builder.payment;
    spec = builder.spec;
    subscriptionPlan = builder.required("subscription_plan", builder.subscriptionPlan, missing);
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Subscription(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** Who holds the subscription. */
  public @Nullable Customer customer() { return kept.optional("customer", customer); }

  /** How the subscription is paid. */
  public @Nullable Payment payment() { return kept.optional("payment", payment); }

  /** What the plan includes. */
  public @Nullable SubscriptionSpec spec() { return kept.optional("spec", spec); }

  /** Plan of a subscription. */
  public SubscriptionPlan subscriptionPlan() { return kept.required("subscription_plan", subscriptionPlan); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.customer = customer;
    builder.payment = payment;
    builder.spec = spec;
    builder.subscriptionPlan = subscriptionPlan;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Subscription that && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.payment, that.payment) && Objects.equals(this.spec, that.spec)
        && Objects.equals(this.subscriptionPlan, that.subscriptionPlan) && kept.equals(that.kept);
  }

  @Override public int hashCode() { return Objects.hash(customer, payment, spec, subscriptionPlan, kept); }

  @Override public String toString() {
    return "Subscription[customer=" + customer + ", payment=" + payment + ", spec=" + spec
        + ", subscriptionPlan=" + subscriptionPlan + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of("customer", "payment", "spec", "subscription_plan");
    private @Nullable Customer customer;
    private @Nullable Payment payment;
    private @Nullable SubscriptionSpec spec;
    private @Nullable SubscriptionPlan subscriptionPlan;

    private Builder() {}

    /** Who holds the subscription. */
    @JsonProperty("customer") public Builder customer(@Nullable Customer customer) {
      this.customer = set("customer", customer);
      return this;
    }

    /** How the subscription is paid. */
    @JsonProperty("payment") public Builder payment(@Nullable Payment payment) {
      this.payment = set("payment", payment);
      return this;
    }

    /** What the plan includes. */
    @JsonProperty("spec") public Builder spec(@Nullable SubscriptionSpec spec) {
      this.spec = set("spec", spec);
      return this;
    }

    /** Plan of a subscription. */
    @JsonProperty("subscription_plan") public Builder subscriptionPlan(SubscriptionPlan subscriptionPlan) {
      this.subscriptionPlan = set("subscription_plan", subscriptionPlan);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Subscription build() { return complete("Subscription", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Subscription build(UnaryOperator<String> missing) { return new Subscription(this, missing); }
  }
}
