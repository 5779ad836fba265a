package dev.apiscribe.review.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * JSON in ASCII alone, so that it survives every terminal and every encoding, and harmless inside a
 * page.
 */
final class JsonText {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER = new JsonMapper()
      .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER));

  private JsonText() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static String of(JsonNode root) {
    try {
      return ascii(WRITER.writeValueAsString(root)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  // What is not ASCII, and a <, is in strings only.
  private static String ascii(String json) {
    StringBuilder text = new StringBuilder(json.length());
    json.codePoints().forEach(character -> {
      if (character < 0x7f && character != '<') {
        text.append((char) character);
      } else if (Character.getType(character) == Character.SURROGATE) {
        text.append("\\ufffd");
      } else {
        for (char unit : Character.toChars(character)) {
          text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      }
    });
    return text.toString();
  }
}
