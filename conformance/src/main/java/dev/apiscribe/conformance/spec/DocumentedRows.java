package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of a stream of rows.
 *
 * @param header JSON Pointer to the columns in the opening's data
 * @param rows {@code message} for events without a name
 * @param metrics every name that they go by
 * @param end what the opening that closes a stream says
 */
public record DocumentedRows(
    String opening, String header, String rows, List<String> metrics, End end) {

  /** Null where the media type describes no rows. */
  static @Nullable DocumentedRows of(JsonNode media) {
    JsonNode events = media.path("x-row-events");
    if (events.isMissingNode()) {
      return null;
    }
    List<String> metrics = new ArrayList<>();
    events.path("metrics").forEach(name -> metrics.add(name.asText()));
    return new DocumentedRows(
        events.path("opening").asText(),
        events.path("header").asText(),
        events.path("rows").asText(),
        metrics,
        End.of(events));
  }

  /**
   * What an opening says of the end.
   *
   * @param status JSON Pointer to the status in the opening's data; null where none is described
   * @param finished the statuses of a complete stream; none where no event closes it
   * @param failed the statuses that are failures
   * @param message JSON Pointer to the reason of a failure; null where none is described
   */
  public record End(
      @Nullable String status,
      List<String> finished,
      List<String> failed,
      @Nullable String message) {
    static End of(JsonNode events) {
      JsonNode status = events.path("status");
      return new End(
          status.path("from").asText(null),
          texts(status.path("finished")),
          texts(status.path("failed")),
          events.path("message").asText(null));
    }

    private static List<String> texts(JsonNode values) {
      List<String> texts = new ArrayList<>();
      values.forEach(value -> texts.add(value.asText()));
      return List.copyOf(texts);
    }
  }
}
