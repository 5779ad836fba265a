package dev.apiscribe.review.page.helpcentre;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that pages have for types. */
public final class TypeWords {
  private static final Type STRING = new Type("string", null);
  private static final Type INTEGER = new Type("integer", null);
  private static final Type NUMBER = new Type("number", null);
  private static final Type BOOLEAN = new Type("boolean", null);
  private static final Type OBJECT = new Type("object", null);
  private static final Type ARRAY = new Type("array", null);
  private static final Map<String, Type> TYPES = Map.ofEntries(
      Map.entry("string", STRING),
      Map.entry("str", STRING),
      Map.entry("json string", STRING),
      Map.entry("char", STRING),
      Map.entry("integer", INTEGER),
      Map.entry("int", INTEGER),
      Map.entry("short", INTEGER),
      Map.entry("int32", new Type("integer", "int32")),
      Map.entry("int64", new Type("integer", "int64")),
      Map.entry("long", new Type("integer", "int64")),
      Map.entry("number", NUMBER),
      Map.entry("float", NUMBER),
      Map.entry("double", NUMBER),
      Map.entry("decimal", NUMBER),
      Map.entry("boolean", BOOLEAN),
      Map.entry("bool", BOOLEAN),
      Map.entry("object", OBJECT),
      Map.entry("json", OBJECT),
      Map.entry("json object", OBJECT),
      Map.entry("map", OBJECT),
      Map.entry("dict", OBJECT),
      Map.entry("dictionary", OBJECT),
      Map.entry("array", ARRAY),
      Map.entry("list", ARRAY),
      Map.entry("file", new Type("string", "binary")),
      Map.entry("binary", new Type("string", "binary")),
      Map.entry("date", new Type("string", "date")),
      Map.entry("datetime", new Type("string", "date-time")),
      Map.entry("date-time", new Type("string", "date-time")),
      Map.entry("uuid", new Type("string", "uuid")));
  private static final Pattern COMPOSED = Pattern.compile(
      "(?:array|list|set|map|dict) ?(?:of\\b|<|\\[|\\().*|[\\w.$-]{1,200} objects?|[\\w.-]{1,200}\\[\\]|\\w{1,20} ?\\([^)]{1,100}\\)",
      Pattern.CASE_INSENSITIVE);

  /** In the words of OpenAPI; the format is null where the word says none. */
  public record Type(String name, @Nullable String format) {}

  private TypeWords() {}

  /**
   * Returns the type of a single word, in singular or plural; empty when it is not a known type.
   */
  public static Optional<Type> of(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    Type type = TYPES.get(plain);
    return Optional.ofNullable(
        type != null || !plain.endsWith("s")
            ? type
            : TYPES.get(plain.substring(0, plain.length() - 1)));
  }

  /** Returns whether a line can be the cell of a column of types. */
  static boolean isType(String line) {
    return line.length() <= 250
        && (of(line).isPresent() || COMPOSED.matcher(line).matches());
  }
}
