// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateExternalTableRequest;
import dev.apiscribe.timeplus.model.ExternalTable;
import dev.apiscribe.timeplus.model.ExternalTableDefinition;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Tables that are kept in another database.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ExternalTablesClient} throws.
 */
@Generated("apiscribe")
public final class ExternalTablesAsyncClient {
  private final ApiClient api;

  ExternalTablesAsyncClient(ApiClient api) {
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
  public CompletableFuture<List<ExternalTable>> listExternalTables() {
    return Response.bodyOf(this.listExternalTablesWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listExternalTables()}, with options for this one call. */
  public CompletableFuture<List<ExternalTable>> listExternalTables(RequestOptions options) {
    return Response.bodyOf(this.listExternalTablesWithResponse(options));
  }

  /** Works like {@link #listExternalTables()}, with status and headers. */
  public CompletableFuture<Response<List<ExternalTable>>> listExternalTablesWithResponse() {
    return this.listExternalTablesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listExternalTables()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<ExternalTable>>> listExternalTablesWithResponse(RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.LIST_EXTERNAL_TABLES)
        .sendAsync(options);
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
  public CompletableFuture<ExternalTableDefinition> createExternalTable(
      CreateExternalTableRequest body) {
    return Response.bodyOf(this.createExternalTableWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createExternalTable(CreateExternalTableRequest)}, with options for this one call. */
  public CompletableFuture<ExternalTableDefinition> createExternalTable(
      CreateExternalTableRequest body, RequestOptions options) {
    return Response.bodyOf(this.createExternalTableWithResponse(body, options));
  }

  /** Works like {@link #createExternalTable(CreateExternalTableRequest)}, with status and headers. */
  public CompletableFuture<Response<ExternalTableDefinition>> createExternalTableWithResponse(
      CreateExternalTableRequest body) {
    return this.createExternalTableWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createExternalTable(CreateExternalTableRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ExternalTableDefinition>> createExternalTableWithResponse(
      CreateExternalTableRequest body, RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.CREATE_EXTERNAL_TABLE)
        .body(CreateExternalTableRequestJson.CODEC, body)
        .sendAsync(options);
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
  public CompletableFuture<ExternalTable> getExternalTable(String name) {
    return Response.bodyOf(this.getExternalTableWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getExternalTable(String)}, with options for this one call. */
  public CompletableFuture<ExternalTable> getExternalTable(String name, RequestOptions options) {
    return Response.bodyOf(this.getExternalTableWithResponse(name, options));
  }

  /** Works like {@link #getExternalTable(String)}, with status and headers. */
  public CompletableFuture<Response<ExternalTable>> getExternalTableWithResponse(String name) {
    return this.getExternalTableWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getExternalTable(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ExternalTable>> getExternalTableWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.GET_EXTERNAL_TABLE)
        .path("name", name)
        .sendAsync(options);
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
  public CompletableFuture<Void> deleteExternalTable(String name) {
    return Response.bodyOf(this.deleteExternalTableWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #deleteExternalTable(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteExternalTable(String name, RequestOptions options) {
    return Response.bodyOf(this.deleteExternalTableWithResponse(name, options));
  }

  /** Works like {@link #deleteExternalTable(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteExternalTableWithResponse(String name) {
    return this.deleteExternalTableWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteExternalTable(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteExternalTableWithResponse(String name, RequestOptions options) {
    return this.api
        .call(ExternalTablesOperations.DELETE_EXTERNAL_TABLE)
        .path("name", name)
        .sendAsync(options);
  }
}
