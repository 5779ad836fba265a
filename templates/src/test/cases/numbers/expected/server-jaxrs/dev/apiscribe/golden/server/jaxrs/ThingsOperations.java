// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Level;
import dev.apiscribe.golden.model.Port;
import dev.apiscribe.golden.model.PutThingShare;
import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * Numbers in all places of a request.
   *
   * <p>Documented statuses: 200.
   */
  @POST
  @Path("/things/{level}")
  @Consumes("application/json")
  @Produces("application/json")
  Response putThing(
      @PathParam("level") Level level,
      @QueryParam("share") @Nullable PutThingShare share,
      @QueryParam("levels") @Valid @Nullable List<@NotNull Level> levels,
      @HeaderParam("X-Port") @Nullable Port xPort,
      @NotNull @Valid List<@NotNull @Valid Thing> body);
}
