// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/SubscriptionPlan there, or the templates in templates/models.
package dev.apiscribe.timeplus.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Plan of a subscription.
 *
 * <p>The set is open: a value without a constant here is kept as it came.
 *
 * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
 *
 * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
 */
@Generated("apiscribe")
public final class SubscriptionPlan {
  /** <code>Free Trial</code>. */
  public static final SubscriptionPlan FREE_TRIAL = new SubscriptionPlan("Free Trial");

  /** <code>Enterprise</code>. */
  public static final SubscriptionPlan ENTERPRISE = new SubscriptionPlan("Enterprise");

  private static final List<SubscriptionPlan> VALUES = List.of(FREE_TRIAL, ENTERPRISE);

  private final String value;

  private SubscriptionPlan(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns the value of that text, documented or not. */
  @JsonCreator public static SubscriptionPlan valueOf(String value) { return new SubscriptionPlan(value); }

  public boolean isDocumented() { return VALUES.contains(this); }

  /** Returns the documented values, in the order of the document. */
  public static List<SubscriptionPlan> values() { return VALUES; }

  /** Returns the text as it is in JSON. */
  @JsonValue public String value() { return value; }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubscriptionPlan that && value.equals(that.value);
  }

  @Override
  public int hashCode() { return value.hashCode(); }

  @Override
  public String toString() { return value; }
}
