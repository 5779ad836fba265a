package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes security schemes in place of references to them, which openapi-generator fails on. */
final class SecuritySchemes {
  private final Draft draft;

  SecuritySchemes(Draft draft) {
    this.draft = draft;
  }

  void run() {
    if (draft.root().path("components").get("securitySchemes") instanceof ObjectNode schemes) {
      for (Map.Entry<String, JsonNode> scheme : List.copyOf(schemes.properties())) {
        JsonNode target = target(schemes, scheme.getValue());
        if (target != scheme.getValue()) {
          schemes.set(scheme.getKey(), draft.copy(target));
        }
        flows(schemes.get(scheme.getKey()));
      }
    }
  }

  /** openapi-generator expects flows of each scheme that may have some. */
  private void flows(JsonNode scheme) {
    if (scheme instanceof ObjectNode declared
        && declared.path("type").asText().equals("oauth2")
        && !declared.path("flows").isObject()) {
      draft.note(declared, "flows", "it has no flows: a client must be given the token");
      declared.set("flows", draft.like(declared));
    }
  }

  private static JsonNode target(ObjectNode schemes, JsonNode declared) {
    JsonNode scheme = declared;
    Set<String> passed = new HashSet<>();
    for (String name = Draft.referred(PartKind.SECURITY_SCHEME, scheme);
        name != null && schemes.has(name) && passed.add(name);
        name = Draft.referred(PartKind.SECURITY_SCHEME, scheme)) {
      scheme = schemes.get(name);
    }
    return scheme;
  }
}
