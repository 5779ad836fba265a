package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A response that a page prints with its status line and headers.
 *
 * @param head the headers, without the status line
 * @param body what stands behind the first blank line; empty when there is none
 */
record HttpMessage(String status, String head, String body, int bodyLine) {
  private static final Pattern STATUS_LINE =
      Pattern.compile("HTTP/\\d(?:\\.\\d)? ([1-5]\\d\\d)\\b.{0,100}");

  /** Returns whether a text begins with a status line. */
  static boolean isResponse(String text) {
    return STATUS_LINE.matcher(firstLine(text)).matches();
  }

  /**
   * The response that follows those that say to go on. Fails with {@link IllegalStateException}
   * when the text does not begin with a status line.
   */
  static HttpMessage of(Block.Literal literal) {
    List<String> lines = literal.text().lines().toList();
    int first = 0;
    Matcher status = statusLine(lines, first);
    if (!status.matches()) {
      throw new IllegalStateException("no status line");
    }
    for (int next = 1; next < lines.size(); next++) {
      if (!lines.get(next).isBlank()) {
        Matcher later = statusLine(lines, next);
        if (!later.matches()) {
          break;
        }
        status = later;
        first = next;
      }
    }
    int blank = first + 1;
    while (blank < lines.size() && !lines.get(blank).isBlank()) {
      blank++;
    }
    int body = blank;
    while (body < lines.size() && lines.get(body).isBlank()) {
      body++;
    }
    return new HttpMessage(
        status.group(1),
        String.join(" ", lines.subList(Math.min(first + 1, blank), blank)),
        String.join("\n", lines.subList(body, lines.size())),
        literal.line() + body);
  }

  private static Matcher statusLine(List<String> lines, int at) {
    return STATUS_LINE.matcher(lines.get(at).strip());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
