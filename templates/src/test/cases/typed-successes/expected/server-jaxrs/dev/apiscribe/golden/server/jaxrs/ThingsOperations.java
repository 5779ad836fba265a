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
   * A list, or a file.
   *
   * <p>Documented statuses: 200, 207.
   */
  @GET
  @Path("/things")
  @Produces({"application/json", "application/octet-stream"})
  Response things();

  /**
   * Each success has a body of its own, or none.
   *
   * <p>Documented statuses: 200, 202, 204, 2XX, 409.
   */
  @POST
  @Path("/things")
  @Produces({"application/json", "text/plain"})
  Response makeThing();

  /**
   * An operation that is called as a schema.
   *
   * <p>Documented statuses: 200, 201.
   */
  @POST
  @Path("/jobs")
  @Produces("application/json")
  Response job();
}
