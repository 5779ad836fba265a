// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import javax.annotation.processing.Generated;

/** Operations with the tag webhooks. */
@Generated("apiscribe")
@Path("/")
public interface WebhooksOperations {
  /**
   * {@code PUT /webhooks/thing.gone}
   *
   * <p>Documented statuses: 200.
   */
  @PUT
  @Path("/webhooks/thing.gone")
  @DocumentedStatus(200)
  void gone();

  /**
   * {@code POST /webhooks/thing.gone}
   *
   * <p>Documented statuses: 200.
   */
  @POST
  @Path("/webhooks/thing.gone")
  @DocumentedStatus(200)
  void thingGonePost();
}
