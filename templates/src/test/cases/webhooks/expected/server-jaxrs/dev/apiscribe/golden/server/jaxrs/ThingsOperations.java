// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import javax.annotation.processing.Generated;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * What clients call.
   *
   * <p>Documented statuses: 204.
   */
  @GET
  @Path("/things")
  void listThings();
}
