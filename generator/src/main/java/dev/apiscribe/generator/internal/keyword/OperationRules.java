package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.SpecNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is understood of servers, credentials and responses. */
final class OperationRules {
  /** Of tokens, which are sent in a header, and of certificates, which belong to the connection. */
  private static final Set<String> TYPES = Set.of("oauth2", "openIdConnect", "mutualTLS");

  private static final Set<String> PLACES = Set.of("header", "query", "cookie");
  private static final Set<String> HTTP = Set.of("basic", "bearer");

  private static final Set<String> CONSTRAINTS =
      Set.of("maximum", "minimum", "maxLength", "minLength", "pattern", "maxItems", "minItems");

  private OperationRules() {}

  static void status(String status, SpecNode response, KeywordWalk walk) {
    if (!status.matches("default|[1-5](\\d\\d|XX)")) {
      walk.refuse(
          response,
          "found " + KeywordWalk.quoted(status)
              + ", expected a status of three digits, a range such as 4XX, or default. Correct it.");
    }
  }

  /** A response is read as the first JSON that it lists. */
  static void jsonOfResponse(SpecNode object, SpecNode content, KeywordWalk walk) {
    List<SpecNode> json = content.children().stream()
        .filter(media -> JsonMediaType.matches(media.name()))
        .toList();
    json.stream()
        .skip(1)
        .filter(media ->
            !media.get("schema").value().equals(json.get(0).get("schema").value()))
        .forEach(media -> walk.refuse(
            media.get("schema"),
            "the body would be read as that of "
                + KeywordWalk.quoted(json.get(0).name())
                + ". Give both the same schema, or leave out one."));
  }

  /** A header is read as its type, and compared with nothing else. */
  static void headerSchema(SpecNode header, SpecNode schema, KeywordWalk walk) {
    schema.properties().forEach((name, value) -> {
      if (CONSTRAINTS.contains(name) && KeywordWalk.says(value)) {
        walk.unchecked(value, "the value of a header is not compared with it");
      }
    });
  }

  static void security(SpecNode object, SpecNode security, KeywordWalk walk) {
    for (SpecNode alternative : security.children()) {
      String problem = problem(alternative, walk);
      if (problem != null) {
        walk.unchecked(alternative, problem);
      }
    }
  }

  private static boolean isUndefined(SpecNode alternative, KeywordWalk walk) {
    return alternative.properties().keySet().stream()
        .anyMatch(name -> !scheme(name, walk).exists());
  }

  private static SpecNode scheme(String name, KeywordWalk walk) {
    return walk.resolved(walk.root().get("components").get("securitySchemes").get(name));
  }

  /** Returns what a client cannot do of it; null for nothing. */
  private static String problem(SpecNode alternative, KeywordWalk walk) {
    if (isUndefined(alternative, walk)) {
      return "there is no such scheme in #/components/securitySchemes; only credentials(Credentials) of a client sends it";
    }
    for (String name : alternative.properties().keySet()) {
      SpecNode scheme = scheme(name, walk);
      boolean isPossible = switch (scheme.text("type")) {
        case "apiKey" -> PLACES.contains(scheme.text("in"));
        case "http" -> HTTP.contains(scheme.text("scheme").toLowerCase(Locale.ROOT));
        default -> TYPES.contains(scheme.text("type"));
      };
      if (!isPossible) {
        return "the client has no method for the scheme '" + KeywordWalk.quoted(name)
            + "'; only credentials(Credentials) sends it";
      }
    }
    return null;
  }
}
