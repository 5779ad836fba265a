// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

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
   * Make a thing.
   *
   * <p>Documented statuses: 201, 202, 409.
   */
  @POST
  @Path("/{server: (?:api/)?}things")
  @Produces("application/json")
  Response makeThing();

  /**
   * Start all things.
   *
   * <p>Documented statuses: 202, 204.
   */
  @POST
  @Path("/{server: (?:api/)?}things/start")
  Response startThings();

  /**
   * Watch things.
   *
   * <p>Documented statuses: 200, 204.
   */
  @GET
  @Path("/{server: (?:api/)?}things/watch")
  @Produces({"application/json", "text/event-stream"})
  Response watchThings();
}
