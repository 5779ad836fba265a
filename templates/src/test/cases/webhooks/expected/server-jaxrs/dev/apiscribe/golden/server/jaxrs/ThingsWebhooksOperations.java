// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import javax.annotation.processing.Generated;

/** Operations with the tag things webhooks. */
@Generated("apiscribe")
@Path("/")
public interface ThingsWebhooksOperations {
  /**
   * What the service calls.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/webhooks/thing-made")
  @Consumes("application/json")
  void thingMade(
      @HeaderParam("X-Signature") @NotNull String xSignature,
      @NotNull @Valid Thing body);
}
