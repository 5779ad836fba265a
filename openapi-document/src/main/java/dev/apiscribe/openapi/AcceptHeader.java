package dev.apiscribe.openapi;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the header {@code Accept} of a request asks for. */
public final class AcceptHeader {
  private AcceptHeader() {}

  /**
   * Returns a regular expression for the headers that accept one media type, or all of its kind,
   * and nothing else: {@code application/json}, {@code application/*;q=0.5}.
   */
  public static String only(String mediaType) {
    String essence = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    String range = "\\s*+(?:" + Pattern.quote(essence) + "|"
        + Pattern.quote(essence.replaceFirst("/.*", "/*")) + ")\\s*+(?:;[^,]*+)?+";
    // A list may have empty elements (RFC 9110, 5.6.1). Nothing is tried twice: a header is long.
    return "(?i)(?:\\s*+,)*+" + range + "(?:,(?:" + range + "|\\s*+))*+";
  }

  /**
   * Returns whether a request accepts JSON and nothing else.
   *
   * @param header null where the request has none, and accepts everything
   */
  public static boolean isOnlyJson(@Nullable String header) {
    return header != null && Pattern.matches(only("application/json"), header);
  }
}
