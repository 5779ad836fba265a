package dev.apiscribe.runtime.internal.http;

/** RFC 6265: the characters of a cookie, none of which ends it. */
public final class CookieText {
  private CookieText() {}

  /**
   * Returns the value. Fails with {@link IllegalArgumentException}, which omits it, when it could
   * break out of the cookie.
   */
  public static String checked(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c > '~' || "\",;\\".indexOf(c) >= 0) {
        throw new IllegalArgumentException("cookie " + name
            + ": a cookie takes printable ASCII but for spaces, quotes, commas, semicolons and"
            + " backslashes");
      }
    }
    return value;
  }
}
