// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.Subscription;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** What the tenant has paid for. */
@Generated("apiscribe")
@Path("/")
public interface SubscriptionOperations {
  /**
   * Gets the subscription.
   *
   * <p>Returns the plan of the tenant, who pays for it and what it includes.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2583-2598.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/subscription")
  @Produces("application/json")
  Subscription getSubscription();
}
