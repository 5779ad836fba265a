package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.SpecNode;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of headers and cookies, which HTTP sends as they are: each is a token. */
final class FieldNames {
  /** RFC 9110, section 5.6.2. */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private static final Set<String> PLACES = Set.of("header", "cookie");

  private FieldNames() {}

  /** Judges the name of a parameter, or of the key of a security scheme. */
  static void ofParameter(SpecNode owner, SpecNode name, KeywordWalk walk) {
    String place = owner.text("in");
    if (PLACES.contains(place)) {
      check(name, name.value().asText(), place, walk);
    }
  }

  /** Judges the names of the headers of a response. */
  static void ofResponse(SpecNode response, SpecNode headers, KeywordWalk walk) {
    headers.properties().forEach((name, header) -> check(header, name, "header", walk));
  }

  private static void check(SpecNode at, String name, String place, KeywordWalk walk) {
    if (!TOKEN.matcher(name).matches()) {
      walk.refuse(
          at,
          "found the name " + KeywordWalk.quoted(name) + ", which no " + place
              + " has, expected a token of HTTP: letters of ASCII, digits and !#$%&'*+-.^_`|~."
              + " Correct it.");
    }
  }
}
