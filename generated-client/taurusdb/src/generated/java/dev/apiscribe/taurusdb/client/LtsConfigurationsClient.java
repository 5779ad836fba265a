// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsRequest;
import dev.apiscribe.taurusdb.model.CreateLtsConfigurationsResponse;
import javax.annotation.processing.Generated;

/**
 * LTS configurations say which log of an instance goes to which log stream.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class LtsConfigurationsClient {
  private final ApiClient api;

  LtsConfigurationsClient(ApiClient api) {
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
  public CreateLtsConfigurationsResponse createLtsConfigurations(
      CreateLtsConfigurationsRequest body) {
    return this.createLtsConfigurationsWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createLtsConfigurations(CreateLtsConfigurationsRequest)}, with options for this one call. */
  public CreateLtsConfigurationsResponse createLtsConfigurations(
      CreateLtsConfigurationsRequest body, RequestOptions options) {
    return this.createLtsConfigurationsWithResponse(body, options).body();
  }

  /** Works like {@link #createLtsConfigurations(CreateLtsConfigurationsRequest)}, with status and headers. */
  public Response<CreateLtsConfigurationsResponse> createLtsConfigurationsWithResponse(
      CreateLtsConfigurationsRequest body) {
    return this.createLtsConfigurationsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createLtsConfigurations(CreateLtsConfigurationsRequest)}, with status and headers, and with options for this one call. */
  public Response<CreateLtsConfigurationsResponse> createLtsConfigurationsWithResponse(
      CreateLtsConfigurationsRequest body, RequestOptions options) {
    return this.api
        .call(LtsConfigurationsOperations.CREATE_LTS_CONFIGURATIONS)
        .body(CreateLtsConfigurationsRequestJson.CODEC, body)
        .send(options);
  }
}
