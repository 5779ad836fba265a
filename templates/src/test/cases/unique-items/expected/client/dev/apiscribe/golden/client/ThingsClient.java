// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Crate;
import dev.apiscribe.golden.model.Label;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
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
   * Create a crate.
   */
  public void createCrate(Crate body) {
    this.createCrateWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createCrate(Crate)}, with options for this one call. */
  public void createCrate(Crate body, RequestOptions options) {
    this.createCrateWithResponse(body, options);
  }

  /** Works like {@link #createCrate(Crate)}, with status and headers. */
  public Response<Void> createCrateWithResponse(Crate body) {
    return this.createCrateWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createCrate(Crate)}, with status and headers, and with options for this one call. */
  public Response<Void> createCrateWithResponse(Crate body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CREATE_CRATE)
        .body(CrateJson.CODEC, body)
        .send(options);
  }

  /**
   * Replace all labels.
   */
  public void replaceLabels(List<Label> body) {
    this.replaceLabelsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #replaceLabels(List)}, with options for this one call. */
  public void replaceLabels(List<Label> body, RequestOptions options) {
    this.replaceLabelsWithResponse(body, options);
  }

  /** Works like {@link #replaceLabels(List)}, with status and headers. */
  public Response<Void> replaceLabelsWithResponse(List<Label> body) {
    return this.replaceLabelsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #replaceLabels(List)}, with status and headers, and with options for this one call. */
  public Response<Void> replaceLabelsWithResponse(List<Label> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.REPLACE_LABELS)
        .body(ThingsOperations.REPLACE_LABELS_BODY, body)
        .send(options);
  }
}
