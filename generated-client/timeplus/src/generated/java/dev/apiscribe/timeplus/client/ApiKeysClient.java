// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.ApiKey;
import dev.apiscribe.timeplus.model.CreateApiKeyRequest;
import dev.apiscribe.timeplus.model.CreatedApiKey;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Keys that programs authenticate with.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class ApiKeysClient {
  private final ApiClient api;

  ApiKeysClient(ApiClient api) {
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
  public List<ApiKey> listApiKeys() {
    return this.listApiKeysWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listApiKeys()}, with options for this one call. */
  public List<ApiKey> listApiKeys(RequestOptions options) {
    return this.listApiKeysWithResponse(options).body();
  }

  /** Works like {@link #listApiKeys()}, with status and headers. */
  public Response<List<ApiKey>> listApiKeysWithResponse() {
    return this.listApiKeysWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listApiKeys()}, with status and headers, and with options for this one call. */
  public Response<List<ApiKey>> listApiKeysWithResponse(RequestOptions options) {
    return this.api
        .call(ApiKeysOperations.LIST_API_KEYS)
        .send(options);
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
  public CreatedApiKey createApiKey(@Nullable CreateApiKeyRequest body) {
    return this.createApiKeyWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createApiKey(CreateApiKeyRequest)}, with options for this one call. */
  public CreatedApiKey createApiKey(
      @Nullable CreateApiKeyRequest body, RequestOptions options) {
    return this.createApiKeyWithResponse(body, options).body();
  }

  /** Works like {@link #createApiKey(CreateApiKeyRequest)}, with status and headers. */
  public Response<CreatedApiKey> createApiKeyWithResponse(@Nullable CreateApiKeyRequest body) {
    return this.createApiKeyWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createApiKey(CreateApiKeyRequest)}, with status and headers, and with options for this one call. */
  public Response<CreatedApiKey> createApiKeyWithResponse(
      @Nullable CreateApiKeyRequest body, RequestOptions options) {
    return this.api
        .call(ApiKeysOperations.CREATE_API_KEY)
        .body(CreateApiKeyRequestJson.CODEC, body)
        .send(options);
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
  public void deleteApiKey(String id) {
    this.deleteApiKeyWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteApiKey(String)}, with options for this one call. */
  public void deleteApiKey(String id, RequestOptions options) {
    this.deleteApiKeyWithResponse(id, options);
  }

  /** Works like {@link #deleteApiKey(String)}, with status and headers. */
  public Response<Void> deleteApiKeyWithResponse(String id) {
    return this.deleteApiKeyWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteApiKey(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteApiKeyWithResponse(String id, RequestOptions options) {
    return this.api
        .call(ApiKeysOperations.DELETE_API_KEY)
        .path("id", id)
        .send(options);
  }
}
