// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filling;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import javax.annotation.processing.Generated;

/**
 * Things.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class ThingsClient {
  private final ApiClient api;

  ThingsClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Ingest rows.
   */
  public void ingestRows(String name, Filling body) {
    this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, Filling)}, with optional parameters. */
  public void ingestRows(
      String name, Filling body, ThingsParameters.IngestRows parameters) {
    this.ingestRowsWithResponse(name, body, parameters, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, Filling)}, with options for this one call. */
  public void ingestRows(
      String name, Filling body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    this.ingestRowsWithResponse(name, body, parameters, options);
  }

  /** Works like {@link #ingestRows(String, Filling)}, with status and headers. */
  public Response<Void> ingestRowsWithResponse(String name, Filling body) {
    return this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, Filling)}, with status and headers, and with options for this one call. */
  public Response<Void> ingestRowsWithResponse(
      String name, Filling body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.INGEST_ROWS)
        .path("name", name)
        .query("format", parameters.format())
        .body(FillingJson.CODEC, body)
        .send(options);
  }

  /**
   * Ingest rows.
   */
  public void ingestRows(String name, RequestBody body) {
    this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with optional parameters. */
  public void ingestRows(
      String name, RequestBody body, ThingsParameters.IngestRows parameters) {
    this.ingestRowsWithResponse(name, body, parameters, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with options for this one call. */
  public void ingestRows(
      String name, RequestBody body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    this.ingestRowsWithResponse(name, body, parameters, options);
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with status and headers. */
  public Response<Void> ingestRowsWithResponse(String name, RequestBody body) {
    return this.ingestRowsWithResponse(name, body, ThingsParameters.IngestRows.NONE, RequestOptions.none());
  }

  /** Works like {@link #ingestRows(String, RequestBody)}, with status and headers, and with options for this one call. */
  public Response<Void> ingestRowsWithResponse(
      String name, RequestBody body, ThingsParameters.IngestRows parameters, RequestOptions options) {
    return this.api
        .call(ThingsOperations.INGEST_ROWS)
        .path("name", name)
        .query("format", parameters.format())
        .body(body)
        .send(options);
  }
}
