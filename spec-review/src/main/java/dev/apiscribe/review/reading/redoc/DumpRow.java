package dev.apiscribe.review.reading.redoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of parameters or properties: {@code name required | type <format> (schema)
 * constraints [ items constraints ] words |}. The name may be lost, and then the bar behind it is,
 * unless {@code required} stands there. A type is {@code string}, {@code Array of strings},
 * {@code object (Schema)}, {@code string or null}; {@code Array of any[ items ]} is a list of
 * lists.
 */
final class DumpRow {
  private static final Pattern ROW =
      Pattern.compile("^\\.?(?:([A-Za-z_$][\\w.$-]*) )?(?:(required) )?\\| (.*)$");
  private static final Pattern NAMELESS =
      Pattern.compile("^(?:object|Array of |string|integer|number|boolean)\\b.*");
  private static final Pattern TYPE = Pattern.compile(
      "(Array of )?(strings?|integers?|numbers?|booleans?|objects?|any)\\b( or null\\b)?"
          + "(?: <([^>]{1,100})>)?(?: \\(([^)]{1,200})\\))?(?: <([^>]{1,100})>)?");
  private static final Pattern ITEMS = Pattern.compile("\\[ items(?: <([^>]{1,100})>)?");

  private final Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
  private final Place place;

  private DumpRow(Place place) {
    this.place = place;
  }

  /** Returns whether a line, together with the next, is a row, or the first line of one. */
  static boolean begins(String text, String next) {
    boolean closed = text.endsWith("|") || next.equals("|") || next.equals("| |");
    return closed && (ROW.matcher(text).matches() || NAMELESS.matcher(text).matches());
  }

  /** A field without a location, its name empty when the row has none. */
  static DocumentedField read(String row, Place place) {
    String line = withoutEnd(row);
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
    reader.say(reader.statements, Aspect.REQUIRED, BooleanNode.valueOf(required));
    return reader.field(name, matches ? named.group(3) : line);
  }

  private static String withoutEnd(String row) {
    int end = row.length();
    while (end > 0 && (row.charAt(end - 1) == '|' || row.charAt(end - 1) == ' ')) {
      end--;
    }
    return row.substring(0, end);
  }

  private DocumentedField field(String name, String cell) {
    Matcher type = TYPE.matcher(cell);
    if (!type.lookingAt()) {
      say(statements, Aspect.TYPE, TextNode.valueOf("any"));
      return new DocumentedField(
          name, "?", place, statements, List.of(), Passage.sentences(cell, place));
    }
    boolean list = type.group(1) != null;
    String word = type.group(2).endsWith("s")
        ? type.group(2).substring(0, type.group(2).length() - 1)
        : type.group(2);
    Map<Aspect, Statement> inside = list ? new EnumMap<>(Aspect.class) : statements;
    say(statements, Aspect.TYPE, TextNode.valueOf(list ? "array" : word));
    say(inside, Aspect.TYPE, TextNode.valueOf(word));
    text(inside, Aspect.NAME, type.group(5));
    text(inside, Aspect.FORMAT, type.group(4) == null ? type.group(6) : type.group(4));
    if (type.group(3) != null) {
      say(statements, Aspect.NULLABLE, BooleanNode.TRUE);
    }
    String rest = constraints(cell.substring(type.end()), list ? "array" : word, statements);
    rest = list ? items(rest, word, inside) : rest;
    rest = constraints(rest, list ? "array" : word, statements);
    List<DocumentedField> properties = list
        ? List.of(
            new DocumentedField(DocumentedField.ITEMS, "?", place, inside, List.of(), List.of()))
        : List.of();
    return new DocumentedField(
        name, "?", place, statements, properties, Passage.sentences(rest, place));
  }

  private String constraints(String cell, String type, Map<Aspect, Statement> of) {
    return RedocConstraints.take(cell, type, (aspect, value) -> say(of, aspect, value));
  }

  /**
   * Reads the constraints of list items, printed in brackets, which may contain brackets. Nothing
   * is printed there of items that are lists.
   */
  private String items(String cell, String word, Map<Aspect, Statement> of) {
    Matcher items = ITEMS.matcher(cell);
    if (!items.lookingAt()) {
      return RedocConstraints.takeItemValues(cell, word, (aspect, value) -> say(of, aspect, value));
    }
    text(of, Aspect.FORMAT, items.group(1));
    String rest = constraints(cell.substring(items.end()), word, of);
    if (rest.startsWith("]") && of.keySet().stream().allMatch(aspect -> aspect == Aspect.TYPE)) {
      say(of, Aspect.TYPE, TextNode.valueOf("array"));
    }
    return rest.startsWith("]") ? rest.substring(1).stripLeading() : rest;
  }

  private void text(Map<Aspect, Statement> of, Aspect aspect, @Nullable String text) {
    if (text != null) {
      say(of, aspect, TextNode.valueOf(text));
    }
  }

  private void say(Map<Aspect, Statement> of, Aspect aspect, JsonNode value) {
    of.put(aspect, new Statement(value, place));
  }
}
