package dev.apiscribe.review.update;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.drift.Presence;
import dev.apiscribe.review.drift.RecordedDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The decisions of an API, which are being changed: deviations.yaml as a tree. */
final class DeviationTree {
  private static final String EXPLAINS = "explains";

  private final YamlFile before;
  private final ArrayNode entries;

  DeviationTree(YamlFile before) {
    this.before = before;
    entries =
        before.root().isArray() ? before.root().deepCopy() : JsonNodeFactory.instance.arrayNode();
  }

  YamlFile file() {
    return before.with(entries);
  }

  ArrayNode entries() {
    return entries;
  }

  boolean isChanged() {
    return !entries.equals(before.root())
        && !(entries.isEmpty() && before.root().isMissingNode());
  }

  /** Enters that a convention, or a person, decided a difference. */
  void record(HouseRule rule, Difference difference) {
    ObjectNode item = item(difference);
    for (JsonNode entry : entries) {
      if (entry.path("document").asText().equals(difference.page().document())
          && !entry.path("kind").asText().equals("loss")
          && extend((ObjectNode) entry, item, difference, rule)) {
        return;
      }
    }
    ObjectNode entry = entries.addObject().put("id", id(rule.id())).put("kind", rule.kind());
    entry.putArray("where").add(difference.found());
    entry
        .put("document", difference.page().document())
        .put("lines", lines(difference))
        .put("documented", rule.documented())
        .put("curated", rule.curated())
        .put("reason", rule.reason());
    entry.putArray(EXPLAINS).add(item);
  }

  private static String lines(Difference difference) {
    return String.valueOf(
        difference.documented() == null
            ? 1
            : Math.max(1, difference.documented().line()));
  }

  private static ObjectNode item(Difference difference) {
    ObjectNode item = JsonNodeFactory.instance.objectNode().put("aspect", difference.aspect());
    item.putArray("at").add(difference.pointer());
    JsonNode documented = difference.documentedValue();
    if (documented != null) {
      item.set(
          "documented",
          difference.aspect().equals(Presence.WORDS.label())
              ? TextNode.valueOf(Passage.digestOf(documented.asText()))
              : documented);
    }
    if (difference.curatedValue() != null) {
      item.set("curated", difference.curatedValue());
    }
    return item;
  }

  /** Returns whether the entry decides the same elsewhere, and now here, too. */
  private static boolean extend(
      ObjectNode entry, ObjectNode item, Difference difference, HouseRule rule) {
    boolean own = entry.path("id").asText().replaceFirst("-\\d+$", "").equals(rule.id());
    for (JsonNode one : entry.path(EXPLAINS)) {
      boolean same = one.path("aspect").equals(item.path("aspect")) && !one.has("document");
      if (same
          && one.path("documented").equals(item.path("documented"))
          && one.path("curated").equals(item.path("curated"))
          && (own || isListOfPlaces(entry, one))) {
        ArrayNode at = places(entry, (ObjectNode) one);
        add(at, difference.pointer());
        add((ArrayNode) entry.get("where"), difference.found());
        return true;
      } else if (same && own) {
        ((ArrayNode) entry.get(EXPLAINS)).add(item);
        add((ArrayNode) entry.get("where"), difference.found());
        return true;
      }
    }
    return false;
  }

  /** A decision about many places is a rule; one about a single place may have its own reason. */
  private static boolean isListOfPlaces(JsonNode entry, JsonNode item) {
    return (item.has("at") ? item.path("at") : entry.path("where")).size() > 1;
  }

  private static ArrayNode places(ObjectNode entry, ObjectNode item) {
    if (!(item.get("at") instanceof ArrayNode)) {
      ArrayNode at = JsonNodeFactory.instance.arrayNode();
      (item.has("at") ? item.path("at") : entry.path("where")).forEach(at::add);
      if (item.path("at").isTextual()) {
        at.add(item.path("at"));
      }
      HouseOrder.insertBefore(
          item,
          item.has("documented") ? "documented" : item.has("curated") ? "curated" : null,
          "at",
          at);
    }
    return (ArrayNode) Objects.requireNonNull(item.get("at"));
  }

  private static void add(ArrayNode places, String pointer) {
    for (JsonNode one : places) {
      if (one.asText().equals(pointer)) {
        return;
      }
    }
    places.add(pointer);
  }

  private String id(String wanted) {
    TreeSet<String> taken = new TreeSet<>();
    entries.forEach(entry -> taken.add(entry.path("id").asText()));
    String id = wanted;
    for (int number = 2; taken.contains(id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }

  /** Takes out parts that explain nothing; items and entries without any part go with them. */
  void remove(List<RecordedDecisions.UnusedPart> parts) {
    for (RecordedDecisions.UnusedPart part : parts) {
      String[] steps = String.valueOf(part.place().pointer()).split("/");
      ObjectNode entry = (ObjectNode) entries.get(Integer.parseInt(steps[1]));
      remove(part, entry, (ObjectNode) entry.get(EXPLAINS).get(Integer.parseInt(steps[3])));
    }
    for (int i = entries.size() - 1; i >= 0; i--) {
      ArrayNode items = (ArrayNode) entries.get(i).path(EXPLAINS);
      for (int j = items.size() - 1; j >= 0; j--) {
        if (items.get(j).has("at")
            && items.get(j).get("at").isEmpty()
            && !items.get(j).get("at").isTextual()) {
          items.remove(j);
        }
      }
      if (items.isEmpty()) {
        entries.remove(i);
      }
    }
  }

  private static void remove(RecordedDecisions.UnusedPart part, ObjectNode entry, ObjectNode item) {
    if (!part.idle().sentence().isEmpty() && removeSentence(item, part)) {
      return;
    }
    ArrayNode at = places(entry, item);
    JsonNode documents = item.path("document");
    if (documents.size() > 1 && at.size() == 1) {
      drop((ArrayNode) documents, part.idle().document());
    } else {
      drop(at, part.idle().at());
    }
  }

  private static boolean removeSentence(ObjectNode item, RecordedDecisions.UnusedPart part) {
    if (!(item.get("documented") instanceof ArrayNode digests) || digests.size() < 2) {
      return false;
    }
    drop(digests, part.idle().sentence());
    return true;
  }

  private static void drop(ArrayNode list, String text) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).asText().equals(text)) {
        list.remove(i);
      }
    }
  }

  /** Takes out the decisions about what the text of a document has lost. */
  void removeLosses(String document) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).path("kind").asText().equals("loss")
          && entries.get(i).path("document").asText().equals(document)) {
        entries.remove(i);
      }
    }
  }

  /** Moves pointers after items of lists were taken out, and drops those to what is gone. */
  void move(ChangedSpec spec) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      ObjectNode entry = (ObjectNode) entries.get(i);
      moved(entry, "where", spec, true);
      entry.path(EXPLAINS).forEach(item -> moved((ObjectNode) item, "at", spec, false));
    }
  }

  private static void moved(ObjectNode owner, String key, ChangedSpec spec, boolean mustExist) {
    JsonNode list = owner.path(key);
    List<JsonNode> all = new ArrayList<>();
    boolean changed = false;
    for (JsonNode one : list) {
      String now = spec.moves().of(one.asText()).orElse(null);
      boolean gone = now == null
          || (mustExist
              && spec.at(now).isMissingNode()
              && !spec.before().at(JsonPointer.compile(one.asText())).isMissingNode());
      if (!gone) {
        all.add(TextNode.valueOf(now));
      }
      changed |= gone || !one.asText().equals(now);
    }
    if (changed && !all.isEmpty()) {
      owner.putArray(key).addAll(all);
    }
  }

  @Nullable
  ObjectNode entry(String id) {
    for (JsonNode entry : entries) {
      if (entry.path("id").asText().equals(id)) {
        return (ObjectNode) entry;
      }
    }
    return null;
  }
}
