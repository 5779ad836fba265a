// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filling;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Things.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ThingsClient} throws.
 */
@Generated("apiscribe")
public final class ThingsAsyncClient {
  private final ApiClient api;

  ThingsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Ingest rows.
   */
  public CompletableFuture<Void> ingestRows(String name, Filling body) {
    return Response.bodyOf(this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none()));
  }

  /** Works like {@link #ingestRows(String, Filling)}, with optional parameters. */
  public CompletableFuture<Void> ingestRows(
      String name, Filling body, ThingsParameters.IngestRows parameters) {
    return Response.bodyOf(this.ingestRowsWithResponse(name, body, parameters, RequestOptions.none()));
  }

  /** Works like {@link #ingestRows(String, Filling)}, with options for this one call. */
  public CompletableFuture<Void> ingestRows(
      String name, Filling body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    return Response.bodyOf(this.ingestRowsWithResponse(name, body, parameters, options));
  }

  /** Works like {@link #ingestRows(String, Filling)}, with status and headers. */
  public CompletableFuture<Response<Void>> ingestRowsWithResponse(String name, Filling body) {
    return this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, Filling)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> ingestRowsWithResponse(
      String name, Filling body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.INGEST_ROWS)
        .path("name", name)
        .query("format", parameters.format())
        .body(FillingJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Ingest rows.
   */
  public CompletableFuture<Void> ingestRows(String name, RequestBody body) {
    return Response.bodyOf(this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none()));
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with optional parameters. */
  public CompletableFuture<Void> ingestRows(
      String name, RequestBody body, ThingsParameters.IngestRows parameters) {
    return Response.bodyOf(this.ingestRowsWithResponse(name, body, parameters, RequestOptions.none()));
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with options for this one call. */
  public CompletableFuture<Void> ingestRows(
      String name, RequestBody body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    return Response.bodyOf(this.ingestRowsWithResponse(name, body, parameters, options));
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with status and headers. */
  public CompletableFuture<Response<Void>> ingestRowsWithResponse(String name, RequestBody body) {
    return this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> ingestRowsWithResponse(
      String name, RequestBody body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.INGEST_ROWS)
        .path("name", name)
        .query("format", parameters.format())
        .body(body)
        .sendAsync(options);
  }
}
