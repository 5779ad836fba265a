package dev.apiscribe.artifacts;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type that others can see, or a member of it, in one line; or a module, whose members are what
 * it gives to others.
 *
 * @param type the qualified name of the type
 * @param text the whole declaration, in an order of its own: {@code protected abstract @Nullable
 *     String name(int) throws IOException}
 */
record Declaration(String type, String text) {
  private static final Pattern TYPE =
      Pattern.compile("(?:^| )(?:class|interface|enum|record|annotation|module) ([\\w.]+)");
  private static final Pattern NAME = Pattern.compile("(\\w+)(\\([^)]*\\))?$");
  private static final Pattern OF_A_MODULE = Pattern.compile("(?:exports|opens|requires) .*");
  private static final Set<String> MODIFIERS =
      Set.of("protected", "static", "final", "abstract", "default", "sealed");

  static boolean isType(String text) {
    return TYPE.matcher(text).find();
  }

  static Declaration ofType(String text) {
    Matcher matcher = TYPE.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("Expected the declaration of a type, found: " + text);
    }
    return new Declaration(matcher.group(1), text);
  }

  boolean isType() {
    Matcher matcher = TYPE.matcher(text);
    return matcher.find() && matcher.group(1).equals(type);
  }

  /**
   * What a linker finds it by: the type, and of a member its name and the erased types of its
   * parameters.
   */
  String key() {
    if (OF_A_MODULE.matcher(text).matches()) {
      return type + ": " + text;
    }
    Matcher matcher = NAME.matcher(erased(withoutThrows()));
    return isType() || !matcher.find() ? type : type + ": " + matcher.group();
  }

  Set<String> modifiers() {
    return words().takeWhile(MODIFIERS::contains).collect(Collectors.toSet());
  }

  String withoutModifiers() {
    return words().dropWhile(MODIFIERS::contains).collect(Collectors.joining(" "));
  }

  /**
   * What a linker sees: no modifiers, nullness, checked exceptions, arguments of generic types, nor
   * who may extend a sealed type.
   */
  String linked() {
    String known =
        new Declaration(type, withoutModifiers()).withoutThrows().replaceAll(" permits .*", "");
    return variables(known) + erased(known);
  }

  /** A type's line up to its parents. */
  String head() {
    return withoutModifiers().replaceAll(" : .*", "");
  }

  Set<String> parents() {
    return text.contains(" : ") ? Set.of(text.replaceAll(".* : ", "").split(", ")) : Set.of();
  }

  private String withoutThrows() {
    return text.replaceAll("\\) throws .*", ")");
  }

  private Stream<String> words() {
    return Stream.of(text.split(" "));
  }

  /** The type variables that a method declares: their bounds are what is linked to. */
  private static String variables(String text) {
    return text.startsWith("<") ? text.substring(0, endOf(text, 0)) : "";
  }

  private static String erased(String text) {
    String erased = text.replace("@Nullable ", "").replace("...", "[]");
    for (int open = erased.indexOf('<'); open >= 0; open = erased.indexOf('<')) {
      erased = erased.substring(0, open) + erased.substring(endOf(erased, open));
    }
    return erased.replaceAll(" +", " ").strip();
  }

  /** Behind the bracket that closes the one at the place. */
  private static int endOf(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '<' ? 1 : text.charAt(at) == '>' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    throw new IllegalArgumentException("A bracket is not closed: " + text);
  }
}
