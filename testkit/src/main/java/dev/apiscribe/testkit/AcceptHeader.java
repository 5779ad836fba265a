package dev.apiscribe.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The media types that a client accepts (RFC 9110, 12.5.1), without their parameters. Weights are
 * read, and do not count: neither Spring nor Jersey refuses what has a weight of zero.
 *
 * @param ranges in small letters
 */
record AcceptHeader(List<String> ranges) {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern RANGE = Pattern.compile("\\s*+(" + TOKEN + "/" + TOKEN
      + ")((?:\\s*+;\\s*+" + TOKEN + "+=(?:" + TOKEN + "+|\"[^\"]*+\"))*+)\\s*+;?+\\s*+");
  private static final Pattern WEIGHT = Pattern.compile("(?i);\\s*q=([^;\\s]*)");

  /** Empty when it is malformed. */
  static Optional<AcceptHeader> of(String text) {
    List<String> ranges = new ArrayList<>();
    for (String part : parts(text)) {
      if (part.isBlank()) {
        continue;
      }
      Matcher range = RANGE.matcher(part);
      if (!range.matches() || range.group(1).matches("\\*/[^*].*")) {
        return Optional.empty();
      }
      Matcher weight = WEIGHT.matcher(range.group(2));
      String given = weight.find() ? weight.group(1) : "1";
      if (!given.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")) {
        return Optional.empty();
      }
      ranges.add(range.group(1).toLowerCase(Locale.ROOT));
    }
    boolean isNothing = text.isBlank() || text.replace(",", "").isBlank();
    return Optional.of(new AcceptHeader(isNothing ? List.of("*/*") : List.copyOf(ranges)));
  }

  /** Commas in quotes are part of a value. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == ',' && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Returns whether a media type without parameters is accepted. */
  boolean accepts(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    return ranges.stream()
        .anyMatch(range -> range.equals("*/*")
            || range.equals(type)
            || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))));
  }
}
