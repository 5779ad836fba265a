// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.CreateSchemaRequest;
import dev.apiscribe.timeplus.model.FormatSchema;
import dev.apiscribe.timeplus.model.FormatSchemaDefinition;
import dev.apiscribe.timeplus.model.ReplaceSchemaRequest;
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

/** Definitions of message formats. */
@Generated("apiscribe")
@Path("/")
public interface SchemasOperations {
  /**
   * Lists the schemas.
   *
   * <p>Returns every format schema with its content.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 1707-1720.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/schemas")
  @Produces("application/json")
  List<FormatSchema> listSchemas();

  /**
   * Creates a schema.
   *
   * <p>Registers the definition of a message format. The response repeats the body and has no creation data.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1721-1733.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/schemas")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  FormatSchemaDefinition createSchema(@NotNull @Valid CreateSchemaRequest body);

  /**
   * Gets a schema.
   *
   * <p>Returns one format schema with its content.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1734-1747.
   *
   * @param name Name of the schema.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/schemas/{name}")
  @Produces("application/json")
  FormatSchema getSchema(@PathParam("name") String name);

  /**
   * Replaces a schema.
   *
   * <p>Overwrites the content of a format schema. The response repeats the body and has no creation data.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1748-1760.
   *
   * @param name Name of the schema.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @PUT
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/schemas/{name}")
  @Consumes("application/json")
  @Produces("application/json")
  FormatSchemaDefinition replaceSchema(
      @PathParam("name") String name,
      @NotNull @Valid ReplaceSchemaRequest body);

  /**
   * Deletes a schema.
   *
   * <p>Removes the format schema of the given name.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the schema.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/schemas/{name}")
  void deleteSchema(@PathParam("name") String name);
}
