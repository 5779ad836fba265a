package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.curated.KeyOrder;
import dev.apiscribe.review.drift.Difference;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds and removes operations, with their tags. */
final class OperationEdits {
  private final ChangedSpec ours;
  private final Grafts grafts;
  private final PayloadChanges payloads;
  private final Map<String, String> documents;

  /** @param documents the ids of the documents by the routes of their operations */
  OperationEdits(
      ChangedSpec ours, Grafts grafts, PayloadChanges payloads, Map<String, String> documents) {
    this.ours = ours;
    this.grafts = grafts;
    this.payloads = payloads;
    this.documents = documents;
  }

  boolean apply(Difference difference) {
    return difference.documentedValue() == null
        ? remove(difference.pointer())
        : add(difference.documentedValue().asText());
  }

  private boolean add(String key) {
    int space = key.indexOf(' ');
    String method = key.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
    String path = key.substring(space + 1);
    String route = Counterparts.route(method, path);
    String drafted = Counterparts.routes(grafts.draft()).get(route);
    String document = documents.get(route);
    if (drafted == null
        || document == null
        || Counterparts.routes(ours.file()).containsKey(route)) {
      return false;
    }
    String written = JsonPointers.lastName(ChangedSpec.owner(drafted));
    ObjectNode operation =
        (ObjectNode) grafts.ofOperation(written, grafts.draft().at(drafted));
    operation.put("operationId", id(operation.path("operationId").asText()));
    operation.putArray("tags").add(tag(grafts.draft().at(drafted + "/tags/0").asText()));
    ((ObjectNode) operation.get("x-source")).put("document", document);
    operation.remove("security");
    payloads.adopt(operation, operation.path("operationId").asText());
    ObjectNode paths = (ObjectNode) ours.at("/paths");
    if (!(paths.get(written) instanceof ObjectNode)) {
      HouseOrder.putAfter(
          paths, neighbour(written), written, JsonNodeFactory.instance.objectNode());
    }
    ((ObjectNode) paths.get(written)).set(method, operation);
    return true;
  }

  /** The path before this one in the draft that the spec has, too. */
  private @Nullable String neighbour(String path) {
    String last = null;
    for (Map.Entry<String, JsonNode> one : grafts.draft().at("/paths").properties()) {
      if (one.getKey().equals(path)) {
        return last;
      }
      last = ours.at("/paths").has(one.getKey()) ? one.getKey() : last;
    }
    return last;
  }

  private String id(String wanted) {
    Set<String> taken = new TreeSet<>();
    ours.at("/paths").findValues("operationId").forEach(id -> taken.add(id.asText()));
    String id = wanted;
    for (int number = 2; taken.contains(id); number++) {
      id = wanted + number;
    }
    return id;
  }

  /** The tag of the spec that has the drafted one's name; it is declared when there is none. */
  private String tag(String drafted) {
    JsonNode its = TextNode.valueOf(drafted);
    JsonNode declared = null;
    for (JsonNode tag : grafts.draft().at("/tags")) {
      declared = tag.path("name").equals(its) ? tag : declared;
    }
    String shown = declared == null ? drafted : declared.path("x-displayName").asText(drafted);
    String version = "-" + ours.at("/info/version").asText();
    String name = drafted.endsWith(version) && drafted.length() > version.length()
        ? drafted.substring(0, drafted.length() - version.length())
        : drafted;
    for (JsonNode tag : ours.at("/tags")) {
      String known = tag.path("name").asText();
      if (known.equals(name) || tag.path("x-displayName").asText(known).equals(shown)) {
        return known;
      }
    }
    if (declared != null && ours.at("/tags") instanceof ArrayNode tags) {
      ObjectNode tag = tags.addObject().put("name", name);
      tag.put("description", "Operations on " + name.replace('-', ' ') + ".");
      if (!shown.equals(name)) {
        tag.put("x-displayName", shown);
      }
    }
    return name;
  }

  private boolean remove(String pointer) {
    String tag = ours.at(pointer + "/tags/0").asText();
    if (!ours.remove(pointer)) {
      return false;
    }
    String path = ChangedSpec.owner(pointer);
    if (Counterparts.routes(ours.file()).values().stream()
        .noneMatch(at -> at.startsWith(path + "/"))) {
      ours.remove(path);
    }
    boolean used = ours.at("/paths").findValues("tags").stream()
        .anyMatch(tags -> tags.path(0).asText().equals(tag));
    for (int i = 0; !used && i < ours.at("/tags").size(); i++) {
      if (ours.at("/tags/" + i + "/name").asText().equals(tag)) {
        ours.moves().removed("/tags", i);
        return ours.remove("/tags/" + i);
      }
    }
    return true;
  }

  /** Puts a drafted key of an operation where the conventions want it. */
  void put(String operation, String key, JsonNode value) {
    ours.object(operation).ifPresent(node -> HouseOrder.put(node, KeyOrder.OPERATION, key, value));
  }
}
