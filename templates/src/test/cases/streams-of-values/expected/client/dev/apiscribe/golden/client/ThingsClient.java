// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.ValueStream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

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
   * A line for each thing.
   */
  public @Nullable ValueStream<Thing> watchLines() {
    return this.watchLinesWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #watchLines()}, with options for this one call. */
  public @Nullable ValueStream<Thing> watchLines(RequestOptions options) {
    return this.watchLinesWithResponse(options).body();
  }

  /** Works like {@link #watchLines()}, with status and headers. */
  public Response<ValueStream<Thing>> watchLinesWithResponse() {
    return this.watchLinesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchLines()}, with status and headers, and with options for this one call. */
  public Response<ValueStream<Thing>> watchLinesWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_LINES)
        .send(options);
  }

  /**
   * The schema is that of all lines.
   */
  public ThingsResults.ExportLines exportLines() {
    return this.exportLinesWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #exportLines()}, with options for this one call. */
  public ThingsResults.ExportLines exportLines(RequestOptions options) {
    return this.exportLinesWithResponse(options).body();
  }

  /** Works like {@link #exportLines()}, with status and headers. */
  public Response<ThingsResults.ExportLines> exportLinesWithResponse() {
    return this.exportLinesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #exportLines()}, with status and headers, and with options for this one call. */
  public Response<ThingsResults.ExportLines> exportLinesWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.EXPORT_LINES)
        .send(options);
  }

  /**
   * An event for each thing.
   */
  public ValueStream<Thing> watchEvents() {
    return this.watchEventsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #watchEvents()}, with options for this one call. */
  public ValueStream<Thing> watchEvents(RequestOptions options) {
    return this.watchEventsWithResponse(options).body();
  }

  /** Works like {@link #watchEvents()}, with status and headers. */
  public Response<ValueStream<Thing>> watchEventsWithResponse() {
    return this.watchEventsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchEvents()}, with status and headers, and with options for this one call. */
  public Response<ValueStream<Thing>> watchEventsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_EVENTS)
        .send(options);
  }

  /**
   * Events of which the document says no more.
   */
  public ValueStream<String> watchTexts() {
    return this.watchTextsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #watchTexts()}, with options for this one call. */
  public ValueStream<String> watchTexts(RequestOptions options) {
    return this.watchTextsWithResponse(options).body();
  }

  /** Works like {@link #watchTexts()}, with status and headers. */
  public Response<ValueStream<String>> watchTextsWithResponse() {
    return this.watchTextsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchTexts()}, with status and headers, and with options for this one call. */
  public Response<ValueStream<String>> watchTextsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_TEXTS)
        .send(options);
  }

  /**
   * An event for each text.
   */
  public ValueStream<Color> watchColors() {
    return this.watchColorsWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #watchColors()}, with options for this one call. */
  public ValueStream<Color> watchColors(RequestOptions options) {
    return this.watchColorsWithResponse(options).body();
  }

  /** Works like {@link #watchColors()}, with status and headers. */
  public Response<ValueStream<Color>> watchColorsWithResponse() {
    return this.watchColorsWithResponse(RequestOptions.none());
  }

  /** Works like {@link #watchColors()}, with status and headers, and with options for this one call. */
  public Response<ValueStream<Color>> watchColorsWithResponse(RequestOptions options) {
    return this.api
        .call(ThingsOperations.WATCH_COLORS)
        .send(options);
  }
}
