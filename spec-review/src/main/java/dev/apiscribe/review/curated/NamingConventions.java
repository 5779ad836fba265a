package dev.apiscribe.review.curated;

import java.util.regex.Pattern;

/** The spellings that the conventions ask for. */
public final class NamingConventions {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9-]+");
  private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern UPPER_CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");

  private NamingConventions() {}

  public static boolean isKebabCase(String name) {
    return KEBAB.matcher(name).matches()
        && !name.startsWith("-")
        && !name.endsWith("-")
        && !name.contains("--");
  }

  public static boolean isCamelCase(String name) {
    return CAMEL.matcher(name).matches();
  }

  public static boolean isUpperCamelCase(String name) {
    return UPPER_CAMEL.matcher(name).matches();
  }

  /**
   * Returns whether generated Java would have to tell the name from that of a class of the
   * language.
   */
  public static boolean isInJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
