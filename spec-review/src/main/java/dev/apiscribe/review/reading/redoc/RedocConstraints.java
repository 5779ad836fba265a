package dev.apiscribe.review.reading.redoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.review.document.Aspect;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a type as Redoc prints them before the description:
 *
 * <ul>
 *   <li>{@code non-empty}, {@code = 5 characters}, {@code [ 1 .. 7 ] items}, {@code <= 64
 *       characters};
 *   <li>{@code >= 1}, {@code < 9}, {@code ( 0 .. 1 ]} of numbers;
 *   <li>a pattern between {@code ^} and {@code $}, {@code unique}, {@code Nullable},
 *       {@code Deprecated}, {@code Recursive};
 *   <li>{@code Default: false}, {@code Enum: "a" "b"}, {@code Value: "a"}, {@code Items Enum: "a"},
 *       {@code Example: name=1d}.
 * </ul>
 */
final class RedocConstraints {
  private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
  private static final String NUMBER = "-?\\d{1,18}(?:\\.\\d{1,18})?";
  private static final String VALUE =
      "(?:" + TEXT + "|" + NUMBER + "(?= |$)|true\\b|false\\b|null\\b)";
  private static final Pattern VALUES = Pattern.compile("(?:Enum|Value): ((?:" + VALUE + " ?)++)");
  private static final Pattern ITEM_VALUES =
      Pattern.compile("Items (?:Enum|Value): ((?:" + VALUE + " ?)++)");
  private static final Pattern ONE_VALUE = Pattern.compile(VALUE);
  private static final Pattern DEFAULT = Pattern.compile("Default: (" + TEXT + "|\\S+) ?");
  private static final Pattern EXAMPLE =
      Pattern.compile("Example: (?:[\\w.-]+=)?(" + TEXT + "|\\S+) ?");
  private static final Pattern RANGE = Pattern.compile("[\\[(] (" + NUMBER + ") \\.\\. (" + NUMBER
      + ") [\\])](?: (characters|items|properties))? ?");
  private static final Pattern BOUND =
      Pattern.compile("(<=|>=|=|<|>) (" + NUMBER + ")(?: (characters|items|properties)\\b)? ?");
  private static final Pattern EXPRESSION = Pattern.compile("(\\^\\S{1,500}\\$)(?: |$)");
  private static final Pattern WORD =
      Pattern.compile("(non-empty|Nullable|Deprecated|unique|Recursive)(?: |$)");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  /** No schema has more kinds of constraints. */
  private static final int MOST = 20;

  private final BiConsumer<Aspect, JsonNode> say;
  private final String type;
  private String rest;

  private RedocConstraints(String cell, String type, BiConsumer<Aspect, JsonNode> say) {
    rest = cell.stripLeading();
    this.type = type;
    this.say = say;
  }

  /** Takes the constraints off the beginning of a cell; what is left are words. */
  static String take(String cell, String type, BiConsumer<Aspect, JsonNode> say) {
    RedocConstraints constraints = new RedocConstraints(cell, type, say);
    for (int i = 0; i < MOST && constraints.one(); i++) {
      // Each round takes one.
    }
    return constraints.rest;
  }

  static String takeItemValues(String cell, String type, BiConsumer<Aspect, JsonNode> say) {
    RedocConstraints constraints = new RedocConstraints(cell, type, say);
    Matcher values = constraints.next(ITEM_VALUES);
    if (values != null) {
      say.accept(Aspect.ENUM, values(values.group(1)));
    }
    return constraints.rest;
  }

  private boolean one() {
    Matcher match;
    if ((match = next(VALUES)) != null) {
      say.accept(Aspect.ENUM, values(match.group(1)));
    } else if ((match = next(DEFAULT)) != null) {
      say.accept(Aspect.DEFAULT, value(match.group(1)));
    } else if ((match = next(EXAMPLE)) != null) {
      say.accept(Aspect.EXAMPLE, value(match.group(1)));
    } else if ((match = next(RANGE)) != null) {
      bound(true, match.group(3), match.group(1));
      bound(false, match.group(3), match.group(2));
    } else if ((match = next(BOUND)) != null) {
      if (!match.group(1).startsWith("<")) {
        bound(true, match.group(3), match.group(2));
      }
      if (!match.group(1).startsWith(">")) {
        bound(false, match.group(3), match.group(2));
      }
    } else if ((match = next(EXPRESSION)) != null) {
      say.accept(Aspect.PATTERN, TextNode.valueOf(match.group(1)));
    } else if ((match = next(WORD)) != null) {
      word(match.group(1));
    }
    return match != null;
  }

  private @Nullable Matcher next(Pattern pattern) {
    Matcher match = pattern.matcher(rest);
    if (!match.lookingAt()) {
      return null;
    }
    rest = rest.substring(match.end());
    return match;
  }

  private void word(String word) {
    switch (word) {
      case "non-empty" ->
        bound(
            true,
            type.equals("array") ? "items" : type.equals("object") ? "properties" : "characters",
            "1");
      case "Nullable" -> say.accept(Aspect.NULLABLE, BooleanNode.TRUE);
      case "Deprecated" -> say.accept(Aspect.DEPRECATED, BooleanNode.TRUE);
      case "unique" -> say.accept(Aspect.UNIQUE_ITEMS, BooleanNode.TRUE);
      default -> {
        // A schema that comes again: its properties are not printed.
      }
    }
  }

  private void bound(boolean least, @Nullable String unit, String number) {
    JsonNode value = number.contains(".")
        ? JSON.numberNode(new BigDecimal(number))
        : number(Long.parseLong(number));
    if (unit == null) {
      say.accept(least ? Aspect.MINIMUM : Aspect.MAXIMUM, value);
    } else if (unit.equals("items")) {
      say.accept(least ? Aspect.MIN_ITEMS : Aspect.MAX_ITEMS, value);
    } else if (unit.equals("characters")) {
      say.accept(least ? Aspect.MIN_LENGTH : Aspect.MAX_LENGTH, value);
    }
  }

  private static JsonNode number(long number) {
    return number == (int) number ? JSON.numberNode((int) number) : JSON.numberNode(number);
  }

  private static ArrayNode values(String printed) {
    ArrayNode values = JSON.arrayNode();
    for (Matcher value = ONE_VALUE.matcher(printed); value.find(); ) {
      values.add(json(value.group()));
    }
    return values;
  }

  private JsonNode value(String text) {
    boolean json = text.startsWith("\"") || !type.equals("string");
    return json ? json(text) : TextNode.valueOf(text);
  }

  private static JsonNode json(String text) {
    try {
      return Json.parse(text);
    } catch (InvalidJsonException e) {
      return TextNode.valueOf(text);
    }
  }
}
