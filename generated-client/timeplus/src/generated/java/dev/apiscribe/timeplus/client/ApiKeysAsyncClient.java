// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.ApiKey;
import dev.apiscribe.timeplus.model.CreateApiKeyRequest;
import dev.apiscribe.timeplus.model.CreatedApiKey;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Keys that programs authenticate with.
 *
 * <p>Safe for concurrent use. A future fails with what {@link ApiKeysClient} throws.
 */
@Generated("apiscribe")
public final class ApiKeysAsyncClient {
  private final ApiClient api;

  ApiKeysAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Lists API keys.
   *
   * <p>Returns the keys that the caller created; the owner of the tenant sees those of all users. Keys appear
   * masked.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 722-736.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<List<ApiKey>> listApiKeys() {
    return Response.bodyOf(this.listApiKeysWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #listApiKeys()}, with options for this one call. */
  public CompletableFuture<List<ApiKey>> listApiKeys(RequestOptions options) {
    return Response.bodyOf(this.listApiKeysWithResponse(options));
  }

  /** Works like {@link #listApiKeys()}, with status and headers. */
  public CompletableFuture<Response<List<ApiKey>>> listApiKeysWithResponse() {
    return this.listApiKeysWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listApiKeys()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<List<ApiKey>>> listApiKeysWithResponse(RequestOptions options) {
    return this.api
        .call(ApiKeysOperations.LIST_API_KEYS)
        .sendAsync(options);
  }

  /**
   * Creates an API key.
   *
   * <p>Issues a key that acts with the permissions of the user who creates it. It may expire at a given moment
   * or after a given time, not both.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 737-759.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<CreatedApiKey> createApiKey(@Nullable CreateApiKeyRequest body) {
    return Response.bodyOf(this.createApiKeyWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createApiKey(CreateApiKeyRequest)}, with options for this one call. */
  public CompletableFuture<CreatedApiKey> createApiKey(
      @Nullable CreateApiKeyRequest body, RequestOptions options) {
    return Response.bodyOf(this.createApiKeyWithResponse(body, options));
  }

  /** Works like {@link #createApiKey(CreateApiKeyRequest)}, with status and headers. */
  public CompletableFuture<Response<CreatedApiKey>> createApiKeyWithResponse(@Nullable CreateApiKeyRequest body) {
    return this.createApiKeyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createApiKey(CreateApiKeyRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<CreatedApiKey>> createApiKeyWithResponse(
      @Nullable CreateApiKeyRequest body, RequestOptions options) {
    return this.api
        .call(ApiKeysOperations.CREATE_API_KEY)
        .body(CreateApiKeyRequestJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Deletes an API key.
   *
   * <p>Revokes a key. The owner of the tenant may revoke the keys of all users.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 760-765.
   *
   * @param id Id of the API key.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public CompletableFuture<Void> deleteApiKey(String id) {
    return Response.bodyOf(this.deleteApiKeyWithResponse(id, RequestOptions.none()));
  }

  /** Works like {@link #deleteApiKey(String)}, with options for this one call. */
  public CompletableFuture<Void> deleteApiKey(String id, RequestOptions options) {
    return Response.bodyOf(this.deleteApiKeyWithResponse(id, options));
  }

  /** Works like {@link #deleteApiKey(String)}, with status and headers. */
  public CompletableFuture<Response<Void>> deleteApiKeyWithResponse(String id) {
    return this.deleteApiKeyWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteApiKey(String)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> deleteApiKeyWithResponse(String id, RequestOptions options) {
    return this.api
        .call(ApiKeysOperations.DELETE_API_KEY)
        .path("id", id)
        .sendAsync(options);
  }
}
