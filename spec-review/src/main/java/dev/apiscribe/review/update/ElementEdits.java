package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.curated.KeyOrder;
import dev.apiscribe.review.drift.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds and removes parameters, bodies, statuses and media types as pages have them. */
final class ElementEdits {
  private static final String CONTENT = "/content";

  private final ChangedSpec ours;
  private final Grafts grafts;
  private final PayloadChanges payloads;
  private final ComponentUses uses;

  ElementEdits(ChangedSpec ours, Grafts grafts, PayloadChanges payloads, ComponentUses uses) {
    this.ours = ours;
    this.grafts = grafts;
    this.payloads = payloads;
    this.uses = uses;
  }

  boolean parameter(Difference difference) {
    String operation = uses.operation(difference.operation());
    if (operation.isEmpty()) {
      return false;
    }
    return difference.documentedValue() == null
        ? removeParameter(operation, difference.pointer())
        : addParameter(operation, difference.documentedValue().asText());
  }

  private boolean addParameter(String operation, String summary) {
    for (String there : grafts.counterparts().ofDraft(operation)) {
      JsonNode list = grafts.draft().at(there + "/parameters");
      for (int i = 0; i < list.size(); i++) {
        JsonNode drafted = grafts.draft().at(grafts.draft().resolve(there + "/parameters/" + i));
        String start = drafted.path("in").asText() + " " + drafted.path("name").asText() + ": ";
        if (summary.startsWith(start) && !drafted.path("in").asText().equals("path")) {
          ObjectNode owner = (ObjectNode) ours.at(operation);
          if (!owner.has("parameters")) {
            HouseOrder.put(
                owner, KeyOrder.OPERATION, "parameters", JsonNodeFactory.instance.arrayNode());
          }
          ((ArrayNode) owner.get("parameters")).add(grafts.of(list.get(i)));
          return true;
        }
      }
    }
    return false;
  }

  private boolean removeParameter(String operation, String pointer) {
    JsonNode list = ours.at(operation + "/parameters");
    for (int i = 0; i < list.size(); i++) {
      if (ours.resolve(operation + "/parameters/" + i).equals(pointer)
          && !ours.at(pointer).path("in").asText().equals("path")) {
        ours.moves().removed(operation + "/parameters", i);
        ours.remove(operation + "/parameters/" + i);
        if (list.isEmpty()) {
          ours.remove(operation + "/parameters");
        }
        return true;
      }
    }
    return false;
  }

  boolean status(Difference difference) {
    String operation = uses.operation(difference.operation());
    if (operation.isEmpty()) {
      return false;
    } else if (difference.documentedValue() == null) {
      String status = String.valueOf(
          difference.curatedValue() == null ? "" : difference.curatedValue().asText());
      return ours.at(operation + "/responses").size() > 1
          && ours.remove(operation + "/responses" + JsonPointers.step(status));
    }
    String status = difference.documentedValue().asText();
    String step = "/responses" + JsonPointers.step(status);
    Optional<JsonNode> drafted = drafted(operation, step);
    if (drafted.isEmpty() || !(ours.at(operation + "/responses") instanceof ObjectNode responses)) {
      return false;
    }
    JsonNode response = copied(drafted.get(), operation);
    HouseOrder.insertBefore(responses, following(responses, status), status, response);
    return true;
  }

  private static @Nullable String following(ObjectNode responses, String status) {
    List<String> names = new ArrayList<>();
    responses.fieldNames().forEachRemaining(names::add);
    return names.stream().filter(name -> name.compareTo(status) > 0).findFirst().orElse(null);
  }

  private Optional<JsonNode> drafted(String ofOurs, String step) {
    return grafts.counterparts().ofDraft(ofOurs).stream()
        .map(there -> grafts.draft().at(there + step))
        .filter(node -> !node.isMissingNode())
        .findFirst();
  }

  private JsonNode copied(JsonNode drafted, String operation) {
    JsonNode copy = grafts.of(drafted);
    payloads.adopt(copy, ours.at(operation + "/operationId").asText());
    return copy;
  }

  boolean body(Difference difference) {
    String operation = uses.operation(difference.operation());
    String owner = difference.pointer().replaceFirst("/content(?:/[^/]*)?$", "");
    if (operation.isEmpty()) {
      return false;
    } else if (difference.documentedValue() == null) {
      return owner.endsWith("/requestBody") ? ours.remove(owner) : ours.remove(owner + CONTENT);
    } else if (difference.curatedValue() != null) {
      return necessity(owner, difference.documentedValue().asText().contains("required"));
    }
    boolean request = owner.endsWith("/requestBody");
    Optional<JsonNode> drafted =
        request ? drafted(operation, "/requestBody") : drafted(owner, CONTENT);
    drafted.ifPresent(node -> {
      JsonNode copy = copied(node, operation);
      ours.object(request ? operation : owner)
          .ifPresent(into ->
              HouseOrder.put(into, KeyOrder.OPERATION, request ? "requestBody" : "content", copy));
    });
    return drafted.isPresent();
  }

  private boolean necessity(String body, boolean required) {
    Optional<ObjectNode> node = ours.object(body);
    node.ifPresent(object -> {
      if (required) {
        HouseOrder.insertBefore(
            object, "content", "required", JsonNodeFactory.instance.booleanNode(true));
      } else {
        object.remove("required");
      }
    });
    return node.isPresent();
  }

  boolean mediaType(Difference difference) {
    String pointer = difference.pointer();
    String operation = uses.operation(difference.operation());
    if (difference.documentedValue() == null) {
      // A page that has the body, and not its media type, leaves it to the spec.
      return grafts.counterparts().ofDraft(pointer).isEmpty()
          && ours.at(ChangedSpec.owner(pointer)).size() > 1
          && ours.remove(pointer);
    }
    String mediaType = difference.documentedValue().asText();
    Optional<JsonNode> drafted =
        drafted(ChangedSpec.owner(pointer), CONTENT + JsonPointers.step(mediaType));
    if (drafted.isEmpty()
        || operation.isEmpty()
        || !(ours.at(pointer) instanceof ObjectNode contents)) {
      return false;
    }
    contents.set(mediaType, copied(drafted.get(), operation));
    return true;
  }

  boolean payload(Difference difference) {
    for (String place : List.of(difference.found(), difference.pointer())) {
      int examples = place.indexOf("/examples");
      String operation = uses.operation(difference.operation());
      if (examples > 0 && !operation.isEmpty()) {
        return payloads.follow(
            place.substring(0, examples), ours.at(operation + "/operationId").asText());
      }
    }
    return false;
  }

  /** Returns the names of an object's keys, for the order of new ones. */
  static @Nullable String neighbour(JsonNode drafted, JsonNode mine, String name) {
    String last = null;
    for (Map.Entry<String, JsonNode> one : drafted.properties()) {
      if (one.getKey().equals(name)) {
        return last;
      }
      last = mine.has(one.getKey()) ? one.getKey() : last;
    }
    return last;
  }
}
