// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * A line for each thing.
   *
   * <p>Documented statuses: 200, 204.
   */
  @GET
  @Path("/lines")
  @Produces("application/x-ndjson")
  Response watchLines();

  /**
   * The schema is that of all lines.
   *
   * <p>Documented statuses: 200, 202.
   */
  @POST
  @Path("/lines")
  @Produces({"application/stream+json", "application/json"})
  Response exportLines();

  /**
   * An event for each thing.
   *
   * <p>Documented statuses: 200.
   */
  @GET
  @Path("/events")
  @Produces("text/event-stream")
  Response watchEvents();

  /**
   * Events of which the document says no more.
   *
   * <p>Documented statuses: 200.
   */
  @PUT
  @Path("/events")
  @Produces("text/event-stream")
  Response watchTexts();

  /**
   * An event for each text.
   *
   * <p>Documented statuses: 200.
   */
  @POST
  @Path("/events")
  @Produces("text/event-stream")
  Response watchColors();
}
