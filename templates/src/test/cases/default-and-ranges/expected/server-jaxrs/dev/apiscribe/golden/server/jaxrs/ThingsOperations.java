// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Thing;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;

/** Operations with the tag things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * A success, ranges of errors, and whatever else happens.
   *
   * <p>Documented statuses: 200, 4XX, 5XX, default.
   */
  @GET
  @Path("/{server: (?:api/)?}things")
  @Produces("application/json")
  Thing listThings();

  /**
   * A range beside a status of its own.
   *
   * <p>Documented statuses: 207, 2XX.
   */
  @PUT
  @Path("/{server: (?:api/)?}things")
  @Produces("application/json")
  Response putThing();

  /**
   * Any success has the same body.
   *
   * <p>Documented statuses: 2XX.
   */
  @POST
  @Path("/{server: (?:api/)?}things")
  @Produces("application/json")
  Response makeThing();

  /**
   * No success is documented.
   *
   * <p>Documented statuses: 404.
   */
  @DELETE
  @Path("/{server: (?:api/)?}things")
  Response deleteThing();

  /**
   * Nothing but a default, which is that of a success as well.
   *
   * <p>Documented statuses: default.
   */
  @PATCH
  @Path("/{server: (?:api/)?}things")
  @Produces("application/json")
  Response changeThing();

  /**
   * {@code PUT /things/start}
   *
   * <p>Documented statuses: 299.
   */
  @PUT
  @Path("/{server: (?:api/)?}things/start")
  @DocumentedStatus(299)
  void restartThings();

  /**
   * A success of several parts.
   *
   * <p>Documented statuses: 207.
   */
  @POST
  @Path("/{server: (?:api/)?}things/start")
  @Produces("application/json")
  @DocumentedStatus(207)
  Thing startThings();
}
