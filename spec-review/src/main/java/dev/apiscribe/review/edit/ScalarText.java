package dev.apiscribe.review.edit;

import static dev.apiscribe.review.edit.ScalarStyleOfFile.DOUBLE_QUOTED;
import static dev.apiscribe.review.edit.ScalarStyleOfFile.PLAIN;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Texts in one line, which readers of YAML 1.1 and 1.2 take for the same. */
final class ScalarText {
  private static final Set<String> WORDS_OF_YAML = Set.of(
      "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "~", "=", "<<");
  /** What a version of YAML may take for a number or a time. */
  private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-+.0-9][-+.0-9_:,eExXoObBTtZz ]*");

  private static final Pattern BEGINS_LIKE_A_NUMBER = Pattern.compile("[-+.0-9].*");
  private static final Pattern NOT_PLAIN = Pattern.compile("\\?|---|\\.\\.\\.");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  private ScalarText() {}

  /**
   * Returns a text in one line.
   *
   * @param wanted the style, if it can have the text
   * @param was whether the text before it had this style, and not a neighbour
   */
  static String line(String text, ScalarStyleOfFile wanted, boolean was, boolean flow) {
    if (wanted == PLAIN && isPlain(text, was, flow)) {
      return text;
    } else if (wanted != DOUBLE_QUOTED && text.codePoints().noneMatch(ScalarText::isEscaped)) {
      return "'" + text.replace("'", "''") + "'";
    }
    return doubleQuoted(text);
  }

  private static boolean isPlain(String text, boolean was, boolean flow) {
    if (text.isEmpty()
        || text.codePoints().anyMatch(ScalarText::isEscaped)
        || WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT))
        || NOT_PLAIN.matcher(text).lookingAt()) {
      return false;
    }
    Pattern number = was ? LIKE_A_NUMBER : BEGINS_LIKE_A_NUMBER;
    if (number.matcher(text).matches() && !VERSION.matcher(text).matches()) {
      return false;
    }
    try {
      Optional<Node> list =
          new Compose(SETTINGS).composeString(flow ? "[" + text + "]" : "- " + text);
      return list.isPresent()
          && list.get() instanceof SequenceNode sequence
          && sequence.getValue().size() == 1
          && sequence.getValue().get(0) instanceof ScalarNode scalar
          && scalar.isPlain()
          && scalar.getTag().equals(Tag.STR)
          && scalar.getValue().equals(text);
    } catch (YamlEngineException e) {
      return false;
    }
  }

  private static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(character -> {
      switch (character) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (isEscaped(character)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", character));
          } else {
            out.appendCodePoint(character);
          }
        }
      }
    });
    return out.append('"').toString();
  }

  /** What no line holds as it is, or what a version of YAML takes for the end of one. */
  static boolean isEscaped(int character) {
    return Character.isISOControl(character)
        || character == 0x2028
        || character == 0x2029
        || character == 0xFEFF
        || character == 0xFFFE
        || character == 0xFFFF;
  }
}
