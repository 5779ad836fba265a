package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The text that Redoc makes of a schema without an example. */
final class RedocStringExample {
  private static final String WORD = "string";
  private static final int LONGEST = 10_000;
  private static final Map<String, String> FORMATS = Map.ofEntries(
      Map.entry("date-time", "2019-08-24T14:15:22Z"),
      Map.entry("date", "2019-08-24"),
      Map.entry("time", "14:15:22Z"),
      Map.entry("email", "user@example.com"),
      Map.entry("password", "pa$$word"),
      Map.entry("ipv4", "192.168.0.1"),
      Map.entry("ipv6", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"),
      Map.entry("hostname", "example.com"),
      Map.entry("uri", "http://example.com"),
      Map.entry("uri-reference", "../dictionary"),
      Map.entry("uri-template", "http://example.com/{endpoint}"),
      Map.entry("iri", "http://example.com/entity/1"),
      Map.entry("iri-reference", "/entity/1"),
      Map.entry("json-pointer", "/json/pointer"),
      Map.entry("relative-json-pointer", "1/relative/json/pointer"),
      Map.entry("regex", "/regex/"));

  private RedocStringExample() {}

  /** @param name of the property: it decides which UUID is shown */
  static String of(JsonNode schema, String name) {
    String format = schema.path("format").asText();
    if (format.equals("uuid")) {
      return uuid(name);
    } else if (FORMATS.containsKey(format)) {
      return FORMATS.get(format);
    }
    int least = Math.min(schema.path("minLength").asInt(), LONGEST);
    int most = schema.path("maxLength").asInt();
    String text =
        least > WORD.length() ? WORD.repeat(least / WORD.length() + 1).substring(0, least) : WORD;
    return most > 0 && most < text.length() ? text.substring(0, most) : text;
  }

  /** The page's own generator of numbers, started from the name. */
  private static String uuid(String name) {
    int hash = name.hashCode();
    int[] state = {hash, hash, hash, hash};
    StringBuilder uuid = new StringBuilder();
    for (char place : "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".toCharArray()) {
      if (place == 'x' || place == 'y') {
        int digit = (int) (next(state) * 16) % 16;
        uuid.append(Character.forDigit(place == 'x' ? digit : (digit & 3) | 8, 16));
      } else {
        uuid.append(place);
      }
    }
    return uuid.toString();
  }

  private static double next(int[] state) {
    int mixed = state[0] - (state[1] << 27 | state[1] >>> 5);
    state[0] = state[1] ^ (state[2] << 17 | state[2] >>> 15);
    state[1] = state[2] + state[3];
    state[2] = state[3] + mixed;
    state[3] = mixed + state[0];
    return Integer.toUnsignedLong(state[3]) / 4294967296.0;
  }
}
