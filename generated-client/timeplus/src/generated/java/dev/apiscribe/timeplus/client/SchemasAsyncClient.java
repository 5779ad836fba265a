// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateSchemaRequest;
import dev.apiscribe.timeplus.model.FormatSchema;
import dev.apiscribe.timeplus.model.FormatSchemaDefinition;
import dev.apiscribe.timeplus.model.ReplaceSchemaRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Definitions of message formats.
 *
 * <p>Safe for concurrent use. A future fails with what {@link SchemasClient} throws.
 */
@Generated("apiscribe")
public final class SchemasAsyncClient {
  private final ApiClient api;

  SchemasAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists the schemas.
   *
   * <p>Returns every format schema with its content.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1707-1720.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<FormatSchema>> listSchemas() {
    return Response.bodyOf(this.listSchemasWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listSchemas()}, with options for this one call. */
  public CompletableFuture<List<FormatSchema>> listSchemas(RequestOptions options) {
    return Response.bodyOf(this.listSchemasWithResponse(options));
  }

  /** Works like {@link #listSchemas()}, with status and headers. */
  public CompletableFuture<Response<List<FormatSchema>>> listSchemasWithResponse() {
    return this.listSchemasWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listSchemas()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<FormatSchema>>> listSchemasWithResponse(RequestOptions options) {
    return this.api
        .call(SchemasOperations.LIST_SCHEMAS)
        .sendAsync(options);
  }

  /**
   * Creates a schema.
   *
   * <p>Registers the definition of a message format. The response repeats the body and has no creation data.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1721-1733.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<FormatSchemaDefinition> createSchema(CreateSchemaRequest body) {
    return Response.bodyOf(this.createSchemaWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createSchema(CreateSchemaRequest)}, with options for this one call. */
  public CompletableFuture<FormatSchemaDefinition> createSchema(
      CreateSchemaRequest body, RequestOptions options) {
    return Response.bodyOf(this.createSchemaWithResponse(body, options));
  }

  /** Works like {@link #createSchema(CreateSchemaRequest)}, with status and headers. */
  public CompletableFuture<Response<FormatSchemaDefinition>> createSchemaWithResponse(CreateSchemaRequest body) {
    return this.createSchemaWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createSchema(CreateSchemaRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<FormatSchemaDefinition>> createSchemaWithResponse(
      CreateSchemaRequest body, RequestOptions options) {
    return this.api
        .call(SchemasOperations.CREATE_SCHEMA)
        .body(CreateSchemaRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Gets a schema.
   *
   * <p>Returns one format schema with its content.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1734-1747.
   *
   * @param name Name of the schema.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<FormatSchema> getSchema(String name) {
    return Response.bodyOf(this.getSchemaWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #getSchema(String)}, with options for this one call. */
  public CompletableFuture<FormatSchema> getSchema(String name, RequestOptions options) {
    return Response.bodyOf(this.getSchemaWithResponse(name, options));
  }

  /** Works like {@link #getSchema(String)}, with status and headers. */
  public CompletableFuture<Response<FormatSchema>> getSchemaWithResponse(String name) {
    return this.getSchemaWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #getSchema(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<FormatSchema>> getSchemaWithResponse(String name, RequestOptions options) {
    return this.api
        .call(SchemasOperations.GET_SCHEMA)
        .path("name", name)
        .sendAsync(options);
  }

  /**
   * Replaces a schema.
   *
   * <p>Overwrites the content of a format schema. The response repeats the body and has no creation data.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 1748-1760.
   *
   * @param name Name of the schema.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<FormatSchemaDefinition> replaceSchema(
      String name, ReplaceSchemaRequest body) {
    return Response.bodyOf(this.replaceSchemaWithResponse(name, body, RequestOptions.none()));
  }

  /** Works like {@link #replaceSchema(String, ReplaceSchemaRequest)}, with options for this one call. */
  public CompletableFuture<FormatSchemaDefinition> replaceSchema(
      String name, ReplaceSchemaRequest body, RequestOptions options) {
    return Response.bodyOf(this.replaceSchemaWithResponse(name, body, options));
  }

  /** Works like {@link #replaceSchema(String, ReplaceSchemaRequest)}, with status and headers. */
  public CompletableFuture<Response<FormatSchemaDefinition>> replaceSchemaWithResponse(
      String name, ReplaceSchemaRequest body) {
    return this.replaceSchemaWithResponse(name, body, RequestOptions.none());
  }

  /** Works like {@link #replaceSchema(String, ReplaceSchemaRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<FormatSchemaDefinition>> replaceSchemaWithResponse(
      String name, ReplaceSchemaRequest body, RequestOptions options) {
    return this.api
        .call(SchemasOperations.REPLACE_SCHEMA)
        .path("name", name)
        .body(ReplaceSchemaRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes a schema.
   *
   * <p>Removes the format schema of the given name.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the schema.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteSchema(String name) {
    return Response.bodyOf(this.deleteSchemaWithResponse(name, RequestOptions.none()));
  }

  /** Works like {@link #deleteSchema(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteSchema(String name, RequestOptions options) {
    return Response.bodyOf(this.deleteSchemaWithResponse(name, options));
  }

  /** Works like {@link #deleteSchema(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteSchemaWithResponse(String name) {
    return this.deleteSchemaWithResponse(name, RequestOptions.none());
  }

  /** Works like {@link #deleteSchema(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteSchemaWithResponse(String name, RequestOptions options) {
    return this.api
        .call(SchemasOperations.DELETE_SCHEMA)
        .path("name", name)
        .sendAsync(options);
  }
}
