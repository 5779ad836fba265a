package dev.apiscribe.review.reading.helpcentre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code POST https://{endpoint}/v2/{project_id}/groups?limit=10}.
 *
 * @param server empty when the line begins with the path
 * @param query what stands behind the path, by name in printed order
 */
record Route(String method, String server, String path, Map<String, String> query, int line) {
  private static final Pattern LINE = Pattern.compile(
      "(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\\s{1,10}(https?://[^/\\s?]{1,300})?([^\\s?]{0,2000})(?:\\?((?:[^\\s{]|\\{[^{}]{0,200}}){0,4000}+))?"
          + "(?:\\s{1,10}HTTP/[\\d.]{1,3})?");

  static Optional<Route> of(String text, int line) {
    Matcher match = LINE.matcher(text.strip());
    if (!match.matches() || (!match.group(3).contains("/") && match.group(2) == null)) {
      return Optional.empty();
    }
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair :
        match.group(4) == null ? List.<String>of() : List.of(match.group(4).split("&"))) {
      int equals = pair.indexOf('=');
      query.putIfAbsent(
          equals < 0 ? pair : pair.substring(0, equals),
          equals < 0 ? "" : pair.substring(equals + 1));
    }
    String server = match.group(2) == null ? "" : match.group(2);
    return Optional.of(new Route(match.group(1), server, match.group(3), query, line));
  }

  /**
   * The same with what the query marks without a value as part of the path: {@code /?acl} and
   * {@code /?tagging} are two operations.
   */
  Route withMarks() {
    Map<String, String> values = new LinkedHashMap<>(query);
    List<String> marks = query.entrySet().stream()
        .filter(one -> one.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
    values.keySet().removeAll(marks);
    return marks.isEmpty()
        ? this
        : new Route(method, server, path + "?" + String.join("&", marks), values, line);
  }

  boolean hasParameter(String name) {
    return path.contains("{" + name + "}");
  }

  boolean hasBody() {
    return !method.equals("GET") && !method.equals("HEAD") && !method.equals("DELETE");
  }

  /**
   * The values of the parameters when an example's path is an instance of this one; empty when it
   * is not. Placeholders are not values.
   */
  Optional<Map<String, String>> values(Route example) {
    String[] template = path.split("/", -1);
    String[] segments = example.path.split("/", -1);
    if (template.length != segments.length || !method.equals(example.method)) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < template.length; i++) {
      boolean parameter = isParameter(template[i]);
      if (parameter && !segments[i].isEmpty()) {
        if (!isParameter(segments[i])) {
          values.put(template[i].substring(1, template[i].length() - 1), segments[i]);
        }
      } else if (!template[i].equals(segments[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** Returns whether the other one is this one with values for all of its parameters. */
  boolean hasExample(Route other) {
    return other.path.indexOf('{') < 0
        && values(other).filter(found -> !found.isEmpty()).isPresent();
  }

  static boolean isParameter(String segment) {
    return segment.length() > 2
        && segment.startsWith("{")
        && segment.endsWith("}")
        && segment.indexOf('{', 1) < 0;
  }
}
