// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * Headers of every type.
   *
   * <p>Documented statuses: 200, 429.
   */
  @GET
  @Path("/things")
  @Produces("application/json")
  Response listThings();

  /**
   * Headers without a body.
   *
   * <p>Documented statuses: 201, 2XX.
   */
  @POST
  @Path("/things")
  Response color();

  /**
   * No headers.
   *
   * <p>Documented statuses: 204.
   */
  @DELETE
  @Path("/things")
  void deleteThings();
}
