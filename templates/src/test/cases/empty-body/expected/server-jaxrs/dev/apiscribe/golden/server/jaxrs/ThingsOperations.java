// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Empty;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * Touch a thing.
   *
   * <p>Documented statuses: 201.
   */
  @POST
  @Path("/{server: (?:api/)?}things/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  Empty touchThing(
      @PathParam("id") String id,
      @Nullable @Valid Empty body);

  /**
   * Delete a thing.
   *
   * <p>Documented statuses: 204, 404.
   */
  @DELETE
  @Path("/{server: (?:api/)?}things/{id}")
  void deleteThing(@PathParam("id") String id);
}
