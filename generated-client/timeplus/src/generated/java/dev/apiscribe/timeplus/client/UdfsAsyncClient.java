// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateUdfRequest;
import dev.apiscribe.timeplus.model.Udf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * User-defined functions for use in SQL.
 *
 * <p>Safe for concurrent use. A future fails with what {@link UdfsClient} throws.
 */
@Generated("apiscribe")
public final class UdfsAsyncClient {
  private final ApiClient api;

  UdfsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the user-defined functions.
   *
   * <p>Returns every user-defined function with its arguments.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2626-2651.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<Udf>> listUdfs() {
    return Response.bodyOf(this.listUdfsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listUdfs()}, with options for this one call. */
  public CompletableFuture<List<Udf>> listUdfs(RequestOptions options) {
    return Response.bodyOf(this.listUdfsWithResponse(options));
  }

  /** Works like {@link #listUdfs()}, with status and headers. */
  public CompletableFuture<Response<List<Udf>>> listUdfsWithResponse() {
    return this.listUdfsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listUdfs()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<Udf>>> listUdfsWithResponse(RequestOptions options) {
    return this.api
        .call(UdfsOperations.LIST_UDFS)
        .sendAsync(options);
  }

  /**
   * Creates a user-defined function.
   *
   * <p>Registers a function for use in SQL: either JavaScript source or a remote endpoint.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2652-2706.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Udf> createUdf(CreateUdfRequest body) {
    return Response.bodyOf(this.createUdfWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createUdf(CreateUdfRequest)}, with options for this one call. */
  public CompletableFuture<Udf> createUdf(CreateUdfRequest body, RequestOptions options) {
    return Response.bodyOf(this.createUdfWithResponse(body, options));
  }

  /** Works like {@link #createUdf(CreateUdfRequest)}, with status and headers. */
  public CompletableFuture<Response<Udf>> createUdfWithResponse(CreateUdfRequest body) {
    return this.createUdfWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createUdf(CreateUdfRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Udf>> createUdfWithResponse(CreateUdfRequest body, RequestOptions options) {
    return this.api
        .call(UdfsOperations.CREATE_UDF)
        .body(CreateUdfRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets a user-defined function.
   *
   * <p>Returns one user-defined function with its arguments.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2707-2732.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Udf> getUdf(String name) {
    return Response.bodyOf(this.getUdfWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getUdf(String)}, with options for this one call. */
  public CompletableFuture<Udf> getUdf(String name, RequestOptions options) {
    return Response.bodyOf(this.getUdfWithResponse(name, options));
  }

  /** Works like {@link #getUdf(String)}, with status and headers. */
  public CompletableFuture<Response<Udf>> getUdfWithResponse(String name) {
    return this.getUdfWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getUdf(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Udf>> getUdfWithResponse(String name, RequestOptions options) {
    return this.api
        .call(UdfsOperations.GET_UDF)
        .path("name", name)
        .sendAsync(options);
  }

  /**
   * Replaces a user-defined function.
   *
   * <p>Overwrites a function. The body is the one that creates a function, its name included.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2733-2787.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Udf> replaceUdf(String name, CreateUdfRequest body) {
    return Response.bodyOf(this.replaceUdfWithResponse(name, body, RequestOptions.none()));
  }

  /** Works like {@link #replaceUdf(String, CreateUdfRequest)}, with options for this one call. */
  public CompletableFuture<Udf> replaceUdf(
      String name, CreateUdfRequest body, RequestOptions options) {
    return Response.bodyOf(this.replaceUdfWithResponse(name, body, options));
  }

  /** Works like {@link #replaceUdf(String, CreateUdfRequest)}, with status and headers. */
  public CompletableFuture<Response<Udf>> replaceUdfWithResponse(String name, CreateUdfRequest body) {
    return this.replaceUdfWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #replaceUdf(String, CreateUdfRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Udf>> replaceUdfWithResponse(
      String name, CreateUdfRequest body, RequestOptions options) {
    return this.api
        .call(UdfsOperations.REPLACE_UDF)
        .path("name", name)
        .body(CreateUdfRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes a user-defined function.
   *
   * <p>Removes the function of the given name.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteUdf(String name) {
    return Response.bodyOf(this.deleteUdfWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #deleteUdf(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteUdf(String name, RequestOptions options) {
    return Response.bodyOf(this.deleteUdfWithResponse(name, options));
  }

  /** Works like {@link #deleteUdf(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteUdfWithResponse(String name) {
    return this.deleteUdfWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteUdf(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteUdfWithResponse(String name, RequestOptions options) {
    return this.api
        .call(UdfsOperations.DELETE_UDF)
        .path("name", name)
        .sendAsync(options);
  }
}
