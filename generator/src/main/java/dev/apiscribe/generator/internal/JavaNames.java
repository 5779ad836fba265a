package dev.apiscribe.generator.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for the names of a document. */
public final class JavaNames {
  /**
   * Members that every generated class has, or inherits, and what its constructor is given; a
   * property of that name gets a trailing underscore.
   */
  private static final Set<String> TAKEN = Set.of(
      "builder",
      "toBuilder",
      "build",
      "of",
      "additionalProperties",
      "additionalProperty",
      "kept",
      "missing",
      "unreadable",
      "equals",
      "hashCode",
      "toString",
      "getClass",
      "notify",
      "notifyAll",
      "wait",
      "clone",
      "finalize",
      "valueOf",
      "close");

  private JavaNames() {}

  /** {@code log-groups} to {@code LogGroups}. */
  public static String type(String name) {
    StringBuilder type = new StringBuilder();
    for (String word : words(name)) {
      type.append(capital(word));
    }
    return startsWell(type.toString());
  }

  /** {@code log_group_name} to {@code logGroupName}. */
  public static String lowerCamelCase(String name) {
    String type = type(name);
    String camelCase = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    return SourceVersion.isKeyword(camelCase) || TAKEN.contains(camelCase)
        ? camelCase + "_"
        : camelCase;
  }

  /** {@code createLogGroup} to {@code CREATE_LOG_GROUP}. */
  public static String constant(String name) {
    String constant = String.join("_", words(name)).toUpperCase(Locale.ROOT);
    return startsWell(constant);
  }

  /** The first of the names that is not taken yet; takes it. */
  public static String free(Set<String> taken, String... names) {
    for (String name : names) {
      if (taken.add(name)) {
        return name;
      }
    }
    String name = names[names.length - 1];
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /** Distinct constants for values, in their order: a clash gets a number. */
  public static List<String> constants(List<String> values) {
    Set<String> taken = new HashSet<>(Set.of("VALUES")); // the list of all of them
    List<String> constants = new ArrayList<>();
    for (String value : values) {
      String constant = value.isEmpty() ? "EMPTY" : constant(value);
      for (int i = 2; !taken.add(constant); i++) {
        constant = (value.isEmpty() ? "EMPTY" : constant(value)) + "_" + i;
      }
      constants.add(constant);
    }
    return constants;
  }

  private static String startsWell(String name) {
    return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))
        ? "Value" + name
        : name;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * Splits at everything that is not a letter or digit, and where a lower-case letter or digit
   * meets an upper-case one.
   */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean part = c < 128 && Character.isLetterOrDigit(c);
      boolean hump =
          part && Character.isUpperCase(c) && i > 0 && isLowerOrDigit(name.charAt(i - 1));
      if ((!part || hump) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (part) {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isLowerOrDigit(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }
}
