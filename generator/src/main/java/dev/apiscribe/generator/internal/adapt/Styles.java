package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.keyword.ParameterRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out styles that OpenAPI does not have for the place or the type of a parameter. */
final class Styles extends DocumentWalk {
  private final Draft draft;

  Styles(Draft draft) {
    this.draft = draft;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.PARAMETER && part instanceof ObjectNode parameter) {
      String style = parameter.path("style").asText("");
      List<String> styles = ParameterRules.STYLES.get(parameter.path("in").asText());
      if (!style.isEmpty() && styles != null) {
        style(parameter, style, styles);
      }
    }
    return part;
  }

  private void style(ObjectNode parameter, String style, List<String> styles) {
    if (!styles.contains(style)) {
      leaveOut(parameter, "OpenAPI does not have it in this place", styles.get(0));
    } else if (!ParameterRules.fits(style, type(parameter.path("schema")))) {
      leaveOut(parameter, "OpenAPI does not have it for this type", styles.get(0));
    }
  }

  private void leaveOut(ObjectNode parameter, String reason, String style) {
    draft.note(parameter, "style", reason + ": the style is " + style);
    parameter.remove("style");
  }

  private String type(JsonNode declared) {
    JsonNode schema = declared;
    Set<String> passed = new HashSet<>();
    while (true) {
      String name = Draft.referred(PartKind.SCHEMA, schema);
      if (name != null && passed.add(name)) {
        schema = draft.root().path("components").path("schemas").path(name);
      } else if (MergedSchemas.isWrapper(schema)) {
        schema = schema.path("allOf").path(0);
      } else {
        return schema.path("type").asText("");
      }
    }
  }
}
