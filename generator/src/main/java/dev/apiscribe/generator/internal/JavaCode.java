package dev.apiscribe.generator.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Java source: a name, a literal, or code that the generator itself composes of such. */
public final class JavaCode extends SafeText {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*+");

  /** The longest string that a class file can hold, in bytes. */
  private static final int LONGEST = 65_535;

  private static final int LINE = 120;

  private JavaCode(String printed) {
    super(printed);
  }

  /**
   * Returns the name of a type, a member or a package; fails with {@link IllegalArgumentException}
   * if it is not one.
   */
  public static JavaCode name(String name) {
    if (name.length() > LONGEST) {
      throw new LongTextException(name, LONGEST);
    }
    if (!NAME.matcher(name).matches() || !SourceVersion.isName(name)) {
      throw new IllegalArgumentException("'" + PlainText.of(name) + "' is not a valid Java name");
    }
    return new JavaCode(name);
  }

  public static List<JavaCode> names(Collection<String> names) {
    return names.stream().map(JavaCode::name).toList();
  }

  /** Returns a string literal with its quotes. */
  public static JavaCode literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default ->
          literal.append(
              c < ' ' || c > '~'
                  ? String.format(Locale.ROOT, "\\u%04X", (int) c)
                  : String.valueOf(c));
      }
    }
    if (bytes > LONGEST) {
      throw new LongTextException(text, LONGEST);
    }
    return new JavaCode(literal.append('"').toString());
  }

  public static List<JavaCode> literals(Collection<String> texts) {
    return texts.stream().map(JavaCode::literal).toList();
  }

  /** Returns a literal of type {@code long}. */
  public static JavaCode number(BigInteger number) {
    return new JavaCode(number.longValueExact() + "L");
  }

  /**
   * Returns the generator's own code with pieces in the place of each {@code %s}.
   *
   * @param code a constant: a test looks
   * @param pieces code, whole numbers, booleans or constants of an enum
   */
  public static JavaCode of(String code, Object... pieces) {
    for (Object piece : pieces) {
      if (!(piece instanceof JavaCode
          || piece instanceof Integer
          || piece instanceof Boolean
          || piece instanceof Enum<?>)) {
        throw new IllegalArgumentException(
            "expected code, a whole number, a boolean or an enum's constant, found " + piece);
      }
    }
    return new JavaCode(pieces.length == 0 ? code : String.format(Locale.ROOT, code, pieces));
  }

  /** Returns the parts with commas between them. */
  public static JavaCode join(Collection<JavaCode> parts) {
    return join(", ", parts);
  }

  /** @param separator a constant: a test looks */
  public static JavaCode join(String separator, Collection<JavaCode> parts) {
    return new JavaCode(
        parts.stream().map(JavaCode::toString).collect(Collectors.joining(separator)));
  }

  /**
   * Returns items after an opening bracket: on its line if they fit there, else together on the
   * next, else one a line.
   */
  public static JavaCode list(List<JavaCode> items, int width, int indent) {
    String single = join(items).toString();
    if (single.length() <= width || items.isEmpty()) {
      return new JavaCode(single);
    }
    String margin = "\n" + " ".repeat(indent);
    String rest = indent + single.length() + 3 <= LINE
        ? single
        : join("," + margin, items).toString();
    return new JavaCode(margin + rest);
  }

  /**
   * Returns items after an opening bracket: on its line if they fit there, else below it, as many
   * on a line as fit.
   */
  public static JavaCode wrapped(List<JavaCode> items, int width, int indent) {
    JavaCode single = join(items);
    if (single.length() <= width || items.isEmpty()) {
      return single;
    }
    List<JavaCode> parts = new ArrayList<>();
    for (JavaCode item : items.subList(0, items.size() - 1)) {
      parts.add(new JavaCode(item + ","));
    }
    parts.add(items.get(items.size() - 1));
    return new JavaCode("\n" + " ".repeat(indent) + filled(parts, indent, LINE - 4));
  }

  /**
   * Returns annotations and the declaration behind them: on one line if they fit there, else one a
   * line.
   */
  public static JavaCode annotated(List<JavaCode> parts, int indent) {
    JavaCode single = join(" ", parts);
    return new JavaCode(
        indent + single.length() <= LINE
            ? single.toString()
            : join("\n" + " ".repeat(indent), parts).toString());
  }

  /** Returns the parts of an expression, as many on each line as fit. */
  public static JavaCode filled(List<JavaCode> parts, int indent) {
    return filled(parts, indent, LINE);
  }

  private static JavaCode filled(List<JavaCode> parts, int indent, int width) {
    StringBuilder filled = new StringBuilder();
    int column = indent;
    for (JavaCode part : parts) {
      boolean fits = column + 1 + part.length() <= width;
      if (!filled.isEmpty()) {
        filled.append(fits ? " " : "\n" + " ".repeat(indent));
        column = fits ? column + 1 : indent;
      }
      filled.append(part);
      column += part.length();
    }
    return new JavaCode(filled.toString());
  }

  /** Returns a type without the annotation of its own nullness. */
  public JavaCode withoutLeadingNullness() {
    return new JavaCode(toString().replaceFirst("^@Nullable ", ""));
  }

  /**
   * Returns the argument of a type {@code List<A>} or {@code Map<String, A>}, given what stands
   * before it.
   */
  public JavaCode inside(String opening) {
    return new JavaCode(toString().substring(opening.length(), length() - 1));
  }

  /** Returns a type without its arguments. */
  public JavaCode erasure() {
    int arguments = toString().indexOf('<');
    return arguments < 0 ? this : new JavaCode(toString().substring(0, arguments));
  }

  /** Returns a literal of what becomes of the text of a literal without escapes. */
  public JavaCode withText(UnaryOperator<String> change) {
    return literal(change.apply(toString().substring(1, length() - 1)));
  }

  /** Returns a literal of a media type without its parameters. */
  public JavaCode withoutParameters() {
    String text = toString().substring(1, length() - 1).replaceFirst(";.*", "").strip();
    return new JavaCode("\"" + text + "\"");
  }

  public boolean is(String code) {
    return toString().equals(code);
  }

  public boolean startsWith(String code) {
    return toString().startsWith(code);
  }

  public boolean contains(String code) {
    return toString().contains(code);
  }

  public int length() {
    return toString().length();
  }

  /** Returns the lists one behind the other. */
  @SafeVarargs
  public static List<JavaCode> concat(List<JavaCode>... lists) {
    List<JavaCode> all = new ArrayList<>();
    for (List<JavaCode> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
