// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
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
   * Get what is documented at an address.
   *
   * <p>Documented in manual, lines 5-276.
   *
   * @see <a href="https://docs.golden.invalid/linked?a=1&amp;b=2">manual</a>
   */
  public CompletableFuture<Thing> getLinked() {
    return Response.bodyOf(this.getLinkedWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getLinked()}, with options for this one call. */
  public CompletableFuture<Thing> getLinked(RequestOptions options) {
    return Response.bodyOf(this.getLinkedWithResponse(options));
  }

  /** Works like {@link #getLinked()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getLinkedWithResponse() {
    return this.getLinkedWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getLinked()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getLinkedWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LINKED)
        .sendAsync(options);
  }

  /**
   * Get what is linked by both, which is printed once.
   *
   * <p>Documented in manual, lines 1.
   *
   * @see <a href="https://docs.golden.invalid/twice">The documentation</a>
   */
  public CompletableFuture<Thing> getLinkedTwice() {
    return Response.bodyOf(this.getLinkedTwiceWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getLinkedTwice()}, with options for this one call. */
  public CompletableFuture<Thing> getLinkedTwice(RequestOptions options) {
    return Response.bodyOf(this.getLinkedTwiceWithResponse(options));
  }

  /** Works like {@link #getLinkedTwice()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getLinkedTwiceWithResponse() {
    return this.getLinkedTwiceWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getLinkedTwice()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getLinkedTwiceWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LINKED_TWICE)
        .sendAsync(options);
  }

  /**
   * Get what is linked to two pages.
   *
   * <p>Documented in manual, lines 2.
   *
   * @see <a href="https://docs.golden.invalid/first">The documentation</a>
   * @see <a href="https://docs.golden.invalid/second">manual</a>
   */
  public CompletableFuture<Thing> getLinkedToTwo() {
    return Response.bodyOf(this.getLinkedToTwoWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getLinkedToTwo()}, with options for this one call. */
  public CompletableFuture<Thing> getLinkedToTwo(RequestOptions options) {
    return Response.bodyOf(this.getLinkedToTwoWithResponse(options));
  }

  /** Works like {@link #getLinkedToTwo()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getLinkedToTwoWithResponse() {
    return this.getLinkedToTwoWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getLinkedToTwo()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getLinkedToTwoWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LINKED_TO_TWO)
        .sendAsync(options);
  }

  /**
   * Get what is documented on paper.
   *
   * <p>Documented in manual, lines 3.
   */
  public CompletableFuture<Thing> getUnlinked() {
    return Response.bodyOf(this.getUnlinkedWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getUnlinked()}, with options for this one call. */
  public CompletableFuture<Thing> getUnlinked(RequestOptions options) {
    return Response.bodyOf(this.getUnlinkedWithResponse(options));
  }

  /** Works like {@link #getUnlinked()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getUnlinkedWithResponse() {
    return this.getUnlinkedWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getUnlinked()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getUnlinkedWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_UNLINKED)
        .sendAsync(options);
  }

  /**
   * Get what is documented by a script, which no reader may run.
   *
   * <p>Documented in manual, lines 4.
   */
  public CompletableFuture<Thing> getScript() {
    return Response.bodyOf(this.getScriptWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getScript()}, with options for this one call. */
  public CompletableFuture<Thing> getScript(RequestOptions options) {
    return Response.bodyOf(this.getScriptWithResponse(options));
  }

  /** Works like {@link #getScript()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getScriptWithResponse() {
    return this.getScriptWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getScript()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getScriptWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_SCRIPT)
        .sendAsync(options);
  }

  /**
   * Get what is documented at an address that tries to leave the link.
   *
   * <p>Documented in "&gt;&lt;/a&gt; *&#47;, lines 4.
   *
   * @see <a href="https://docs.golden.invalid/%20%2A/%20%22%3E%3Cscript%3E%7B@x%7D%5Cu002a/%27">"&gt;&lt;/a&gt; *&#47;</a>
   */
  public CompletableFuture<Thing> getHostile() {
    return Response.bodyOf(this.getHostileWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getHostile()}, with options for this one call. */
  public CompletableFuture<Thing> getHostile(RequestOptions options) {
    return Response.bodyOf(this.getHostileWithResponse(options));
  }

  /** Works like {@link #getHostile()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getHostileWithResponse() {
    return this.getHostileWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getHostile()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getHostileWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_HOSTILE)
        .sendAsync(options);
  }

  /**
   * Get what has a list in the place of an address.
   *
   * <p>Documented in manual, lines 4.
   */
  public CompletableFuture<Thing> getListed() {
    return Response.bodyOf(this.getListedWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #getListed()}, with options for this one call. */
  public CompletableFuture<Thing> getListed(RequestOptions options) {
    return Response.bodyOf(this.getListedWithResponse(options));
  }

  /** Works like {@link #getListed()}, with status and headers. */
  public CompletableFuture<Response<Thing>> getListedWithResponse() {
    return this.getListedWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getListed()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<Thing>> getListedWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LISTED)
        .sendAsync(options);
  }
}
