package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.page.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of an example, taken apart: the lines above the payload, and the payload.
 *
 * @param above lines with their numbers, as paragraphs
 * @param payload empty when there is none
 */
record ExampleBlock(List<Block.Paragraph> above, String payload, int line) {

  static ExampleBlock of(Block.Literal literal) {
    String[] lines = literal.text().split("\n", -1);
    List<Block.Paragraph> above = new ArrayList<>();
    int at = 0;
    while (at < lines.length && !beginsJson(lines[at])) {
      if (!lines[at].isBlank()) {
        above.add(new Block.Paragraph(literal.line() + at, lines[at].strip()));
      }
      at++;
    }
    String payload = String.join("\n", List.of(lines).subList(at, lines.length)).stripTrailing();
    return new ExampleBlock(above, payload, literal.line() + Math.min(at, lines.length - 1));
  }

  private static boolean beginsJson(String line) {
    String text = line.stripLeading();
    return text.startsWith("{") || text.startsWith("[");
  }

  boolean hasPayload() {
    return !payload.isBlank() && !Sentences.isNothing(payload);
  }

  /**
   * With the JSON value of a text; where the text is not JSON, with what is wrong and in which line
   * of the page.
   */
  static DocumentedPayload payload(String name, String page, int line, String text) {
    Place place = Place.line(page, line);
    try {
      return new DocumentedPayload(name, place, text, Json.parse(text), null);
    } catch (InvalidJsonException e) {
      String reason = e.reason().lines().findFirst().orElse("no JSON");
      return new DocumentedPayload(
          name, place, text, null, "line " + (line + e.line() - 1) + ": " + reason);
    }
  }

  /** Returns whether brackets are left open at the end of a text, as when a page is cut short. */
  static boolean isOpen(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (quoted && character == '\\') {
        i++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += character == '{' || character == '['
            ? 1
            : character == '}' || character == ']' ? -1 : 0;
      }
    }
    return depth > 0;
  }
}
