package dev.apiscribe.generator.internal.keyword;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.SpecNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is understood of servers, credentials and responses. */
final class OperationRules {
  static final String OTHER_SERVER =
      "the request would go to the document's server, with its credentials. "
          + "Remove it, or give the operations of this server a document of their own";

  private static final Set<String> TOKENS = Set.of("oauth2", "openIdConnect");
  private static final Set<String> HTTP = Set.of("basic", "bearer");

  private OperationRules() {}

  static void status(String status, SpecNode response, KeywordWalk walk) {
    if (!status.matches("[1-5]\\d\\d")) {
      walk.refuse(
          response,
          "the status decides the Java type, so 'default' and ranges cannot be read. Name each status.");
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

  static void security(SpecNode object, SpecNode security, KeywordWalk walk) {
    List<SpecNode> alternatives = security.children();
    List<SpecNode> possible =
        alternatives.stream().filter(each -> problem(each, walk) == null).toList();
    for (SpecNode alternative : alternatives) {
      String problem = problem(alternative, walk);
      if (problem != null && (possible.isEmpty() || isUndefined(alternative, walk))) {
        walk.refuse(alternative, problem);
      } else if (problem != null) {
        walk.unchecked(alternative, problem);
      }
    }
  }

  static void ownSecurity(SpecNode object, SpecNode security, KeywordWalk walk) {
    security(object, security, walk);
    JsonNode ofAll = walk.root().get("security").value();
    if (!security.value().equals(ofAll) && !(security.value().isEmpty() && ofAll.isMissingNode())) {
      walk.unchecked(
          security, "a client sends the credentials that it is given with every operation");
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
      return "there is no such scheme in #/components/securitySchemes. Correct the name.";
    }
    if (alternative.value().size() > 1) {
      return "a client has one credential, and these are several at once. "
          + "Name one, and declare the others as parameters.";
    }
    for (String name : alternative.properties().keySet()) {
      SpecNode scheme = scheme(name, walk);
      boolean isPossible = switch (scheme.text("type")) {
        case "apiKey" -> scheme.text("in").equals("header");
        case "http" -> HTTP.contains(scheme.text("scheme").toLowerCase(Locale.ROOT));
        default -> TOKENS.contains(scheme.text("type"));
      };
      if (!isPossible) {
        return "the client cannot send the credential of '" + KeywordWalk.quoted(name)
            + "', expected apiKey in a header, http basic or bearer, oauth2 or openIdConnect. "
            + "Name such a scheme, or declare the key as a parameter with x-client-parameter and x-secret.";
      }
    }
    return null;
  }
}
