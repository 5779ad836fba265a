package dev.apiscribe.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The preferences of a request: its headers {@code Prefer} (RFC 7240). What is not a preference is
 * left out; of several with one name the first counts.
 */
public final class Preferences {
  /** The name of the header. */
  public static final String HEADER = "Prefer";

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String QUOTED = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
  private static final Pattern PAIR = Pattern.compile(
      "[ \t]*(" + TOKEN + ")[ \t]*(?:=[ \t]*(" + TOKEN + "|" + QUOTED + ")[ \t]*)?");

  private final Map<String, Preference> byName = new LinkedHashMap<>();

  /**
   * One of them.
   *
   * @param value empty where there is none
   * @param parameters by their names in small letters
   */
  public record Preference(String value, Map<String, String> parameters) {}

  private Preferences() {}

  /** @param headers the value of each such header, in their order */
  public static Preferences of(List<String> headers) {
    Preferences all = new Preferences();
    headers.forEach(all::read);
    return all;
  }

  /** Empty where the request has no such preference. */
  public Optional<Preference> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private void read(String header) {
    @Nullable Preference current = null;
    boolean first = true;
    int at = 0;
    while (at < header.length()) {
      Matcher pair = PAIR.matcher(header).region(at, header.length());
      boolean found = pair.lookingAt()
          && (pair.end() == header.length() || ",;".indexOf(header.charAt(pair.end())) >= 0);
      if (found) {
        String name = pair.group(1).toLowerCase(Locale.ROOT);
        String value = unquoted(pair.group(2));
        if (first) {
          current = new Preference(value, new LinkedHashMap<>());
          byName.putIfAbsent(name, current);
        } else if (current != null) {
          current.parameters().putIfAbsent(name, value);
        }
        at = pair.end();
      } else {
        current = first ? null : current;
        at = endOfOther(header, at);
      }
      first = at >= header.length() || header.charAt(at) == ',';
      at++;
    }
  }

  /** Returns where a part ends that is not a preference; a comma in quotes does not end it. */
  private static int endOfOther(String header, int from) {
    boolean quoted = false;
    int at = from;
    while (at < header.length() && (quoted || ",;".indexOf(header.charAt(at)) < 0)) {
      quoted ^= header.charAt(at) == '"' && header.indexOf('"', at + (quoted ? 0 : 1)) >= 0;
      at++;
    }
    return at;
  }

  private static String unquoted(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.startsWith("\"")
        ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1")
        : text;
  }
}
