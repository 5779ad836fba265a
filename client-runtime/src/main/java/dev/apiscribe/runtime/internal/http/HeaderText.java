package dev.apiscribe.runtime.internal.http;

/** The characters that a header may contain. */
public final class HeaderText {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private HeaderText() {}

  public static String checkName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!isTokenCharacter(name.charAt(i))) {
        throw new IllegalArgumentException("not a header name");
      }
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("not a header name");
    }
    return name;
  }

  /**
   * Refuses what could start another header, and what the wire format cannot carry; the message
   * omits the value.
   */
  public static String checkValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c > '~') {
        throw new IllegalArgumentException("header " + name + ": only printable ASCII can be sent");
      }
    }
    return value;
  }

  private static boolean isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_MARKS.indexOf(c) >= 0;
  }
}
