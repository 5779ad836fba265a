package dev.apiscribe.testkit;

import java.util.List;
import java.util.regex.Pattern;

/** A header that a script may add to a response. */
record ScriptedHeader(String name, String value) {
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\xa0-\\xff]*");
  private static final List<String> FRAMING = List.of(
      "Connection",
      "Content-Length",
      "Keep-Alive",
      "Proxy-Connection",
      "TE",
      "Trailer",
      "Transfer-Encoding",
      "Upgrade");

  /** Fails with {@link IllegalArgumentException} when it cannot be sent as it is. */
  ScriptedHeader {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("expected the name of a header, of letters, digits and"
          + " !#$%&'*+.^_`|~- but was '" + name + "'");
    }
    if (FRAMING.stream().anyMatch(name::equalsIgnoreCase)) {
      throw new IllegalArgumentException("expected another header than " + FRAMING
          + ", which say how the response is sent, but was '" + name + "': use a fault");
    }
    if (name.equalsIgnoreCase("Content-Type")) {
      throw new IllegalArgumentException(
          "expected another header than Content-Type: use mediaType, or withMediaType in Java");
    }
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException("expected a value of printable characters of Latin-1 for"
          + " the header " + name + " but was '" + value + "'");
    }
  }

  /** In characters. */
  int length() {
    return name.length() + value.length();
  }
}
