package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.helpcentre.TypeWords;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type as a page writes it.
 *
 * @param type as {@code Aspect.TYPE} has it
 * @param schema the name of an object's schema; null when none is given
 * @param element what a list or a map holds; null when that is not said, and for everything else
 * @param map whether it is a map
 * @param understood false when the text is not a known type, or says more than a type
 */
record TypeText(
    String type,
    @Nullable String format,
    @Nullable String schema,
    @Nullable TypeText element,
    boolean map,
    boolean understood) {
  /** An object of which nothing else is said. */
  static final TypeText OBJECT = new TypeText("object", null, null, null, false, true);

  private static final int DEEPEST = 8;
  private static final Pattern LIST = Pattern.compile(
      "(?:array|list|set)s?(?: of |\\s?<\\s?|\\s?\\[\\s?|\\s?\\(\\s?)(.+?)(?:\\s?[>)\\]])?",
      Pattern.CASE_INSENSITIVE);
  /** A list whose name, or the word for it, comes last. */
  private static final Pattern NAMED_LIST = Pattern.compile(
      "([\\w.$-]{1,200})(?: (?:data )?structures?| objects?)? (?:arrays?|lists?)",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern ELEMENTS =
      Pattern.compile("\\[?(?:array|list)(?: elements?)?\\]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern STRUCTURE =
      Pattern.compile("(.+?)(?: data)? structures?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s?\\[\\s?\\]");
  private static final Pattern MAP = Pattern.compile(
      "(?:map|dict|hashmap) ?[<(](?:string|str) ?, ?(.+)[>)]", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED_OBJECT =
      Pattern.compile("(.+?) (?:objects?|structures?|structs?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern REMARK = Pattern.compile("(\\w{1,30}) ?\\([^)]{0,200}\\)");
  private static final Pattern REFERENCE = Pattern.compile(
      "(.{1,200}?)\\.? ?(?:\\(|for (?:more )?(?:details|information),? )?(?:see|refer to) table \\d.*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("[\\w.$-]{1,200}");

  /** The type in front of a sentence that leads to the table of its properties. */
  static String withoutReference(String text) {
    Matcher match = REFERENCE.matcher(text);
    return match.matches() ? match.group(1) : text;
  }

  /** @param schemas whether a name is that of a table of properties */
  static TypeText of(String text, Predicate<String> schemas) {
    return of(text.strip(), schemas, 0);
  }

  private static TypeText of(String text, Predicate<String> schemas, int depth) {
    Optional<TypeWords.Type> word = TypeWords.of(text);
    if (word.isPresent()) {
      return new TypeText(word.get().name(), word.get().format(), null, null, false, true);
    }
    Matcher match = MAP.matcher(text);
    if (depth < DEEPEST && match.matches()) {
      return holder("object", of(match.group(1), schemas, depth + 1), true);
    }
    match = LIST.matcher(text);
    if (depth < DEEPEST && match.matches()) {
      return holder("array", of(balanced(text, match), schemas, depth + 1), false);
    }
    match = BRACKETS.matcher(text);
    if (depth < DEEPEST && match.matches()) {
      return holder("array", of(match.group(1), schemas, depth + 1), false);
    }
    if (ELEMENTS.matcher(text).matches()) {
      return new TypeText("array", null, null, null, false, true);
    }
    match = NAMED_LIST.matcher(text);
    if (depth < DEEPEST && match.matches()) {
      return holder("array", listed(match.group(1)), false);
    }
    match = STRUCTURE.matcher(text);
    if (match.matches() && TypeWords.of(match.group(1)).isPresent()) {
      return of(match.group(1), schemas, depth + 1);
    }
    match = NAMED_OBJECT.matcher(text);
    if (match.matches() && NAME.matcher(match.group(1)).matches()) {
      return object(match.group(1));
    } else if (schemas.test(text)) {
      return object(text);
    }
    match = REMARK.matcher(text);
    Optional<TypeWords.Type> before =
        match.matches() ? TypeWords.of(match.group(1)) : Optional.empty();
    return before
        .map(type -> new TypeText(type.name(), type.format(), null, null, false, false))
        .orElseGet(() -> new TypeText("any", null, null, null, false, false));
  }

  private static TypeText listed(String name) {
    return TypeWords.of(name)
        .map(word -> new TypeText(word.name(), word.format(), null, null, false, true))
        .orElse(object(name));
  }

  /** Returns whether it is a list of which the page does not say what it holds. */
  boolean isBareList() {
    return type.equals("array") && element == null;
  }

  TypeText holding(TypeText held) {
    return new TypeText(type, format, schema, held, map, understood);
  }

  // The bracket that closes the list belongs to it only when one opened it.
  private static String balanced(String text, Matcher list) {
    String inner = text.substring(list.start(1));
    return text.substring(0, list.start(1)).strip().endsWith("of") ? inner : list.group(1);
  }

  private static TypeText holder(String type, TypeText element, boolean map) {
    return new TypeText(type, null, null, element, map, element.understood());
  }

  private static TypeText object(String schema) {
    return new TypeText("object", null, schema, null, false, true);
  }
}
