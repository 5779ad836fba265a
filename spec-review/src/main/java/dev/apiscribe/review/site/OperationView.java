package dev.apiscribe.review.site;

import dev.apiscribe.review.proof.Subject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an operation shows.
 *
 * @param flags such as {@code deprecated}
 * @param whole what the document says of the operation as a whole: method, path, section
 * @param counts how many rows have each source status
 * @param deviations those that the page shows
 * @param reaching all that touch the operation, also within the schemas that it leads to
 * @param java null where the Java was not generated
 * @param javaSnippet empty where there is no client
 */
record OperationView(
    String api,
    String apiTitle,
    String operationId,
    String method,
    String path,
    String href,
    String tag,
    String summary,
    @Nullable Prose description,
    List<String> flags,
    SourceView source,
    SourceEvidenceView whole,
    List<CoverageCell> cells,
    List<StatusCount> counts,
    RowTable parameters,
    List<BodyView> request,
    List<ResponseView> responses,
    RowTable documentedOnly,
    List<DeviationView> deviations,
    List<DeviationView> reaching,
    List<PayloadView> payloads,
    List<ExchangeView> exchanges,
    List<Probes> probes,
    boolean proven,
    @Nullable JavaView java,
    String curl,
    String javaSnippet) {

  /** Probes of one kind. */
  record Probes(String title, List<ProbeView> probes) {
    boolean hasProbes() {
      return !probes.isEmpty();
    }

    int count() {
      return probes.stream().mapToInt(probe -> probe.names().size()).sum();
    }
  }

  /** The number of rows with a source status. */
  record StatusCount(SourceStatusView sourceStatus, int count) {}

  List<String> subjects() {
    return ExchangeView.SUBJECTS.stream().map(Subject::title).toList();
  }

  int payloadCount() {
    return payloads.size();
  }

  /** {@code POST /v2/{project_id}/groups}, as reports name it. */
  String route() {
    return method + " " + path;
  }

  /** {@code POST} as a class of the style sheet. */
  String methodStyle() {
    return method.toLowerCase(Locale.ROOT);
  }
}
