package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.adapt.PartKind.Container;
import dev.apiscribe.generator.internal.adapt.PartKind.Parts;
import dev.apiscribe.openapi.JsonPointers;
import java.util.Set;
import java.util.function.Predicate;

/** Takes the most that there can be where a reference leads nowhere. */
final class LostReferences extends DocumentWalk {
  /** What an owner can be without. */
  private static final Set<PartKind> LEFT_OUT = Set.of(
      PartKind.PARAMETER, PartKind.HEADER, PartKind.EXAMPLE, PartKind.LINK, PartKind.CALLBACK);

  private final Draft draft;
  private final Predicate<String> leads;

  /** @param leads whether a reference into the document leads to something */
  LostReferences(Draft draft, Predicate<String> leads) {
    this.draft = draft;
    this.leads = leads;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (part instanceof ObjectNode object) {
      kind.parts().stream()
          .filter(parts -> LEFT_OUT.contains(parts.kind()))
          .forEach(parts -> leaveOut(object, parts));
      if (kind.section() != null && isLost(kind, object)) {
        found(kind, object);
      }
    }
    return part;
  }

  private boolean isLost(PartKind kind, JsonNode part) {
    JsonNode reference = part.path("$ref");
    if (reference.isMissingNode()) {
      return false;
    }
    String text = reference.asText();
    PartKind leadsTo = PartKind.of(text);
    boolean isOther = leadsTo != null && leadsTo != kind && Draft.named(leadsTo, text) != null;
    return !reference.isTextual() || (text.startsWith("#") && (isOther || !leads.test(text)));
  }

  private void leaveOut(ObjectNode owner, Parts parts) {
    JsonNode value = parts.keyword().isEmpty() ? owner : owner.path(parts.keyword());
    if (parts.container() == Container.LIST && value instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (isLost(parts.kind(), list.get(i))) {
          draft.note(list.get(i), nowhere(list.get(i)) + ", and it is left out");
          list.remove(i);
        }
      }
    } else if (parts.container() == Container.MAP && value instanceof ObjectNode map) {
      for (String name : names(map)) {
        if (isLost(parts.kind(), map.get(name))) {
          draft.note(map, name, nowhere(map.get(name)) + ", and it is left out");
          map.remove(name);
        }
      }
    }
  }

  private static String nowhere(JsonNode part) {
    return "there is no such part as " + PlainText.inShort(part.path("$ref").asText());
  }

  private void found(PartKind kind, ObjectNode part) {
    String reference = part.path("$ref").asText();
    String same = Draft.reference(kind, JsonPointers.lastName(reference));
    if (reference.startsWith("#") && !same.equals(reference) && leads.test(same)) {
      draft.note(part, nowhere(part) + ", and the component of this name is taken");
      part.put("$ref", same);
      return;
    }
    switch (kind) {
      case SCHEMA -> draft.note(part, nowhere(part) + ", and any JSON is taken");
      case REQUEST_BODY -> {
        draft.note(part, nowhere(part) + ", and the caller writes the body");
        part.putObject("content").putObject("*/*");
      }
      case RESPONSE -> draft.note(part, nowhere(part) + ", and no body is read");
      default -> draft.note(part, nowhere(part) + ", and nothing is taken from there");
    }
    part.remove("$ref");
  }
}
