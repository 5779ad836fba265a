package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.adapt.PartKind.Container;
import dev.apiscribe.generator.internal.adapt.PartKind.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out values of another form than OpenAPI has in their place, such as a text where it has an
 * object or a list. No later step could read them. Each is noted.
 */
final class MisplacedValues extends DocumentWalk {
  private static final List<String> LISTS = List.of("tags", "security", "servers");

  /** Parts that say something by being there, and are read as empty ones. */
  private static final Set<PartKind> EMPTY =
      Set.of(PartKind.SCHEMA, PartKind.MEDIA_TYPE, PartKind.HEADER, PartKind.RESPONSE);

  /** Parts that no Java is generated for. */
  private static final Set<PartKind> UNREAD = Set.of(PartKind.EXAMPLE, PartKind.LINK);

  private final Draft draft;

  MisplacedValues(Draft draft) {
    this.draft = draft;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if (part instanceof ObjectNode owner) {
      for (Parts parts : kind.parts()) {
        if (!UNREAD.contains(parts.kind())) {
          check(owner, parts);
        }
      }
      if (kind == PartKind.DOCUMENT || kind == PartKind.OPERATION) {
        LISTS.forEach(list -> isOf(owner, list, Container.LIST));
      }
    }
    return part;
  }

  private void check(ObjectNode owner, Parts parts) {
    String keyword = parts.keyword();
    JsonNode value = keyword.isEmpty() ? owner : owner.get(keyword);
    if (value == null || (!keyword.isEmpty() && !isOf(owner, keyword, parts.container()))) {
      return;
    }
    if (value instanceof ArrayNode list && parts.container() == Container.LIST) {
      List<JsonNode> left = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        if (isPart(parts.kind(), list.get(i))) {
          left.add(list.get(i));
        } else {
          note(list, String.valueOf(i), list.get(i), "an object", "left out");
        }
      }
      list.removeAll().addAll(left);
    } else if (value instanceof ObjectNode map && parts.container() == Container.MAP) {
      for (String name : names(map)) {
        boolean isExtension = name.startsWith("x-") && !parts.kind().isNamedFreely();
        if (!isExtension && !isPart(parts.kind(), map.get(name))) {
          part(map, name, parts.kind());
        }
      }
    }
  }

  private void part(ObjectNode map, String name, PartKind kind) {
    boolean isRead = EMPTY.contains(kind);
    note(map, name, map.get(name), "an object", isRead ? "read as an empty one" : "left out");
    if (isRead) {
      map.set(name, draft.like(map));
    } else {
      map.remove(name);
    }
  }

  private static boolean isPart(PartKind kind, JsonNode value) {
    return value.isObject() || (kind == PartKind.SCHEMA && value.isBoolean());
  }

  /** Returns whether a value is as its keyword asks; removes it if it is not. */
  private boolean isOf(ObjectNode owner, String keyword, Container container) {
    JsonNode value = owner.get(keyword);
    if (value == null) {
      return true;
    }
    boolean isRight = switch (container) {
      case LIST -> value.isArray();
      case MAP -> value.isObject();
      case ONE -> value.isContainerNode() || value.isBoolean();
    };
    if (!isRight) {
      note(owner, keyword, value, container == Container.LIST ? "a list" : "an object", "left out");
      owner.remove(keyword);
    }
    return isRight;
  }

  private void note(JsonNode owner, String key, JsonNode found, String expected, String what) {
    String text = found.isArray() ? "a list" : found.isObject() ? "an object" : found.toString();
    draft.note(owner, key, "found " + text + ", expected " + expected + ": it is " + what);
  }
}
