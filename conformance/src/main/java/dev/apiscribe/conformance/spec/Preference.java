package dev.apiscribe.conformance.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documented response that a request asks for: {@code Prefer: status=403}.
 *
 * @param mediaType null for the first one of the status
 */
public record Preference(int status, @Nullable String mediaType) {
  public static final String HEADER = "Prefer";

  private static final Pattern QUERY_STATUS =
      Pattern.compile("(?:.*[,;] *)?query-status=\"?([^\";, ]*)\"?.*");
  private static final Pattern ALL_EVENTS =
      Pattern.compile("(?:.*[,;] *)?events=\"?all\"?(?: *[,;].*)?");
  private static final Pattern TEXT =
      Pattern.compile("status=(\\d{3})(?:; *media-type=\"([^\"]*)\")?(?:; *events=all)?");

  /** Null when the text asks for nothing that is known. */
  public static @Nullable Preference parse(@Nullable String header) {
    Matcher matcher = TEXT.matcher(header == null ? "" : header);
    return matcher.matches()
        ? new Preference(Integer.parseInt(matcher.group(1)), matcher.group(2))
        : null;
  }

  /**
   * Returns which status a streamed query is to end with: {@code Prefer: query-status=failed}; null
   * for the usual end.
   */
  public static @Nullable String queryStatus(@Nullable String header) {
    Matcher matcher = QUERY_STATUS.matcher(header == null ? "" : header);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /**
   * Returns whether a stream is to have events, too, that no document names: {@code Prefer:
   * events=all}.
   */
  public static boolean isForAllEvents(@Nullable String header) {
    return header != null && ALL_EVENTS.matcher(header).matches();
  }

  /** The header's value, which asks for all events of a stream. */
  @Override
  public String toString() {
    String events = "text/event-stream".equals(mediaType) ? "; events=all" : "";
    return "status=" + status
        + (mediaType == null ? "" : "; media-type=\"" + mediaType + "\"" + events);
  }
}
