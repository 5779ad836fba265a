// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateSchemaRequest;
import dev.apiscribe.timeplus.model.FormatSchema;
import dev.apiscribe.timeplus.model.FormatSchemaDefinition;
import dev.apiscribe.timeplus.model.ReplaceSchemaRequest;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Definitions of message formats. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/schemas",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/schemas",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  FormatSchemaDefinition createSchema(@RequestBody @Valid CreateSchemaRequest body);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/schemas/{name}",
      produces = "application/json")
  FormatSchema getSchema(@PathVariable("name") String name);

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
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/v1beta2/schemas/{name}",
      consumes = "application/json",
      produces = "application/json")
  FormatSchemaDefinition replaceSchema(
      @PathVariable("name") String name,
      @RequestBody @Valid ReplaceSchemaRequest body);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/schemas/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteSchema(@PathVariable("name") String name);
}
