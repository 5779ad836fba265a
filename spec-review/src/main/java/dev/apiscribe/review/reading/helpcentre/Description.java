package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The description of a parameter or property in the cells of one row: statements, and other
 * sentences.
 */
final class Description {
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,19}(?:,\\d{3}){0,5}(?:\\.\\d{1,18})?");
  private static final BigDecimal GREATEST = new BigDecimal("9223372036854775808");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private record Least(String number, int line) {}

  private final String page;
  private final String name;
  private final String type;
  private final boolean list;
  private @Nullable String definition;
  private @Nullable Least least;
  private final Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
  private final List<Passage> words = new ArrayList<>();

  /**
   * @param name of the parameter or property; empty where the page has none
   * @param type the TYPE that values are read as, of the items of a list; empty when it is not said
   */
  Description(String page, String name, String type, boolean list) {
    this.page = page;
    this.name = name;
    this.type = type;
    this.list = list;
  }

  String name() {
    return name;
  }

  boolean isList() {
    return list;
  }

  /** The first sentence, which says what the field is; empty before it is read. */
  String definition() {
    return definition == null ? "" : definition;
  }

  /** Returns whether the sentence is the first one, and so says what the field is. */
  boolean define(String sentence) {
    boolean first = definition == null;
    if (first) {
      definition = sentence;
    }
    return first;
  }

  Map<Aspect, Statement> statements() {
    return statements;
  }

  List<Passage> words() {
    return words;
  }

  String type() {
    return type;
  }

  /**
   * False when something else has been said before: then neither statement is the right one, and
   * the sentence is kept as it is.
   */
  boolean say(Aspect aspect, JsonNode value, int line) {
    Statement before = statements.putIfAbsent(aspect, new Statement(value, Place.line(page, line)));
    return before == null || before.value().equals(value);
  }

  boolean sayNumber(Aspect aspect, String number, int line) {
    return NUMBER.matcher(number).matches()
        && new BigDecimal(number.replace(",", "")).abs().compareTo(GREATEST) <= 0
        && say(aspect, number(number), line);
  }

  /** A bound of the value itself: of a text, it is the number that the text holds, as a text. */
  boolean sayBound(Aspect aspect, String number, int line) {
    return (type.equals("string") && NUMBER.matcher(number).matches())
        ? say(aspect, TextNode.valueOf(number.replace(",", "")), line)
        : sayNumber(aspect, number, line);
  }

  /** Takes a least value for the case that no sentence states a minimum. */
  void sayAtLeast(String number, int line) {
    least = least == null ? new Least(number, line) : least;
  }

  /** Decides what is left when all sentences are read. */
  void settle() {
    if (least != null
        && !list
        && !type.equals("boolean")
        && !type.equals("object")
        && !statements.containsKey(Aspect.MINIMUM)
        && !statements.containsKey(Aspect.ENUM)) {
      sayBound(Aspect.MINIMUM, least.number(), least.line());
    }
  }

  /** In the type of the field, as far as the text has it. */
  boolean sayValue(Aspect aspect, String text, int line) {
    return say(aspect, value(text, type), line);
  }

  void addWords(String text, int line) {
    words.addAll(Sentences.passages(text, Place.line(page, line)));
  }

  static JsonNode value(String text, String type) {
    String plain = unquoted(text.strip());
    boolean truth = plain.equals("true") || plain.equals("false");
    return switch (type) {
      case "integer" -> INTEGER.matcher(plain).matches() ? number(plain) : TextNode.valueOf(plain);
      case "number" -> NUMBER.matcher(plain).matches() ? number(plain) : TextNode.valueOf(plain);
      case "boolean" -> truth ? BooleanNode.valueOf(plain.equals("true")) : TextNode.valueOf(plain);
      default -> TextNode.valueOf(plain);
    };
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 2
        && ((text.startsWith("\"") && text.endsWith("\""))
            || (text.startsWith("'") && text.endsWith("'")));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static JsonNode number(String text) {
    BigDecimal number = new BigDecimal(text.replace(",", ""));
    if (number.scale() > 0) {
      return JSON.numberNode(number);
    }
    long value = number.longValue();
    return value == (int) value ? JSON.numberNode((int) value) : JSON.numberNode(value);
  }
}
