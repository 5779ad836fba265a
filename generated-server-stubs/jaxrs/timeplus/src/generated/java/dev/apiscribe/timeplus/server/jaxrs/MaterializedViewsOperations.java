// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateMaterializedViewRequest;
import dev.apiscribe.timeplus.model.MaterializedView;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import dev.apiscribe.timeplus.model.UpdateMaterializedViewRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Queries that run in the background and keep their result. */
@Generated("apiscribe")
@Path("/")
public interface MaterializedViewsOperations {
  /**
   * Lists the materialized views.
   *
   * <p>Returns every materialized view with its query and its columns.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 1448-1473.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/materialized_views")
  @Produces("application/json")
  List<MaterializedView> listMaterializedViews();

  /**
   * Creates a materialized view.
   *
   * <p>Creates a materialized view of a query. Its result may go to a target stream.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1474-1514.
   *
   * @see <a href="https://docs.timeplus.com/materialized_view">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/materialized_views")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  MaterializedView createMaterializedView(@NotNull @Valid CreateMaterializedViewRequest body);

  /**
   * Gets a materialized view.
   *
   * <p>Returns one materialized view with its query and its columns.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1515-1540.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/materialized_views/{name}")
  @Produces("application/json")
  MaterializedView getMaterializedView(@PathParam("name") String name);

  /**
   * Deletes a materialized view.
   *
   * <p>Removes the materialized view of the given name.
   *
   * <p>Documented statuses: 204, 403, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/materialized_views/{name}")
  void deleteMaterializedView(@PathParam("name") String name);

  /**
   * Updates a materialized view.
   *
   * <p>Changes settings of a materialized view, which keeps the query it was made with.
   *
   * <p>Documented statuses: 204, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1541-1558.
   *
   * @param name Name of the materialized view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PATCH
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/materialized_views/{name}")
  @Consumes("application/json")
  void updateMaterializedView(
      @PathParam("name") String name,
      @NotNull @Valid UpdateMaterializedViewRequest body);

  /**
   * Gets the statistics of a materialized view.
   *
   * <p>Returns counts, rates and the state on each node, with past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1559-1587.
   *
   * @param name Name of the materialized view.
   * @param historyDays How many days of past values to add.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/materialized_views/{name}/stats")
  @Produces("application/json")
  MaterializedViewStats getMaterializedViewStats(
      @PathParam("name") String name,
      @QueryParam("historyDays") @Min(1L) @Max(7L) @Nullable Integer historyDays);
}
