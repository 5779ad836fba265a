// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateUdfRequest;
import dev.apiscribe.timeplus.model.Udf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;

/** User-defined functions for use in SQL. */
@Generated("apiscribe")
@Path("/")
public interface UdfsOperations {
  /**
   * Lists the user-defined functions.
   *
   * <p>Returns every user-defined function with its arguments.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 2626-2651.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/udfs")
  @Produces("application/json")
  List<Udf> listUdfs();

  /**
   * Creates a user-defined function.
   *
   * <p>Registers a function for use in SQL: either JavaScript source or a remote endpoint.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2652-2706.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/udfs")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  Udf createUdf(@NotNull @Valid CreateUdfRequest body);

  /**
   * Gets a user-defined function.
   *
   * <p>Returns one user-defined function with its arguments.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2707-2732.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/udfs/{name}")
  @Produces("application/json")
  Udf getUdf(@PathParam("name") String name);

  /**
   * Replaces a user-defined function.
   *
   * <p>Overwrites a function. The body is the one that creates a function, its name included.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2733-2787.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PUT
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/udfs/{name}")
  @Consumes("application/json")
  @Produces("application/json")
  Udf replaceUdf(
      @PathParam("name") String name,
      @NotNull @Valid CreateUdfRequest body);

  /**
   * Deletes a user-defined function.
   *
   * <p>Removes the function of the given name.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/udfs/{name}")
  void deleteUdf(@PathParam("name") String name);
}
