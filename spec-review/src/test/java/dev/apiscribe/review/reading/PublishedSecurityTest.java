package dev.apiscribe.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.Passage;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a published document says of how callers authenticate: another text, keyword or sentence
 * of the facts says so, too.
 */
class PublishedSecurityTest {
  /** Schemes that differ in one keyword each, whatever a program makes of it. */
  private static final JsonNode SCHEMES = YamlFile.parse("schemes", """
      key: {type: apiKey, in: header, name: X-Key, description: A key.}
      other name: {type: apiKey, in: header, name: X-Other, description: A key.}
      other place: {type: apiKey, in: query, name: X-Key, description: A key.}
      name in the place: {type: apiKey, in: header X-Key}
      type with a place: {type: apiKey header, in: header, name: X-Key}
      key with a scheme: {type: apiKey, in: header, name: X-Key, scheme: basic}
      basic: {type: http, scheme: basic}
      basic in a place: {type: http, in: basic}
      basic with a name: {type: http, scheme: basic, name: X-Key}
      digest: {type: http, scheme: digest}
      bearer: {type: http, scheme: bearer}
      bearer of a format: {type: http, scheme: bearer, bearerFormat: JWT}
      oauth: {type: oauth2, description: A grant., flows: {implicit: {authorizationUrl: 'https://a.invalid', scopes: {}}}}
      oauth elsewhere: {type: oauth2, description: A grant., flows: {implicit: {authorizationUrl: 'https://b.invalid', scopes: {}}}}
      oauth with a scope: {type: oauth2, description: A grant., flows: {implicit: {authorizationUrl: 'https://a.invalid', scopes: {all: All.}}}}
      oauth of another flow: {type: oauth2, description: A grant., flows: {password: {tokenUrl: 'https://a.invalid', scopes: {}}}}
      connect: {type: openIdConnect, openIdConnectUrl: 'https://a.invalid'}
      connect elsewhere: {type: openIdConnect, openIdConnectUrl: 'https://b.invalid'}
      certificate: {type: mutualTLS}
      extended: {type: http, scheme: basic, x-length: 3}
      """).root();

  private static final String PATHS =
      "{openapi: 3.0.3, paths: {/a: {get: {security: [{NAME: []}], responses: {'204': {}}}, post: {security: [{}], responses: {'204': {}}}}}}";

  /** Two names, each with its scopes. */
  private static final String BOTH = "one': [], 'two";

  /** All of them are declared, and the operation asks for one or for another. */
  @Test
  void whichSchemeAnOperationAsksForIsTold() {
    Set<Set<String>> told = new HashSet<>();
    SCHEMES.fieldNames().forEachRemaining(name -> told.add(told(document(name, SCHEMES))));
    told.add(told(document("undeclared", SCHEMES)));
    told.add(told(document("other undeclared", SCHEMES)));
    assertThat(told).hasSize(SCHEMES.size() + 2);
  }

  /** One of them is declared, and says this or that. */
  @Test
  void whatASchemeSaysIsTold() {
    Set<Set<String>> told = new HashSet<>();
    SCHEMES.forEach(scheme -> told.add(told(document("one", one(scheme)))));
    assertThat(told).hasSize(SCHEMES.size());
  }

  /** The description of one becomes that of another. */
  @Test
  void aDescriptionThatTwoSchemesShareIsTold() {
    ObjectNode own = (ObjectNode) one(SCHEMES.path("key"));
    own.set("two", SCHEMES.path("oauth").deepCopy());
    ObjectNode shared = own.deepCopy();
    ((ObjectNode) shared.path("two")).put("description", "A key.");
    ObjectNode none = shared.deepCopy();
    ((ObjectNode) none.path("two")).remove("description");
    assertThat(Set.of(
            told(document("one", own)), told(document("one", shared)), told(document("one", none))))
        .hasSize(3);
  }

  /** Of two schemes, one is described as the other was before: by both, or by one alone. */
  @ParameterizedTest
  @ValueSource(strings = {"A grant.", ""})
  void aDescriptionThatMovesToAnotherSchemeIsTold(String other) {
    ObjectNode before = (ObjectNode) one(SCHEMES.path("key"));
    before.set("two", SCHEMES.path("oauth").deepCopy());
    ObjectNode after = before.deepCopy();
    describe(before, "A key.", other);
    describe(after, other, "A key.");

    assertThat(told(document(BOTH, after))).isNotEqualTo(told(document(BOTH, before)));
  }

  private static void describe(ObjectNode schemes, String one, String two) {
    Map.of("one", one, "two", two).forEach((name, description) -> {
      ObjectNode scheme = (ObjectNode) schemes.path(name);
      if (description.isEmpty()) {
        scheme.remove("description");
      } else {
        scheme.put("description", description);
      }
    });
  }

  @Test
  void aDescriptionThatIsTheTextOfAnotherSchemeIsNoSecondText() {
    ObjectNode schemes = (ObjectNode) one(SCHEMES.path("basic"));
    schemes.set("two", SCHEMES.path("certificate").deepCopy());
    Set<String> before = told(document(BOTH, schemes));
    ((ObjectNode) schemes.path("two")).put("description", "http basic");
    Set<String> added = told(document(BOTH, schemes));
    added.removeAll(before);

    assertThat(added)
        .containsExactly(
            "/components/securitySchemes/two/description \"http basic\"", "http basic");
  }

  private static JsonNode one(JsonNode scheme) {
    return YamlFile.parse("one", "{}").root().<ObjectNode>deepCopy().set("one", scheme);
  }

  private static JsonNode document(String name, JsonNode schemes) {
    ObjectNode document = (ObjectNode)
        YamlFile.parse("page", PATHS.replace("NAME", "'" + name + "'")).root();
    document.withObject("/components").set("securitySchemes", schemes);
    return document;
  }

  /**
   * What a review compares: texts, the keywords that are not read by their places, and sentences.
   */
  private static Set<String> told(JsonNode document) {
    DocumentedFacts facts = new PublishedSpec(YamlFile.of("page", document)).facts();
    Set<String> told = new TreeSet<>();
    facts.operations().get(0).security().forEach(said -> told.add(said.value().asText()));
    facts.unread().forEach(said -> told.add(said.place().pointer() + " " + said.value()));
    facts.words().stream().map(Passage::text).forEach(told::add);
    return told;
  }
}
