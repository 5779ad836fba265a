// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateExternalTableRequest;
import dev.apiscribe.timeplus.model.ExternalTable;
import dev.apiscribe.timeplus.model.ExternalTableDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Tables that are kept in another database.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class ExternalTablesClient {
  private final ApiClient api;

  ExternalTablesClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the external tables.
   *
   * <p>Returns every table that is kept in another database.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1062-1080.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<ExternalTable> listExternalTables() {
    return this.listExternalTablesWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listExternalTables()}, with options for this one call. */
  public List<ExternalTable> listExternalTables(RequestOptions options) {
    return this.listExternalTablesWithResponse(options).body();
  }

  /** Works like {@link #listExternalTables()}, with status and headers. */
  public Response<List<ExternalTable>> listExternalTablesWithResponse() {
    return this.listExternalTablesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listExternalTables()}, with status and headers, and with options for this one call. */
  public Response<List<ExternalTable>> listExternalTablesWithResponse(RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.LIST_EXTERNAL_TABLES)
        .send(options);
  }

  /**
   * Creates an external table.
   *
   * <p>Connects a table of another database. The response repeats the definition and has no creation data.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1081-1103.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public ExternalTableDefinition createExternalTable(
      CreateExternalTableRequest body) {
    return this.createExternalTableWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createExternalTable(CreateExternalTableRequest)}, with options for this one call. */
  public ExternalTableDefinition createExternalTable(
      CreateExternalTableRequest body, RequestOptions options) {
    return this.createExternalTableWithResponse(body, options).body();
  }

  /** Works like {@link #createExternalTable(CreateExternalTableRequest)}, with status and headers. */
  public Response<ExternalTableDefinition> createExternalTableWithResponse(
      CreateExternalTableRequest body) {
    return this.createExternalTableWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createExternalTable(CreateExternalTableRequest)}, with status and headers, and with options for this one call. */
  public Response<ExternalTableDefinition> createExternalTableWithResponse(
      CreateExternalTableRequest body, RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.CREATE_EXTERNAL_TABLE)
        .body(CreateExternalTableRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets an external table.
   *
   * <p>Returns one external table with its settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1104-1122.
   *
   * @param name Name of the external table.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public ExternalTable getExternalTable(String name) {
    return this.getExternalTableWithResponse(name, RequestOptions.none()).body();
  }

  /** Works like {@link #getExternalTable(String)}, with options for this one call. */
  public ExternalTable getExternalTable(String name, RequestOptions options) {
    return this.getExternalTableWithResponse(name, options).body();
  }

  /** Works like {@link #getExternalTable(String)}, with status and headers. */
  public Response<ExternalTable> getExternalTableWithResponse(String name) {
    return this.getExternalTableWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getExternalTable(String)}, with status and headers, and with options for this one call. */
  public Response<ExternalTable> getExternalTableWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.GET_EXTERNAL_TABLE)
        .path("name", name)
        .send(options);
  }

  /**
   * Deletes an external table.
   *
   * <p>Removes the connection to the other database.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the external table.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteExternalTable(String name) {
    this.deleteExternalTableWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteExternalTable(String)}, with options for this one call. */
  public void deleteExternalTable(String name, RequestOptions options) {
    this.deleteExternalTableWithResponse(name, options);
  }

  /** Works like {@link #deleteExternalTable(String)}, with status and headers. */
  public Response<Void> deleteExternalTableWithResponse(String name) {
    return this.deleteExternalTableWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteExternalTable(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteExternalTableWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.DELETE_EXTERNAL_TABLE)
        .path("name", name)
        .send(options);
  }
}
