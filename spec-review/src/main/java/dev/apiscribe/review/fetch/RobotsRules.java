package dev.apiscribe.review.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a {@code robots.txt} for one robot, as RFC 9309 has them: those of all groups that
 * name it, else those of all groups for {@code *}. The longest rule that matches decides, and
 * {@code Allow} where two are of the same length.
 */
final class RobotsRules {
  static final RobotsRules ALLOW_ALL = new RobotsRules(List.of());

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_-]+|\\*");
  private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

  private record RobotsRule(boolean allows, String pattern) {}

  private final List<RobotsRule> rules;

  private RobotsRules(List<RobotsRule> rules) {
    this.rules = rules;
  }

  /** @param robot the product token, such as {@code Apiscribe} */
  static RobotsRules of(String text, String robot) {
    List<RobotsRule> named = new ArrayList<>();
    List<RobotsRule> all = new ArrayList<>();
    boolean isNamed = false;
    boolean ofRobot = false;
    boolean ofAll = false;
    boolean inAgents = false;
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (String line : body.split("\r\n|\r|\n", -1)) {
      String said = line.replaceFirst("#.*", "").strip();
      int colon = said.indexOf(':');
      String key = colon < 0 ? "" : said.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = said.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!inAgents) {
          ofRobot = false;
          ofAll = false;
        }
        inAgents = true;
        Matcher token = TOKEN.matcher(value);
        String agent = token.lookingAt() ? token.group() : "";
        ofRobot |= agent.equalsIgnoreCase(robot);
        ofAll |= agent.equals("*");
        isNamed |= ofRobot;
      } else if (key.equals("allow") || key.equals("disallow")) {
        inAgents = false;
        if (!value.isEmpty()) {
          RobotsRule rule = new RobotsRule(key.equals("allow"), normalized(value));
          if (ofRobot) {
            named.add(rule);
          }
          if (ofAll) {
            all.add(rule);
          }
        }
      }
    }
    return new RobotsRules(isNamed ? named : all);
  }

  /** @param target path and query of an address */
  boolean allows(String target) {
    String path = normalized(target);
    int longest = -1;
    boolean allowed = true;
    for (RobotsRule rule : rules) {
      int length = rule.pattern().length();
      if ((length > longest || (length == longest && rule.allows()))
          && matches(rule.pattern(), path)) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed || path.equals("/robots.txt");
  }

  /** Goes back to the last star only, so that no pattern takes long. */
  private static boolean matches(String pattern, String path) {
    boolean toTheEnd = pattern.endsWith("$");
    String parts = toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
    int at = 0;
    int star = -1;
    int begun = 0;
    int i = 0;
    while (i < path.length()) {
      if (at < parts.length() && parts.charAt(at) == '*') {
        star = at++;
        begun = i;
      } else if (at < parts.length() && parts.charAt(at) == path.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++begun;
      } else {
        return false;
      }
    }
    while (at < parts.length() && parts.charAt(at) == '*') {
      at++;
    }
    return at == parts.length();
  }

  /**
   * The octets beyond ASCII in percent signs, in capitals, and no percent sign that is not needed.
   */
  private static String normalized(String text) {
    StringBuilder octets = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (octet > ' ') {
        octets.append((char) octet);
      } else {
        octets.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
      }
    }
    return ESCAPED.matcher(octets).replaceAll(match -> {
      String character = String.valueOf((char) Integer.parseInt(match.group(1), 16));
      return UNRESERVED.matcher(character).matches()
          ? character
          : match.group().toUpperCase(Locale.ROOT);
    });
  }
}
