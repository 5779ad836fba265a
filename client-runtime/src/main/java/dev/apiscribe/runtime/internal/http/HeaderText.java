package dev.apiscribe.runtime.internal.http;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What a header may contain, and which ones a call may set. */
public final class HeaderText {
  private static final Set<String> OF_THE_CONNECTION = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    OF_THE_CONNECTION.addAll(List.of(
        "Connection",
        "Content-Length",
        "Expect",
        "Host",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade"));
  }

  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private HeaderText() {}

  public static String checkName(String name) {
    return checkToken(name, "not a header name");
  }

  public static String checkMethod(String method) {
    return checkToken(method, "not a method of HTTP");
  }

  private static String checkToken(String text, String refusal) {
    for (int i = 0; i < text.length(); i++) {
      if (!isTokenCharacter(text.charAt(i))) {
        throw new IllegalArgumentException(refusal);
      }
    }
    if (text.isEmpty()) {
      throw new IllegalArgumentException(refusal);
    }
    return text;
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

  /**
   * Returns the text of a setting. Refuses what is empty or has white space around it, such as the
   * line break at the end of a file.
   */
  public static String plain(String name, String value) {
    if (Objects.requireNonNull(value, name).isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException(name + " is empty, or has white space around it");
    }
    return value;
  }

  /** Refuses what says how long a request is or where it goes: that could make two of one. */
  public static void checkSettable(String name) {
    if (OF_THE_CONNECTION.contains(name)) {
      throw new IllegalArgumentException("the header " + name + " belongs to the connection");
    }
  }

  private static boolean isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_MARKS.indexOf(c) >= 0;
  }
}
