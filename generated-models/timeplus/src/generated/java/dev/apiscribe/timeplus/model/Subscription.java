// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, mend #/components/schemas/Subscription there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The plan of a tenant. */
@Generated("apiscribe")
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "customer", "payment", "spec", "subscription_plan" })
public final class Subscription {
  @Valid
  private final @Nullable Customer customer;

  @Valid
  private final @Nullable Payment payment;

  @Valid
  private final @Nullable SubscriptionSpec spec;

  @NotNull
  private final SubscriptionPlan subscriptionPlan;

  private final Map<String, @Nullable Object> otherMembers;

  private Subscription(Builder builder) {
    this.customer = builder.customer;
    this.payment = builder.payment;
    this.spec = builder.spec;
    this.subscriptionPlan = builder.subscriptionPlan;
    this.otherMembers =
        builder.otherMembers == null
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.otherMembers));
  }

  /** A builder with no member set. */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Subscription of(Builder builder) {
    return builder.build();
  }

  /** Who holds the subscription. */
  @JsonProperty("customer")
  public @Nullable Customer customer() {
    return this.customer;
  }

  /** How the subscription is paid. */
  @JsonProperty("payment")
  public @Nullable Payment payment() {
    return this.payment;
  }

  /** What the plan includes. */
  @JsonProperty("spec")
  public @Nullable SubscriptionSpec spec() {
    return this.spec;
  }

  /** Plan of a subscription. */
  @JsonProperty("subscription_plan")
  public SubscriptionPlan subscriptionPlan() {
    return this.subscriptionPlan;
  }

  /** Members that the document does not name, and explicit nulls of nullable ones, as they were read; written back. */
  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> otherMembers() {
    return this.otherMembers;
  }

  /** A builder with every member of this value. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.customer = this.customer;
    builder.payment = this.payment;
    builder.spec = this.spec;
    builder.subscriptionPlan = this.subscriptionPlan;
    if (!this.otherMembers.isEmpty()) {
      builder.others().putAll(this.otherMembers);
    }
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Subscription that
            && Objects.equals(this.customer, that.customer)
            && Objects.equals(this.payment, that.payment)
            && Objects.equals(this.spec, that.spec)
            && Objects.equals(this.subscriptionPlan, that.subscriptionPlan)
            && this.otherMembers.equals(that.otherMembers));
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.customer, this.payment, this.spec, this.subscriptionPlan, this.otherMembers);
  }

  /** The members by name; secrets are masked, and of unnamed members only the names are shown. */
  @Override
  public String toString() {
    return "Subscription["
        + "customer=" + this.customer + ", "
        + "payment=" + this.payment + ", "
        + "spec=" + this.spec + ", "
        + "subscriptionPlan=" + this.subscriptionPlan + ", "
        + "otherMembers=" + this.otherMembers.keySet() + "]";
  }

  /** Collects the members of a {@link Subscription}. */
  @JsonAutoDetect(
      setterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  public static final class Builder {
    private static final Set<String> DOCUMENTED = Set.of("customer", "payment", "spec", "subscription_plan");

    private @Nullable Customer customer;
    private @Nullable Payment payment;
    private @Nullable SubscriptionSpec spec;
    private @Nullable SubscriptionPlan subscriptionPlan;
    private @Nullable Map<String, @Nullable Object> otherMembers;

    private Builder() {}

    /** Who holds the subscription. */
    @JsonProperty("customer")
    public Builder customer(@Nullable Customer customer) {
      this.customer = customer;
      return this;
    }

    /** How the subscription is paid. */
    @JsonProperty("payment")
    public Builder payment(@Nullable Payment payment) {
      this.payment = payment;
      return this;
    }

    /** What the plan includes. */
    @JsonProperty("spec")
    public Builder spec(@Nullable SubscriptionSpec spec) {
      this.spec = spec;
      return this;
    }

    /** Plan of a subscription. */
    @JsonProperty("subscription_plan")
    public Builder subscriptionPlan(SubscriptionPlan subscriptionPlan) {
      this.subscriptionPlan = subscriptionPlan;
      return this;
    }

    /**
     * Sets a member that the document does not name.
     *
     * @throws IllegalArgumentException if the document names it
     */
    @JsonAnySetter
    public Builder otherMember(String name, @Nullable Object value) {
      if (DOCUMENTED.contains(name)) {
        throw new IllegalArgumentException("a documented member has a method of its own: " + name);
      }
      this.others().put(name, value);
      return this;
    }

    private Map<String, @Nullable Object> others() {
      if (this.otherMembers == null) {
        this.otherMembers = new LinkedHashMap<>();
      }
      return this.otherMembers;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required member is missing
     */
    public Subscription build() {
      if (this.subscriptionPlan == null) {
        throw new IllegalStateException("missing member: subscription_plan");
      }
      return new Subscription(this);
    }
  }
}
