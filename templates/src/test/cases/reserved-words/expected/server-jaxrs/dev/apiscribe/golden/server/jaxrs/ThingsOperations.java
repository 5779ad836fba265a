// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Reserved;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * Switch a thing.
   *
   * <p>Documented statuses: 200.
   *
   * @param path The path.
   */
  @POST
  @Path("/{server: (?:api/)?}{path}/{class}")
  @Consumes("application/json")
  @Produces("application/json")
  Reserved switch_(
      @PathParam("path") String path,
      @PathParam("class") String class_,
      @QueryParam("request") @Nullable String request,
      @QueryParam("body") @NotNull String body,
      @QueryParam("options") @Nullable String options,
      @QueryParam("parameters") @Nullable String parameters,
      @HeaderParam("api") @Nullable String api,
      @NotNull @Valid Reserved requestBody);

  /**
   * Trace a thing.
   *
   * <p>Documented statuses: 200.
   */
  @TRACE
  @Path("/{server: (?:api/)?}{path}/{class}")
  @DocumentedStatus(200)
  void trace(
      @PathParam("path") String path,
      @PathParam("class") String class_);

  /** Stands for the method TRACE, which JAX-RS has no annotation of. */
  @java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD)
  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
  @jakarta.ws.rs.HttpMethod("TRACE")
  @interface TRACE {}
}
