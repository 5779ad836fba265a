package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonMediaType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the JSON media types of a response one schema: what the body may be in any of them. */
final class JsonBodies extends DocumentWalk {
  /** Media types of many JSON values, which one schema does not describe. */
  private static final String LINES = "(?i)application/.*(stream|ndjson|jsonl|json-seq|lines).*";

  private final Draft draft;
  /** Media types by the one whose schema they take. */
  private final Map<ObjectNode, List<ObjectNode>> same = new IdentityHashMap<>();

  JsonBodies(Draft draft) {
    this.draft = draft;
  }

  /** Joins the schemas, before anything has a name. */
  void run() {
    document(draft.root());
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (kind == PartKind.RESPONSE && part.path("content") instanceof ObjectNode content) {
      join(content);
    }
    return part;
  }

  private void join(ObjectNode content) {
    List<ObjectNode> media = new ArrayList<>();
    Set<JsonNode> schemas = new LinkedHashSet<>();
    boolean isMixed = false;
    for (String type : names(content)) {
      if (JsonMediaType.matches(type) && content.get(type) instanceof ObjectNode each) {
        isMixed |= !media.isEmpty() && !each.path("schema").equals(media.get(0).path("schema"));
        media.add(each);
        if (!type.matches(LINES)) {
          schemas.add(each.has("schema") ? each.get("schema") : draft.like(each));
        }
      }
    }
    if (!isMixed || schemas.isEmpty()) {
      return;
    }
    ObjectNode first = media.get(0);
    draft.note(
        content, "its JSON media types have several schemas, and the body is one value of any");
    if (schemas.size() == 1) {
      first.set("schema", draft.copy(schemas.iterator().next()));
    } else {
      ObjectNode union = draft.like(first);
      schemas.forEach(schema -> union.withArray("anyOf").add(draft.copy(schema)));
      first.set("schema", union);
    }
    List<ObjectNode> others = media.subList(1, media.size());
    others.forEach(each -> each.remove("schema"));
    same.put(first, others);
  }

  /** Refers to the schemas where they have got their names. */
  void refer() {
    same.forEach((first, others) ->
        others.forEach(each -> each.set("schema", draft.copy(first.get("schema")))));
  }
}
