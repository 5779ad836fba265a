// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Crate;
import dev.apiscribe.golden.model.Label;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import java.util.List;
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
   * Create a crate.
   */
  public CompletableFuture<Void> createCrate(Crate body) {
    return Response.bodyOf(this.createCrateWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #createCrate(Crate)}, with options for this one call. */
  public CompletableFuture<Void> createCrate(Crate body, RequestOptions options) {
    return Response.bodyOf(this.createCrateWithResponse(body, options));
  }

  /** Works like {@link #createCrate(Crate)}, with status and headers. */
  public CompletableFuture<Response<Void>> createCrateWithResponse(Crate body) {
    return this.createCrateWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createCrate(Crate)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> createCrateWithResponse(Crate body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.CREATE_CRATE)
        .body(CrateJson.CODEC, body)
        .sendAsync(options);
  }

  /**
   * Replace all labels.
   */
  public CompletableFuture<Void> replaceLabels(List<Label> body) {
    return Response.bodyOf(this.replaceLabelsWithResponse(body, RequestOptions.none()));
  }

  /** Works like {@link #replaceLabels(List)}, with options for this one call. */
  public CompletableFuture<Void> replaceLabels(List<Label> body, RequestOptions options) {
    return Response.bodyOf(this.replaceLabelsWithResponse(body, options));
  }

  /** Works like {@link #replaceLabels(List)}, with status and headers. */
  public CompletableFuture<Response<Void>> replaceLabelsWithResponse(List<Label> body) {
    return this.replaceLabelsWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #replaceLabels(List)}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Void>> replaceLabelsWithResponse(List<Label> body, RequestOptions options) {
    return this.api
        .call(ThingsOperations.REPLACE_LABELS)
        .body(ThingsOperations.REPLACE_LABELS_BODY, body)
        .sendAsync(options);
  }
}
