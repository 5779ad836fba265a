// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.timeplus.model.CreateSourceRequest;
import dev.apiscribe.timeplus.model.PreviewSourceRequest;
import dev.apiscribe.timeplus.model.ReplaceSourceRequest;
import dev.apiscribe.timeplus.model.Source;
import dev.apiscribe.timeplus.model.SourceStats;
import dev.apiscribe.timeplus.model.UpdateSourceRequest;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Incoming connections: data read from other systems.
 *
 * <p>Safe for concurrent use. Every method throws an {@link dev.apiscribe.runtime.ApiException} unless the call
 * succeeds as documented. The exception's type says why, and it keeps the response.
 */
@Generated("apiscribe")
public final class SourcesClient {
  private final ApiClient api;

  SourcesClient(ApiClient api) {
    this.api = api;
  }

  /**
   * Previews a source.
   *
   * <p>Reads a few events with the given settings, without creating a source. Type and properties are those of a
   * new source.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2090-2109.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<Map<String, @Nullable Object>> previewSource(
      PreviewSourceRequest body) {
    return this.previewSourceWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #previewSource(PreviewSourceRequest)}, with options for this one call. */
  public List<Map<String, @Nullable Object>> previewSource(
      PreviewSourceRequest body, RequestOptions options) {
    return this.previewSourceWithResponse(body, options).body();
  }

  /** Works like {@link #previewSource(PreviewSourceRequest)}, with status and headers. */
  public Response<List<Map<String, @Nullable Object>>> previewSourceWithResponse(
      PreviewSourceRequest body) {
    return this.previewSourceWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #previewSource(PreviewSourceRequest)}, with status and headers, and with options for this one call. */
  public Response<List<Map<String, @Nullable Object>>> previewSourceWithResponse(
      PreviewSourceRequest body, RequestOptions options) {
    return this.api
        .call(SourcesOperations.PREVIEW_SOURCE)
        .body(PreviewSourceRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Lists the sources.
   *
   * <p>Returns every source with its state and its settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2110-2131.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public List<Source> listSources() {
    return this.listSourcesWithResponse(RequestOptions.none()).body();
  }

  /** Works like {@link #listSources()}, with options for this one call. */
  public List<Source> listSources(RequestOptions options) {
    return this.listSourcesWithResponse(options).body();
  }

  /** Works like {@link #listSources()}, with status and headers. */
  public Response<List<Source>> listSourcesWithResponse() {
    return this.listSourcesWithResponse(RequestOptions.none());
  }

  /** Works like {@link #listSources()}, with status and headers, and with options for this one call. */
  public Response<List<Source>> listSourcesWithResponse(RequestOptions options) {
    return this.api
        .call(SourcesOperations.LIST_SOURCES)
        .send(options);
  }

  /**
   * Creates a source.
   *
   * <p>Reads data from another system into an existing stream. Which <code>properties</code> apply depends on
   * the type.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2132-2170.
   *
   * @see <a href="https://docs.timeplus.com/source">The documentation</a>
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Source createSource(CreateSourceRequest body) {
    return this.createSourceWithResponse(body, RequestOptions.none()).body();
  }

  /** Works like {@link #createSource(CreateSourceRequest)}, with options for this one call. */
  public Source createSource(
      CreateSourceRequest body, RequestOptions options) {
    return this.createSourceWithResponse(body, options).body();
  }

  /** Works like {@link #createSource(CreateSourceRequest)}, with status and headers. */
  public Response<Source> createSourceWithResponse(CreateSourceRequest body) {
    return this.createSourceWithResponse(body, RequestOptions.none());
  }

  /** Works like {@link #createSource(CreateSourceRequest)}, with status and headers, and with options for this one call. */
  public Response<Source> createSourceWithResponse(
      CreateSourceRequest body, RequestOptions options) {
    return this.api
        .call(SourcesOperations.CREATE_SOURCE)
        .body(CreateSourceRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Gets a source.
   *
   * <p>Returns one source with its state and its settings.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2171-2192.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Source getSource(String id) {
    return this.getSourceWithResponse(id, RequestOptions.none()).body();
  }

  /** Works like {@link #getSource(String)}, with options for this one call. */
  public Source getSource(String id, RequestOptions options) {
    return this.getSourceWithResponse(id, options).body();
  }

  /** Works like {@link #getSource(String)}, with status and headers. */
  public Response<Source> getSourceWithResponse(String id) {
    return this.getSourceWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #getSource(String)}, with status and headers, and with options for this one call. */
  public Response<Source> getSourceWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SourcesOperations.GET_SOURCE)
        .path("id", id)
        .send(options);
  }

  /**
   * Replaces a source.
   *
   * <p>Changes a source through a body whose properties are all optional. The source must be stopped.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2227-2260.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Source replaceSource(String id, ReplaceSourceRequest body) {
    return this.replaceSourceWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #replaceSource(String, ReplaceSourceRequest)}, with options for this one call. */
  public Source replaceSource(
      String id, ReplaceSourceRequest body, RequestOptions options) {
    return this.replaceSourceWithResponse(id, body, options).body();
  }

  /** Works like {@link #replaceSource(String, ReplaceSourceRequest)}, with status and headers. */
  public Response<Source> replaceSourceWithResponse(String id, ReplaceSourceRequest body) {
    return this.replaceSourceWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #replaceSource(String, ReplaceSourceRequest)}, with status and headers, and with options for this one call. */
  public Response<Source> replaceSourceWithResponse(
      String id, ReplaceSourceRequest body, RequestOptions options) {
    return this.api
        .call(SourcesOperations.REPLACE_SOURCE)
        .path("id", id)
        .body(ReplaceSourceRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Deletes a source.
   *
   * <p>Removes the source of the given id.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void deleteSource(String id) {
    this.deleteSourceWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSource(String)}, with options for this one call. */
  public void deleteSource(String id, RequestOptions options) {
    this.deleteSourceWithResponse(id, options);
  }

  /** Works like {@link #deleteSource(String)}, with status and headers. */
  public Response<Void> deleteSourceWithResponse(String id) {
    return this.deleteSourceWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #deleteSource(String)}, with status and headers, and with options for this one call. */
  public Response<Void> deleteSourceWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SourcesOperations.DELETE_SOURCE)
        .path("id", id)
        .send(options);
  }

  /**
   * Updates a source.
   *
   * <p>Changes properties of a source. The source must be stopped.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2193-2226.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public Source updateSource(String id, UpdateSourceRequest body) {
    return this.updateSourceWithResponse(id, body, RequestOptions.none()).body();
  }

  /** Works like {@link #updateSource(String, UpdateSourceRequest)}, with options for this one call. */
  public Source updateSource(
      String id, UpdateSourceRequest body, RequestOptions options) {
    return this.updateSourceWithResponse(id, body, options).body();
  }

  /** Works like {@link #updateSource(String, UpdateSourceRequest)}, with status and headers. */
  public Response<Source> updateSourceWithResponse(String id, UpdateSourceRequest body) {
    return this.updateSourceWithResponse(id, body, RequestOptions.none());
  }

  /** Works like {@link #updateSource(String, UpdateSourceRequest)}, with status and headers, and with options for this one call. */
  public Response<Source> updateSourceWithResponse(
      String id, UpdateSourceRequest body, RequestOptions options) {
    return this.api
        .call(SourcesOperations.UPDATE_SOURCE)
        .path("id", id)
        .body(UpdateSourceRequestJson.CODEC, body)
        .send(options);
  }

  /**
   * Starts a source.
   *
   * <p>Lets the source read data.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void startSource(String id) {
    this.startSourceWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #startSource(String)}, with options for this one call. */
  public void startSource(String id, RequestOptions options) {
    this.startSourceWithResponse(id, options);
  }

  /** Works like {@link #startSource(String)}, with status and headers. */
  public Response<Void> startSourceWithResponse(String id) {
    return this.startSourceWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #startSource(String)}, with status and headers, and with options for this one call. */
  public Response<Void> startSourceWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SourcesOperations.START_SOURCE)
        .path("id", id)
        .send(options);
  }

  /**
   * Gets the statistics of a source.
   *
   * <p>Returns the latest error, the throughput averaged minute by minute, and the counts of a source for the
   * given spans of time.
   *
   * <p>Documented in timeplus-rest-v1beta2, lines 2261-2278.
   *
   * @param id Id of the source.
   * @param errorLogTimeRange How far back to look for errors, for example <code>1d</code>.
   * @param metricsTimeRange How far back to look for metrics, for example <code>10m</code>.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public SourceStats getSourceStats(
      String id, String errorLogTimeRange, String metricsTimeRange) {
    return this.getSourceStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, RequestOptions.none()).body();
  }

  /** Works like {@link #getSourceStats(String, String, String)}, with options for this one call. */
  public SourceStats getSourceStats(
      String id, String errorLogTimeRange, String metricsTimeRange, RequestOptions options) {
    return this.getSourceStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, options).body();
  }

  /** Works like {@link #getSourceStats(String, String, String)}, with status and headers. */
  public Response<SourceStats> getSourceStatsWithResponse(
      String id, String errorLogTimeRange, String metricsTimeRange) {
    return this.getSourceStatsWithResponse(id, errorLogTimeRange, metricsTimeRange, RequestOptions.none());
  }

  /** Works like {@link #getSourceStats(String, String, String)}, with status and headers, and with options for this one call. */
  public Response<SourceStats> getSourceStatsWithResponse(
      String id, String errorLogTimeRange, String metricsTimeRange, RequestOptions options) {
    return this.api
        .call(SourcesOperations.GET_SOURCE_STATS)
        .path("id", id)
        .query("error_log_time_range", errorLogTimeRange)
        .query("metrics_time_range", metricsTimeRange)
        .send(options);
  }

  /**
   * Stops a source.
   *
   * <p>Keeps the source from reading any more data.
   *
   * <p>Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the source.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  public void stopSource(String id) {
    this.stopSourceWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #stopSource(String)}, with options for this one call. */
  public void stopSource(String id, RequestOptions options) {
    this.stopSourceWithResponse(id, options);
  }

  /** Works like {@link #stopSource(String)}, with status and headers. */
  public Response<Void> stopSourceWithResponse(String id) {
    return this.stopSourceWithResponse(id, RequestOptions.none());
  }

  /** Works like {@link #stopSource(String)}, with status and headers, and with options for this one call. */
  public Response<Void> stopSourceWithResponse(String id, RequestOptions options) {
    return this.api
        .call(SourcesOperations.STOP_SOURCE)
        .path("id", id)
        .send(options);
  }
}
