// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.ValueStream;
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
   * A line for each thing.
   */
  public CompletableFuture<ValueStream<Thing>> watchLines() {
    return Response.bodyOf(this.watchLinesWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #watchLines()}, with options for this one call. */
  public CompletableFuture<ValueStream<Thing>> watchLines(RequestOptions options) {
    return Response.bodyOf(this.watchLinesWithResponse(options));
  }

  /** Works like {@link #watchLines()}, with status and headers. */
  public CompletableFuture<Response<ValueStream<Thing>>> watchLinesWithResponse() {
    return this.watchLinesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchLines()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ValueStream<Thing>>> watchLinesWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_LINES)
        .sendAsync(options);
  }

  /**
   * The schema is that of all lines.
   */
  public CompletableFuture<ThingsResults.ExportLines> exportLines() {
    return Response.bodyOf(this.exportLinesWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #exportLines()}, with options for this one call. */
  public CompletableFuture<ThingsResults.ExportLines> exportLines(RequestOptions options) {
    return Response.bodyOf(this.exportLinesWithResponse(options));
  }

  /** Works like {@link #exportLines()}, with status and headers. */
  public CompletableFuture<Response<ThingsResults.ExportLines>> exportLinesWithResponse() {
    return this.exportLinesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #exportLines()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ThingsResults.ExportLines>> exportLinesWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.EXPORT_LINES)
        .sendAsync(options);
  }

  /**
   * An event for each thing.
   */
  public CompletableFuture<ValueStream<Thing>> watchEvents() {
    return Response.bodyOf(this.watchEventsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #watchEvents()}, with options for this one call. */
  public CompletableFuture<ValueStream<Thing>> watchEvents(RequestOptions options) {
    return Response.bodyOf(this.watchEventsWithResponse(options));
  }

  /** Works like {@link #watchEvents()}, with status and headers. */
  public CompletableFuture<Response<ValueStream<Thing>>> watchEventsWithResponse() {
    return this.watchEventsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchEvents()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ValueStream<Thing>>> watchEventsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_EVENTS)
        .sendAsync(options);
  }

  /**
   * Events of which the document says no more.
   */
  public CompletableFuture<ValueStream<String>> watchTexts() {
    return Response.bodyOf(this.watchTextsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #watchTexts()}, with options for this one call. */
  public CompletableFuture<ValueStream<String>> watchTexts(RequestOptions options) {
    return Response.bodyOf(this.watchTextsWithResponse(options));
  }

  /** Works like {@link #watchTexts()}, with status and headers. */
  public CompletableFuture<Response<ValueStream<String>>> watchTextsWithResponse() {
    return this.watchTextsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchTexts()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ValueStream<String>>> watchTextsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_TEXTS)
        .sendAsync(options);
  }

  /**
   * An event for each text.
   */
  public CompletableFuture<ValueStream<Color>> watchColors() {
    return Response.bodyOf(this.watchColorsWithResponse(RequestOptions.none()));
  }

  /** Works like {@link #watchColors()}, with options for this one call. */
  public CompletableFuture<ValueStream<Color>> watchColors(RequestOptions options) {
    return Response.bodyOf(this.watchColorsWithResponse(options));
  }

  /** Works like {@link #watchColors()}, with status and headers. */
  public CompletableFuture<Response<ValueStream<Color>>> watchColorsWithResponse() {
    return this.watchColorsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchColors()}, with status and headers, and with options for this one call. */
  public CompletableFuture<Response<ValueStream<Color>>> watchColorsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_COLORS)
        .sendAsync(options);
  }
}
