// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateExternalTableRequest;
import dev.apiscribe.timeplus.model.ExternalTable;
import dev.apiscribe.timeplus.model.ExternalTableDefinition;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tables that are kept in another database. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/external_tables",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/external_tables",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  ExternalTableDefinition createExternalTable(@RequestBody @Valid CreateExternalTableRequest body);

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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/external_tables/{name}",
      produces = "application/json")
  ExternalTable getExternalTable(@PathVariable("name") String name);

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
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/external_tables/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteExternalTable(@PathVariable("name") String name);
}
