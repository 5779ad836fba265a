package dev.apiscribe.runtime.internal.http1;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Proxy-Authenticate} (RFC 9110, section 11.6.1): several challenges may be in one
 * value.
 */
final class BasicChallenge {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*+)\"";

  /**
   * A parameter, or else the name of a scheme or its own text; a quoted text that is not a
   * parameter's is skipped.
   */
  private static final Pattern ELEMENT = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*+\"|(" + TOKEN
      + ")[ \\t]*=[ \\t]*(?:" + QUOTED + "|(" + TOKEN + "))|(" + TOKEN + "={0,2}))");

  private static final int LONGEST = 4096;

  private BasicChallenge() {}

  /**
   * Returns the realm of the first Basic challenge, empty if it has none; null when no challenge is
   * Basic.
   */
  static @Nullable String realm(List<String> values) {
    for (String value : values) {
      String realm = value.length() > LONGEST ? null : realm(value);
      if (realm != null) {
        return realm;
      }
    }
    return null;
  }

  private static @Nullable String realm(String value) {
    boolean basic = false;
    Matcher element = ELEMENT.matcher(value);
    while (element.find()) {
      String parameter = element.group(1);
      if (parameter == null && element.group(4) != null) {
        if (basic) {
          return "";
        }
        basic = element.group(4).equalsIgnoreCase("Basic");
      } else if (basic && parameter != null && parameter.equalsIgnoreCase("realm")) {
        String quoted = element.group(2);
        return quoted != null ? quoted.replaceAll("\\\\(.)", "$1") : element.group(3);
      }
    }
    return basic ? "" : null;
  }
}
