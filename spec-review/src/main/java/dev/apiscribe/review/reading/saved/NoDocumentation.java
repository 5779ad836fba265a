package dev.apiscribe.review.reading.saved;

import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the kind of a page that no reader recognizes. */
final class NoDocumentation {
  private static final int HEAD = 20_000;
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>([^<]{0,200})", Pattern.CASE_INSENSITIVE);
  private static final Pattern FRAGMENT =
      Pattern.compile("\\s*<(?:!--|a|article|div|h[1-6]|main|p|section|table)\\b");
  private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S");
  private static final Pattern ERROR = Pattern.compile(
      "\\b(404|403|500|502|503)\\b|not found|access denied|unavailable|bad gateway|forbidden");
  private static final Pattern LOGIN = Pattern.compile("log ?in|sign ?in|single sign|password");

  private NoDocumentation() {}

  static UnreadablePageException refusal(PageSource source) {
    String head = source.text().substring(0, Math.min(HEAD, source.text().length()));
    String plain = head.toLowerCase(Locale.ROOT);
    boolean html = plain.contains("<html")
        || plain.contains("<!doctype")
        || FRAGMENT.matcher(plain).lookingAt();
    Matcher titled = TITLE.matcher(head);
    String title = titled.find()
        ? titled.group(1).strip().toLowerCase(Locale.ROOT)
        : html ? "" : plain.strip().lines().findFirst().orElse("");
    if (plain.contains("type=\"password\"") || LOGIN.matcher(title).find()) {
      return refusal(source, "a login page", "Log in, and save the page that comes then.");
    } else if (ERROR.matcher(title).find()) {
      return refusal(
          source,
          "an error page",
          "Load the page again, and save it when it shows the documentation.");
    } else if (html) {
      return refusal(
          source,
          "an HTML page without tables of parameters and without an embedded API description",
          "Save the whole page, after its scripts have run.");
    } else if (plain.stripLeading().startsWith("{")
        || plain.stripLeading().startsWith("openapi:")) {
      return refusal(source, "data instead of a page", "Compare two specs with the command diff.");
    }
    if (MARKDOWN.matcher(head).find()) {
      return refusal(
          source,
          "Markdown without the sections of a page about an operation",
          "Save the page that has a section URI and tables of parameters.");
    }
    return refusal(
        source,
        "a text without the marks of any known format",
        "Save the page as HTML, or take it from the documentation's repository.");
  }

  private static UnreadablePageException refusal(PageSource source, String found, String next) {
    return new UnreadablePageException(
        source.name(), 1, found, "a page of API documentation", next);
  }
}
