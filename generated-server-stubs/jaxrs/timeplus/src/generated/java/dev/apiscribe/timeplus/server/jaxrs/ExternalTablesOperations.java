// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateExternalTableRequest;
import dev.apiscribe.timeplus.model.ExternalTable;
import dev.apiscribe.timeplus.model.ExternalTableDefinition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;

/** Tables that are kept in another database. */
@Generated("apiscribe")
@Path("/")
public interface ExternalTablesOperations {
  /**
   * Lists the external tables.
   *
   * <p>Returns every table that is kept in another database.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 1062-1080.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_tables")
  @Produces("application/json")
  List<ExternalTable> listExternalTables();

  /**
   * Creates an external table.
   *
   * <p>Connects a table of another database. The response repeats the definition and has no creation data.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1081-1103.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_tables")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  ExternalTableDefinition createExternalTable(@NotNull @Valid CreateExternalTableRequest body);

  /**
   * Gets an external table.
   *
   * <p>Returns one external table with its settings.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1104-1122.
   *
   * @param name Name of the external table.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_tables/{name}")
  @Produces("application/json")
  ExternalTable getExternalTable(@PathParam("name") String name);

  /**
   * Deletes an external table.
   *
   * <p>Removes the connection to the other database.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the external table.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/external_tables/{name}")
  void deleteExternalTable(@PathParam("name") String name);
}
