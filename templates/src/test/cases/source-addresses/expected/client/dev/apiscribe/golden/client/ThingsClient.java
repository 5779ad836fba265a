// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
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
   * Get what is documented at an address.
   *
   * <p>Documented in manual, lines 5-276.
   *
   * @see <a href="https://docs.golden.invalid/linked?a=1&amp;b=2">manual</a>
   */
  public Thing getLinked() {
    return this.getLinkedWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getLinked()}, with options for this one call. */
  public Thing getLinked(RequestOptions options) {
    return this.getLinkedWithResponse(options).body();
  }

  /** Works like {@link #getLinked()}, with status and headers. */
  public Response<Thing> getLinkedWithResponse() {
    return this.getLinkedWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getLinked()}, with status and headers, and with options for this one call. */
  public Response<Thing> getLinkedWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LINKED)
        .send(options);
  }

  /**
   * Get what is linked by both, which is printed once.
   *
   * <p>Documented in manual, lines 1.
   *
   * @see <a href="https://docs.golden.invalid/twice">The documentation</a>
   */
  public Thing getLinkedTwice() {
    return this.getLinkedTwiceWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getLinkedTwice()}, with options for this one call. */
  public Thing getLinkedTwice(RequestOptions options) {
    return this.getLinkedTwiceWithResponse(options).body();
  }

  /** Works like {@link #getLinkedTwice()}, with status and headers. */
  public Response<Thing> getLinkedTwiceWithResponse() {
    return this.getLinkedTwiceWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getLinkedTwice()}, with status and headers, and with options for this one call. */
  public Response<Thing> getLinkedTwiceWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LINKED_TWICE)
        .send(options);
  }

  /**
   * Get what is linked to two pages.
   *
   * <p>Documented in manual, lines 2.
   *
   * @see <a href="https://docs.golden.invalid/first">The documentation</a>
   * @see <a href="https://docs.golden.invalid/second">manual</a>
   */
  public Thing getLinkedToTwo() {
    return this.getLinkedToTwoWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getLinkedToTwo()}, with options for this one call. */
  public Thing getLinkedToTwo(RequestOptions options) {
    return this.getLinkedToTwoWithResponse(options).body();
  }

  /** Works like {@link #getLinkedToTwo()}, with status and headers. */
  public Response<Thing> getLinkedToTwoWithResponse() {
    return this.getLinkedToTwoWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getLinkedToTwo()}, with status and headers, and with options for this one call. */
  public Response<Thing> getLinkedToTwoWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LINKED_TO_TWO)
        .send(options);
  }

  /**
   * Get what is documented on paper.
   *
   * <p>Documented in manual, lines 3.
   */
  public Thing getUnlinked() {
    return this.getUnlinkedWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getUnlinked()}, with options for this one call. */
  public Thing getUnlinked(RequestOptions options) {
    return this.getUnlinkedWithResponse(options).body();
  }

  /** Works like {@link #getUnlinked()}, with status and headers. */
  public Response<Thing> getUnlinkedWithResponse() {
    return this.getUnlinkedWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getUnlinked()}, with status and headers, and with options for this one call. */
  public Response<Thing> getUnlinkedWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_UNLINKED)
        .send(options);
  }

  /**
   * Get what is documented by a script, which no reader may run.
   *
   * <p>Documented in manual, lines 4.
   */
  public Thing getScript() {
    return this.getScriptWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getScript()}, with options for this one call. */
  public Thing getScript(RequestOptions options) {
    return this.getScriptWithResponse(options).body();
  }

  /** Works like {@link #getScript()}, with status and headers. */
  public Response<Thing> getScriptWithResponse() {
    return this.getScriptWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getScript()}, with status and headers, and with options for this one call. */
  public Response<Thing> getScriptWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_SCRIPT)
        .send(options);
  }

  /**
   * Get what is documented at an address that tries to leave the link.
   *
   * <p>Documented in "&gt;&lt;/a&gt; *&#47;, lines 4.
   *
   * @see <a href="https://docs.golden.invalid/%20%2A/%20%22%3E%3Cscript%3E%7B@x%7D%5Cu002a/%27">"&gt;&lt;/a&gt; *&#47;</a>
   */
  public Thing getHostile() {
    return this.getHostileWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getHostile()}, with options for this one call. */
  public Thing getHostile(RequestOptions options) {
    return this.getHostileWithResponse(options).body();
  }

  /** Works like {@link #getHostile()}, with status and headers. */
  public Response<Thing> getHostileWithResponse() {
    return this.getHostileWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getHostile()}, with status and headers, and with options for this one call. */
  public Response<Thing> getHostileWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_HOSTILE)
        .send(options);
  }

  /**
   * Get what has a list in the place of an address.
   *
   * <p>Documented in manual, lines 4.
   */
  public Thing getListed() {
    return this.getListedWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #getListed()}, with options for this one call. */
  public Thing getListed(RequestOptions options) {
    return this.getListedWithResponse(options).body();
  }

  /** Works like {@link #getListed()}, with status and headers. */
  public Response<Thing> getListedWithResponse() {
    return this.getListedWithResponse(RequestOptions.none());
  }

  /** Works like {@link #getListed()}, with status and headers, and with options for this one call. */
  public Response<Thing> getListedWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.GET_LISTED)
        .send(options);
  }
}
