// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * Fill a thing.
   *
   * <p>Documented statuses: 200.
   */
  @POST
  @Path("/{server: (?:api/)?}things/{name}")
  @Consumes({"application/json", "application/x-ndjson", "text/plain"})
  @DocumentedStatus(200)
  void fillThing(
      @PathParam("name") @Size(min = 1) String name,
      @QueryParam("since") @Min(1L) @Max(7L) @Nullable Integer since,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);
}
