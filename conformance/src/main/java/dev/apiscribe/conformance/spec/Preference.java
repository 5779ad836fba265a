package dev.apiscribe.conformance.spec;

import dev.apiscribe.openapi.Preferences;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documented response that a request asks for: {@code Prefer: status=403}.
 *
 * @param mediaType null for the first one of the status
 */
public record Preference(int status, @Nullable String mediaType) {
  public static final String HEADER = Preferences.HEADER;

  /** The header of a response that says which preference counted. */
  public static final String APPLIED = "Preference-Applied";

  private static final String STATUS = "status";
  private static final String QUERY_STATUS = "query-status";
  private static final String EVENTS = "events";

  /** Null when the text asks for nothing that is known, as RFC 7240 has it. */
  public static @Nullable Preference parse(@Nullable String header) {
    return named(header, STATUS)
        .filter(status -> status.value().matches("\\d+"))
        .map(status -> new Preference(
            status.value().length() > 3 ? 999 : Integer.parseInt(status.value()),
            status.parameters().get("media-type")))
        .orElse(null);
  }

  /**
   * Returns which status a streamed query is to end with: {@code Prefer: query-status=failed}; null
   * for the usual end.
   */
  public static @Nullable String queryStatus(@Nullable String header) {
    return named(header, QUERY_STATUS)
        .map(Preferences.Preference::value)
        .or(() -> named(header, STATUS).map(status -> status.parameters().get(QUERY_STATUS)))
        .orElse(null);
  }

  private static Optional<Preferences.Preference> named(@Nullable String header, String name) {
    return Preferences.of(header == null ? List.of() : List.of(header)).named(name);
  }

  /** Returns what {@code Preference-Applied} says of it. */
  public String applied() {
    return STATUS + "=" + status;
  }

  /**
   * Returns whether a stream is to have events, too, that no document names: {@code Prefer:
   * events=all}.
   */
  public static boolean isForAllEvents(@Nullable String header) {
    return named(header, EVENTS)
        .map(Preferences.Preference::value)
        .or(() -> named(header, STATUS).map(status -> status.parameters().get(EVENTS)))
        .filter("all"::equals)
        .isPresent();
  }

  /** The header's value, which asks for all events of a stream. */
  @Override
  public String toString() {
    String events = "text/event-stream".equals(mediaType) ? "; events=all" : "";
    return "status=" + status
        + (mediaType == null ? "" : "; media-type=\"" + mediaType + "\"" + events);
  }
}
