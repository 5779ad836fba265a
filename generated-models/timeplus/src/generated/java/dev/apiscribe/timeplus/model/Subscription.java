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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The plan of a tenant. */
@Generated("apiscribe")
@JsonModel
@JsonPropertyOrder({ "customer", "payment", "spec", "subscription_plan" })
public final class Subscription {
  @Valid private final @Nullable Customer customer;
  @Valid private final @Nullable Payment payment;
  @Valid private final @Nullable SubscriptionSpec spec;
  @NotNull private final SubscriptionPlan subscriptionPlan;
  private final Map<String, @Nullable Object> additionalProperties;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Subscription(Builder builder) {
    customer = builder.customer;
    payment = builder.payment;
    spec = builder.spec;
    subscriptionPlan = ModelProperties.required("subscription_plan", builder.subscriptionPlan);
    additionalProperties = ModelProperties.kept(builder.additionalProperties);
  }

  public static Builder builder() { return new Builder(); }

  /** Who holds the subscription. */
  @JsonProperty("customer") public @Nullable Customer customer() { return customer; }

  /** How the subscription is paid. */
  @JsonProperty("payment") public @Nullable Payment payment() { return payment; }

  /** What the plan includes. */
  @JsonProperty("spec") public @Nullable SubscriptionSpec spec() { return spec; }

  /** Plan of a subscription. */
  @JsonProperty("subscription_plan") public SubscriptionPlan subscriptionPlan() { return subscriptionPlan; }

  /** Returns the properties that the document does not name, and explicit nulls. They are written back as read. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return additionalProperties; }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.customer = customer;
    builder.payment = payment;
    builder.spec = spec;
    builder.subscriptionPlan = subscriptionPlan;
    builder.additionalProperties = ModelProperties.editable(additionalProperties);
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subscription that && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.payment, that.payment) && Objects.equals(this.spec, that.spec)
        && Objects.equals(this.subscriptionPlan, that.subscriptionPlan)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() { return Objects.hash(customer, payment, spec, subscriptionPlan, additionalProperties); }

  @Override
  public String toString() {
    return "Subscription[customer=" + customer + ", payment=" + payment + ", spec=" + spec
        + ", subscriptionPlan=" + subscriptionPlan + ", additionalProperties=" + additionalProperties.keySet() + "]";
  }

  @JsonModel
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("customer", "payment", "spec", "subscription_plan");
    private @Nullable Customer customer;
    private @Nullable Payment payment;
    private @Nullable SubscriptionSpec spec;
    private @Nullable SubscriptionPlan subscriptionPlan;
    private @Nullable Map<String, @Nullable Object> additionalProperties;

    private Builder() {}

    /** Who holds the subscription. */
    @JsonProperty("customer") public Builder customer(@Nullable Customer customer) {
      this.customer = customer;
      return this;
    }

    /** How the subscription is paid. */
    @JsonProperty("payment") public Builder payment(@Nullable Payment payment) {
      this.payment = payment;
      return this;
    }

    /** What the plan includes. */
    @JsonProperty("spec") public Builder spec(@Nullable SubscriptionSpec spec) {
      this.spec = spec;
      return this;
    }

    /** Plan of a subscription. */
    @JsonProperty("subscription_plan") public Builder subscriptionPlan(SubscriptionPlan subscriptionPlan) {
      this.subscriptionPlan = subscriptionPlan;
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties = ModelProperties.with(additionalProperties, DOCUMENTED, name, value);
      return this;
    }

    /** @throws IllegalStateException if a required property is missing */
    public Subscription build() { return new Subscription(this); }
  }
}
