package dev.apiscribe.review.reading.redoc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/**
 * The state that a page's scripts start from. Of it only the API description is kept, each node
 * with its line; the rest is read over.
 */
final class PageState {
  static final String NAME = "__redoc_state";
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  /** The line of the page before the one in which the state begins. */
  private final int before;

  private final Map<String, Integer> lines = new HashMap<>();
  private JsonNode document = NODES.missingNode();

  private PageState(JsonParser parser, int before) {
    this.parser = parser;
    this.before = before;
    lines.put("", before + 1);
  }

  /** The API description; its root is a missing node when the state has none. */
  static YamlFile document(PageSource source) throws UnreadablePageException {
    int start = assigned(source);
    int line = line(source.text(), start);
    try (StringReader text = new StringReader(source.text())) {
      text.skip(start);
      try (JsonParser parser = JSON.createParser(text)) {
        PageState state = new PageState(parser, line - 1);
        state.read(source);
        return YamlFile.of(source.name(), state.document, state.lines);
      }
    } catch (IOException e) {
      throw refusal(source, line, "a page state that cannot be read: " + e.getMessage());
    }
  }

  /**
   * Returns where the value begins. Scripts name the state elsewhere, too; only where it is
   * assigned an object has it one.
   */
  private static int assigned(PageSource source) throws UnreadablePageException {
    String text = source.text();
    int first = text.indexOf(NAME);
    for (int at = first; at >= 0; at = text.indexOf(NAME, at + NAME.length())) {
      int sign = afterBlanks(text, at + NAME.length());
      int value = afterBlanks(text, sign + 1);
      if (value < text.length() && text.charAt(sign) == '=' && text.charAt(value) == '{') {
        return value;
      }
    }
    throw refusal(
        source, line(text, Math.max(first, 0)), "the name of the page's state without a value");
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void read(PageSource source) throws IOException, UnreadablePageException {
    try {
      state();
    } catch (JsonProcessingException e) {
      // What nests too deeply has no location of its own.
      int at = before
          + (e.getLocation() == null ? parser.currentLocation() : e.getLocation()).getLineNr();
      throw refusal(
          source,
          at,
          "a page state that is cut short or is not valid JSON: "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private void state() throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean spec = parser.currentName().equals("spec");
      if (parser.nextToken() == JsonToken.START_OBJECT && spec) {
        spec();
      } else {
        parser.skipChildren();
      }
    }
  }

  private void spec() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean data = parser.currentName().equals("data");
      parser.nextToken();
      if (data) {
        lines.put("", line());
        document = node("");
      } else {
        parser.skipChildren();
      }
    }
  }

  /** Deep nesting is refused by the parser. */
  private JsonNode node(String pointer) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT ->
        switch (parser.getNumberType()) {
          case INT -> NODES.numberNode(parser.getIntValue());
          case LONG -> NODES.numberNode(parser.getLongValue());
          default -> NODES.numberNode(parser.getBigIntegerValue());
        };
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object(String pointer) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String child = pointer + JsonPointers.step(name);
      lines.put(child, line());
      parser.nextToken();
      object.set(name, node(child));
    }
    return object;
  }

  private ArrayNode array(String pointer) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String child = pointer + "/" + array.size();
      lines.put(child, line());
      array.add(node(child));
    }
    return array;
  }

  private int line() {
    return before + parser.currentTokenLocation().getLineNr();
  }

  private static int line(String text, int index) {
    int line = 1;
    for (int at = 0; at < index; at++) {
      char character = text.charAt(at);
      line += character == '\n' || (character == '\r' && text.charAt(at + 1) != '\n') ? 1 : 0;
    }
    return line;
  }

  static UnreadablePageException refusal(PageSource source, int line, String found) {
    return new UnreadablePageException(
        source.name(),
        line,
        found,
        "the OpenAPI document that a Redoc page embeds",
        "Save the page again, as complete HTML.");
  }
}
