package dev.apiscribe.review.facts.redoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.facts.Aspect;
import dev.apiscribe.review.facts.DocumentedField;
import dev.apiscribe.review.facts.Passage;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.facts.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a table of parameters or members: {@code name required | type <format> limits words |}. The name may be lost. */
final class DumpRow {
  private static final Pattern ROW = Pattern.compile("^\\.?(?:([A-Za-z_$][\\w.$-]*) )?(?:(required) )?\\| (.*)$");
  private static final Pattern NAMELESS = Pattern.compile("^(?:object|Array of |string|integer|number|boolean)\\b.*");
  private static final Pattern TYPE =
      Pattern.compile("^(Array of )?(strings?|integers?|numbers?|booleans?|objects?|any)\\b(?:\\[ items ])?(?: \\(([^)]{1,200})\\))?(?: <([^>]{1,100})>)? ?");
  private static final Pattern VALUES = Pattern.compile("^(?:Enum|Value): ((?:\"[^\"]*\" ?)+)");
  private static final Pattern DEFAULT = Pattern.compile("^Default: (\\S+) ?");
  private static final Pattern EXAMPLE = Pattern.compile("^Example: (?:[\\w.-]+=)?(\\S+) ?");
  private static final Pattern RANGE = Pattern.compile("^\\[ (\\S+) \\.\\. (\\S+) ](?: (characters|items))? ?");
  private static final Pattern BOUND = Pattern.compile("^(<=|>=|=) (\\d+)(?: (characters|items))? ?");
  private static final Pattern WORD = Pattern.compile("^(non-empty|Nullable|Deprecated|unique) ?");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
  private final Place place;

  private DumpRow(Place place) {
    this.place = place;
  }

  /** Whether a line, together with the next, is a row, or the first line of one. */
  static boolean begins(String line, String next) {
    boolean closed = line.endsWith("|") || next.equals("|") || next.equals("| |");
    return closed && (ROW.matcher(line).matches() || NAMELESS.matcher(line).matches());
  }

  /** A field without a location, its name empty when the row has none. */
  static DocumentedField read(String row, Place place) {
    String line = row.replaceAll("[| ]+$", "");
    Matcher named = ROW.matcher(line.contains("|") ? line : "| " + line);
    boolean matches = named.matches();
    String name = matches && named.group(1) != null ? named.group(1) : "";
    boolean required = matches && named.group(2) != null;
    // A parameter may be called required.
    if (name.equals("required") && !required) {
      name = "";
      required = true;
    }
    DumpRow reader = new DumpRow(place);
    reader.say(Aspect.REQUIRED, BooleanNode.valueOf(required));
    return reader.field(name, matches ? named.group(3) : line);
  }

  private DocumentedField field(String name, String cell) {
    Matcher type = TYPE.matcher(cell);
    if (!type.find()) {
      say(Aspect.TYPE, TextNode.valueOf("any"));
      return new DocumentedField(name, "?", place, statements, List.of(), Passage.sentences(cell, place));
    }
    String word = type.group(2).replaceFirst("s$", "");
    List<DocumentedField> members = new ArrayList<>();
    if (type.group(1) == null) {
      type(statements, word, type.group(3));
    } else {
      type(statements, "array", null);
      Map<Aspect, Statement> items = new EnumMap<>(Aspect.class);
      // A table of arrays prints no type of what is in them.
      type(items, type.group().contains("[ items ]") ? "array" : word, type.group(3));
      members.add(new DocumentedField(DocumentedField.ITEMS, "?", place, items, List.of(), List.of()));
    }
    if (type.group(4) != null) {
      say(Aspect.FORMAT, TextNode.valueOf(type.group(4)));
    }
    String words = limits(cell.substring(type.end()), word);
    return new DocumentedField(name, "?", place, statements, members, Passage.sentences(words, place));
  }

  private void type(Map<Aspect, Statement> of, String word, @Nullable String schema) {
    of.put(Aspect.TYPE, new Statement(TextNode.valueOf(word), place));
    if (schema != null) {
      of.put(Aspect.NAME, new Statement(TextNode.valueOf(schema), place));
    }
  }

  /** Takes what is said in Redoc's own notation off the beginning; what is left are words. */
  private String limits(String cell, String type) {
    String rest = cell;
    for (boolean more = true; more; ) {
      String before = rest;
      rest = one(rest, VALUES, match -> say(Aspect.ENUM, values(match.group(1))));
      rest = one(rest, DEFAULT, match -> say(Aspect.DEFAULT, value(match.group(1), type)));
      rest = one(rest, EXAMPLE, match -> say(Aspect.EXAMPLE, value(match.group(1), type)));
      rest = one(rest, RANGE, match -> {
        bound(true, match.group(3), match.group(1));
        bound(false, match.group(3), match.group(2));
      });
      rest = one(rest, BOUND, match -> {
        if (!match.group(1).equals("<=")) {
          bound(true, match.group(3), match.group(2));
        }
        if (!match.group(1).equals(">=")) {
          bound(false, match.group(3), match.group(2));
        }
      });
      rest = one(rest, WORD, match -> word(match.group(1)));
      more = !rest.equals(before);
    }
    return rest;
  }

  private interface Found {
    void take(Matcher match);
  }

  private static String one(String text, Pattern pattern, Found found) {
    Matcher match = pattern.matcher(text);
    if (!match.find()) {
      return text;
    }
    found.take(match);
    return text.substring(match.end());
  }

  private void word(String word) {
    switch (word) {
      case "non-empty" -> say(Aspect.MIN_LENGTH, JSON.numberNode(1));
      case "Nullable" -> say(Aspect.NULLABLE, BooleanNode.TRUE);
      case "Deprecated" -> say(Aspect.DEPRECATED, BooleanNode.TRUE);
      default -> say(Aspect.UNIQUE_ITEMS, BooleanNode.TRUE);
    }
  }

  private void bound(boolean least, @Nullable String unit, String number) {
    Aspect aspect =
        unit == null
            ? least ? Aspect.MINIMUM : Aspect.MAXIMUM
            : unit.equals("items") ? least ? Aspect.MIN_ITEMS : Aspect.MAX_ITEMS : least ? Aspect.MIN_LENGTH : Aspect.MAX_LENGTH;
    if (number.matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
      say(aspect, JSON.numberNode(new BigDecimal(number)));
    }
  }

  private static JsonNode values(String quoted) {
    var values = JSON.arrayNode();
    for (String value : quoted.strip().replaceAll("^\"|\"$", "").split("\" \"")) {
      values.add(value);
    }
    return values;
  }

  private static JsonNode value(String text, String type) {
    String plain = text.replaceAll("^\"|\"$", "");
    return switch (type) {
      case "boolean" -> plain.equals("true") || plain.equals("false") ? BooleanNode.valueOf(plain.equals("true")) : TextNode.valueOf(plain);
      case "integer", "number" -> plain.matches("-?\\d{1,18}") ? JSON.numberNode(Long.parseLong(plain)) : TextNode.valueOf(plain);
      default -> TextNode.valueOf(plain);
    };
  }

  private void say(Aspect aspect, JsonNode value) {
    statements.put(aspect, new Statement(value, place));
  }
}
