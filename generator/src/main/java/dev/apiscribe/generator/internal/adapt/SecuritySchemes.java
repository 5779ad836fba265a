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
      }
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
