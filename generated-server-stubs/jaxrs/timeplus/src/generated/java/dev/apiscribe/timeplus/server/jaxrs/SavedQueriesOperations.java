// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateSavedQueryRequest;
import dev.apiscribe.timeplus.model.SavedQuery;
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

/** SQL texts kept for later use. */
@Generated("apiscribe")
@Path("/")
public interface SavedQueriesOperations {
  /**
   * Lists the saved queries.
   *
   * <p>Returns every SQL text that is kept for later use.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1612-1629.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/savedqueries")
  @Produces("application/json")
  List<SavedQuery> listSavedQueries();

  /**
   * Saves a query.
   *
   * <p>Keeps an SQL text under a name.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1630-1658.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/savedqueries")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  SavedQuery createSavedQuery(@NotNull @Valid CreateSavedQueryRequest body);

  /**
   * Gets a saved query.
   *
   * <p>Returns one saved SQL text.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1659-1676.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/savedqueries/{id}")
  @Produces("application/json")
  SavedQuery getSavedQuery(@PathParam("id") String id);

  /**
   * Replaces a saved query.
   *
   * <p>Overwrites a saved query. The body is the one that creates a saved query.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1677-1706.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PUT
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/savedqueries/{id}")
  @Consumes("application/json")
  @Produces("application/json")
  SavedQuery replaceSavedQuery(
      @PathParam("id") String id,
      @NotNull @Valid CreateSavedQueryRequest body);

  /**
   * Deletes a saved query.
   *
   * <p>Removes the saved SQL text.
   *
   * <p>Documented statuses: 204, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/savedqueries/{id}")
  void deleteSavedQuery(@PathParam("id") String id);
}
