package dev.apiscribe.review.reading.redoc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.regex.Pattern;

/** The examples of a dump: JSON in which the buttons that fold it have left their minus signs. */
final class DumpExamples {
  /**
   * After an opening bracket at the beginning of a line, at the beginning itself, and after the
   * comma behind a closing bracket.
   */
  private static final Pattern BUTTON = Pattern.compile("^([\\[{]*)- |^([}\\]]+, )- ");

  private DumpExamples() {}

  static boolean begins(String line) {
    return line.startsWith("{") || line.startsWith("[");
  }

  /** The last line of the example that begins at a line. */
  static int end(PageSource source, int first) throws UnreadablePageException {
    int depth = 0;
    for (int number = first; number <= source.lines().size(); number++) {
      depth += depth(source.line(number));
      if (depth <= 0) {
        return number;
      }
    }
    throw new UnreadablePageException(
        source.name(),
        first,
        "an example without its end",
        "all closing brackets",
        "The page is cut short: copy it again, to its end.");
  }

  private static int depth(String line) {
    int depth = 0;
    boolean text = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (text && character == '\\') {
        i++;
      } else if (character == '"') {
        text = !text;
      } else if (!text && (character == '{' || character == '[')) {
        depth++;
      } else if (!text && (character == '}' || character == ']')) {
        depth--;
      }
    }
    return depth;
  }

  /**
   * Each comma that stands before a closing bracket becomes a blank; the number of line breaks
   * before the first one, or -1.
   */
  private static int dropDanglingCommas(StringBuilder json) {
    int dropped = -1;
    int comma = -1;
    int breaks = 0;
    int breaksAtComma = 0;
    boolean text = false;
    for (int i = 0; i < json.length(); i++) {
      char character = json.charAt(i);
      if (character == '\n') {
        breaks++;
        text = false;
      } else if (text && character == '\\') {
        i++;
      } else if (character == '"') {
        text = !text;
        comma = -1;
      } else if (!text && character == ',') {
        comma = i;
        breaksAtComma = breaks;
      } else if (!text && comma >= 0 && (character == '}' || character == ']')) {
        json.setCharAt(comma, ' ');
        dropped = dropped < 0 ? breaksAtComma : dropped;
        comma = -1;
      } else if (!text && character != ' ') {
        comma = -1;
      }
    }
    return dropped;
  }

  /** A comma that a lost last property has left is dropped, and named as the problem. */
  static DocumentedPayload payload(PageSource source, String name, int first, int last)
      throws UnreadablePageException {
    StringBuilder text = new StringBuilder();
    for (int number = first; number <= last; number++) {
      text.append(BUTTON.matcher(source.line(number)).replaceFirst("$1$2")).append('\n');
    }
    Place place = Place.line(source.name(), first);
    int dropped = dropDanglingCommas(text);
    String problem = dropped < 0
        ? null
        : "a comma without a property after it in line " + (first + dropped)
            + ": the last one is lost";
    String json = text.toString();
    if (json.isBlank()) {
      throw new UnreadablePageException(
          source.name(), first, "an empty example", "JSON", "Copy the page again.");
    }
    try {
      JsonNode value = Json.parse(json);
      return new DocumentedPayload(name, place, json.strip(), value, problem);
    } catch (InvalidJsonException e) {
      throw new UnreadablePageException(
          source.name(),
          first + e.line() - 1,
          "an example that is not valid JSON: " + e.reason().lines().findFirst().orElse(""),
          "JSON with the minus signs of folded parts",
          "Copy the page again, or fix the line.");
    }
  }
}
