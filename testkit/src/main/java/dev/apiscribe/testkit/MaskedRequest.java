package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request without its secrets: three stars for the values of headers, parameters and properties
 * whose names say that they are secret, and wherever such a value is repeated.
 */
final class MaskedRequest {
  private static final String MASK = "***";

  /** Those of the client's logs, and how keys are called in bodies and queries. */
  private static final Pattern NAME = Pattern.compile(
      "auth|token|cookie|secret|password|credential|signature|api[-_]?key|security|session"
          + "|passwd|passphrase|pwd|(access|private|signing)[-_]?key|^(ak|sk|sig)$");

  /**
   * A value after a name, in a form or in JSON that cannot be parsed; of an object, all the rest.
   */
  private static final Pattern PAIR =
      Pattern.compile("(\"?)([\\w.$-]{1,100}+)\\1(\\s*+[:=]\\s*+)(\"(?:[^\"\\\\]|\\\\.)*+\"?+"
          + "|[\\[{](?s:.*+)|[^&,;\\s\"}\\]]++)");

  /** Shorter ones are found in ordinary words, as in the client's logs. */
  private static final int SHORTEST = 8;

  /** Characters in which secrets are looked for, one secret after the other: a second or so. */
  private static final long MOST_COMPARED = 300_000_000;

  private final Set<String> names;
  private final Set<String> secrets = new LinkedHashSet<>();
  private final ReceivedRequest request;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final String target;
  private final String body;

  /** @param names further secret names, in small letters */
  MaskedRequest(ReceivedRequest request, Set<String> names) {
    this.request = request;
    this.names = names;
    request.headers().forEach((name, values) -> {
      if (isSecret(name)) {
        values.forEach(this::addHeader);
      }
      headers.put(name, isSecret(name) ? values.stream().map(value -> MASK).toList() : values);
    });
    String ownTarget = maskedQuery(request.target());
    String ownBody = maskedBody(request.body());
    target = withoutRepeated(ownTarget);
    body = withoutRepeated(ownBody);
    headers.replaceAll(
        (name, values) -> values.stream().map(this::withoutRepeated).toList());
  }

  Map<String, List<String>> headers() {
    return headers;
  }

  String target() {
    return target;
  }

  String body() {
    return body;
  }

  @Override
  public String toString() {
    return request.method() + " " + target + " " + headers + " " + body + " -> " + request.status();
  }

  private boolean isSecret(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return names.contains(small) || NAME.matcher(small).find();
  }

  /** Of a scheme and parameters, each value is a secret. */
  private void addHeader(String value) {
    add(value);
    for (String part : value.substring(value.indexOf(' ') + 1).split("[\\s,;]+")) {
      add(part);
      add(part.substring(part.indexOf('=') + 1).replace("\"", ""));
    }
  }

  private void add(String secret) {
    if (secret.length() >= SHORTEST) {
      secrets.add(secret);
    }
  }

  private String withoutRepeated(String text) {
    if ((long) secrets.size() * text.length() > MOST_COMPARED) {
      return MASK;
    }
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, MASK);
    }
    return masked;
  }

  private String maskedQuery(String address) {
    int query = address.indexOf('?');
    if (query < 0) {
      return address;
    }
    List<String> parts = new ArrayList<>();
    for (String part : address.substring(query + 1).split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0 && isSecret(decoded(part.substring(0, equals)))) {
        add(part.substring(equals + 1));
        add(decoded(part.substring(equals + 1)));
        parts.add(part.substring(0, equals + 1) + MASK);
      } else {
        parts.add(part);
      }
    }
    return address.substring(0, query + 1) + String.join("&", parts);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private String maskedBody(String text) {
    try {
      JsonNode json = Json.parse(text);
      return mask(json) ? json.toString() : text;
    } catch (InvalidJsonException e) {
      return PAIR.matcher(text).replaceAll(this::maskedPair);
    }
  }

  private String maskedPair(MatchResult pair) {
    if (!isSecret(pair.group(2))) {
      return Matcher.quoteReplacement(pair.group());
    }
    add(pair.group(4).replace("\"", ""));
    String quote = pair.group(1);
    return Matcher.quoteReplacement(
        quote + pair.group(2) + quote + pair.group(3) + quote + MASK + quote);
  }

  /** Returns whether there is a secret in it. */
  private boolean mask(JsonNode json) {
    boolean found = false;
    if (json instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        if (isSecret(property.getKey()) && !property.getValue().isNull()) {
          property.getValue().forEach(each -> add(each.asText()));
          add(property.getValue().asText());
          property.setValue(object.textNode(MASK));
          found = true;
        } else {
          found |= mask(property.getValue());
        }
      }
    } else if (json instanceof ArrayNode array) {
      for (JsonNode element : array) {
        found |= mask(element);
      }
    }
    return found;
  }
}
