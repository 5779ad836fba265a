// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsRequest;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsResponse;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * LTS configurations say which log of an instance goes to which log stream.
 *
 * <p>Safe for concurrent use. A future fails with what {@link LtsConfigurationsClient} throws.
 */
@Generated("apiscribe")
public final class LtsConfigurationsAsyncClient {
  private final ApiClient api;

  LtsConfigurationsAsyncClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Creates LTS configurations for several instances.
   *
   * <p>Each configuration sends one kind of log of one instance to a log stream. An account may do it; an IAM
   * user needs permissions, and none under authorization by identity policies.
   *
   * <p>Documented in taurusdb-create-lts-configs, lines 4-329.
   *
   * @see <a href="https://support.huaweicloud.com/intl/en-us/api-taurusdb/UpdateLTSConfig.html">The documentation</a>
   */
  public CompletableFuture<CreateLtsConfigurationsResponse> createLtsConfigurations(
      CreateLtsConfigurationsRequest body) {
    return Response.bodyOf(this.createLtsConfigurationsWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createLtsConfigurations(CreateLtsConfigurationsRequest)}, with options for this one call. */
  public CompletableFuture<CreateLtsConfigurationsResponse> createLtsConfigurations(
      CreateLtsConfigurationsRequest body, RequestOptions options) {
    return Response.bodyOf(this.createLtsConfigurationsWithResponse(body, options));
  }

  /** Works like {@link #createLtsConfigurations(CreateLtsConfigurationsRequest)}, with status and headers. */
  public CompletableFuture<Response<CreateLtsConfigurationsResponse>> createLtsConfigurationsWithResponse(
      CreateLtsConfigurationsRequest body) {
    return this.createLtsConfigurationsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createLtsConfigurations(CreateLtsConfigurationsRequest)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<CreateLtsConfigurationsResponse>> createLtsConfigurationsWithResponse(
      CreateLtsConfigurationsRequest body, RequestOptions options) {
    return this.api
        .call(LtsConfigurationsOperations.CREATE_LTS_CONFIGURATIONS)
        .body(CreateLtsConfigurationsRequestJson.CODEC, body)
        .sendAsync(options);
  }
}
