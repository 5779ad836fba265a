// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateViewRequest;
import dev.apiscribe.timeplus.model.MaterializedViewStats;
import dev.apiscribe.timeplus.model.UpdateViewRequest;
import dev.apiscribe.timeplus.model.View;
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

/** Named queries. */
@Generated("apiscribe")
@Path("/")
public interface ViewsOperations {
  /**
   * Lists the views.
   *
   * <p>Returns every view with its query and its columns.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 2788-2815.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/views")
  @Produces("application/json")
  List<View> listViews();

  /**
   * Creates a view.
   *
   * <p>Gives a query a name. With <code>materialized</code> the query runs in the background and keeps its
   * result.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2816-2860.
   *
   * @see <a href="https://docs.timeplus.com/view">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/views")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  View createView(@NotNull @Valid CreateViewRequest body);

  /**
   * Gets a view.
   *
   * <p>Returns one view with its query and its columns.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2861-2888.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/views/{name}")
  @Produces("application/json")
  View getView(@PathParam("name") String name);

  /**
   * Deletes a view.
   *
   * <p>Removes the view of the given name.
   *
   * <p>Documented statuses: 204, 403, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/views/{name}")
  void deleteView(@PathParam("name") String name);

  /**
   * Updates a view.
   *
   * <p>Changes properties of a view. A materialized view keeps the query it was made with.
   *
   * <p>Documented statuses: 204, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2889-2906.
   *
   * @param name Name of the view.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PATCH
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/views/{name}")
  @Consumes("application/json")
  void updateView(
      @PathParam("name") String name,
      @NotNull @Valid UpdateViewRequest body);

  /**
   * Gets the statistics of a view.
   *
   * <p>Returns counts, rates and the state on each node, with past values when <code>historyDays</code> is
   * given.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2907-2935.
   *
   * @param name Name of the view.
   * @param historyDays How many days of past values to add.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/views/{name}/stats")
  @Produces("application/json")
  MaterializedViewStats getViewStats(
      @PathParam("name") String name,
      @QueryParam("historyDays") @Min(1L) @Max(7L) @Nullable Integer historyDays);
}
