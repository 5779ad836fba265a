package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.JsonPointers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the bodies of requests and responses say of items. */
final class ItemBodies {
  private final Spec spec;

  ItemBodies(Spec spec) {
    this.spec = spec;
  }

  /** A response, and the item as it says it. */
  record Changed(ResponseDefinition definition, ObjectNode item) {}

  /**
   * Returns the documented properties that the request has; none where it is not a JSON object. A
   * null that the document does not allow means that there is none.
   */
  ObjectNode sent(Request request, OperationContract operation) {
    ObjectNode documented = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : object(request).properties()) {
      boolean isDocumented = requests(operation)
          .flatMap(schema -> spec.property(schema, property.getKey()).stream())
          .anyMatch(schema -> !property.getValue().isNull()
              || spec.errors(schema, property.getValue()).isEmpty());
      if (isDocumented) {
        documented.set(property.getKey(), property.getValue());
      }
    }
    return documented;
  }

  /**
   * Returns what was sent with what was left out: the documented default, or null where there is
   * none. A property that responses have in another type is the server's.
   */
  ObjectNode whole(OperationContract operation, ObjectNode sent) {
    ObjectNode whole = sent.deepCopy();
    requests(operation)
        .flatMap(schema -> spec.properties(schema).stream())
        .filter(property -> !sent.has(property.getKey()))
        .filter(property -> spec.successSchemas(operation).stream()
            .flatMap(schema -> spec.property(schema, property.getKey()).stream())
            .allMatch(schema -> type(schema).equals(property.getValue().path("type"))
                || property.getValue().has("$ref")))
        .forEach(property -> {
          JsonNode usual = property.getValue().path("default");
          whole.set(property.getKey(), usual.isMissingNode() ? NullNode.instance : usual);
        });
    return whole;
  }

  private JsonNode type(String schema) {
    return spec.at(spec.resolve(schema)).path("type");
  }

  private Stream<String> requests(OperationContract operation) {
    return spec.schemas(operation.pointer() + "/requestBody").stream();
  }

  /** Changes an object as a JSON merge patch does (RFC 7396). */
  static void merge(ObjectNode target, ObjectNode patch) {
    for (Map.Entry<String, JsonNode> property : patch.properties()) {
      if (property.getValue() instanceof ObjectNode change
          && target.path(property.getKey()) instanceof ObjectNode before) {
        ObjectNode after = before.deepCopy();
        merge(after, change);
        after.properties().removeIf(each -> each.getValue().isNull());
        target.set(property.getKey(), after);
      } else {
        target.set(property.getKey(), property.getValue());
      }
    }
  }

  // A body of rows or text has no properties to remember.
  private static ObjectNode object(Request request) {
    try {
      return Json.parse(request.getBodyAsString()) instanceof ObjectNode object
          ? object
          : JsonNodeFactory.instance.objectNode();
    } catch (InvalidJsonException e) {
      return JsonNodeFactory.instance.objectNode();
    }
  }

  /**
   * Returns whether a success says by having no body, where another has one, that there is none.
   */
  boolean isWithoutItem(OperationContract operation, ResponseDefinition success) {
    return mediaType(success).isEmpty()
        && operation.statuses().contains(String.valueOf(success.getStatus()))
        && !spec.successSchemas(operation).isEmpty();
  }

  /** Returns the item of a response, the last one of a stream; empty where it has none. */
  ObjectNode item(OperationContract operation, ResponseDefinition response) {
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    try {
      return changed(operation, response, nothing).item();
    } catch (InvalidJsonException e) {
      return nothing; // the body of a script may be anything
    }
  }

  /** Returns the response with other properties, as far as its schema knows and allows them. */
  Changed changed(OperationContract operation, ResponseDefinition documented, ObjectNode other) {
    String schema = schema(operation, documented);
    RowScript rows = operation.rows();
    if (rows != null && mediaType(documented).startsWith("text/event-stream")) {
      List<ObjectNode> items = new ArrayList<>();
      String stream = rows.withOpenings(text(documented), opening -> {
        if (opening instanceof ObjectNode object) {
          items.add(with(object, other, schema));
        }
        return items.isEmpty() ? opening : items.get(items.size() - 1);
      });
      ObjectNode item = items.isEmpty() ? other : items.get(items.size() - 1);
      return new Changed(with(documented, stream), item.deepCopy());
    }
    return json(documented) instanceof ObjectNode object
        ? changed(documented, with(object, other, schema))
        : new Changed(documented, other.deepCopy());
  }

  private static Changed changed(ResponseDefinition documented, ObjectNode item) {
    return new Changed(with(documented, item.toString()), item);
  }

  /**
   * Returns a copy with each of the other properties that the schema knows and allows. Null removes
   * what need not be there; a text that must be is empty, if it is not one of several.
   */
  ObjectNode with(ObjectNode base, ObjectNode other, String schema) {
    if (spec.at(schema).isMissingNode()) {
      return base.deepCopy(); // the body of a script, where the document has none
    }
    ObjectNode all = base.deepCopy();
    Map<String, JsonNode> known = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : other.properties()) {
      spec.property(schema, property.getKey()).ifPresent(pointer -> {
        known.put(property.getKey(), spec.at(spec.resolve(pointer)));
        set(all, property.getKey(), property.getValue());
      });
    }
    // Mostly all of it is allowed, and a list may have a thousand items.
    if (spec.errors(schema, all).isEmpty()) {
      return all;
    }
    ObjectNode copy = base.deepCopy();
    known.forEach((name, type) -> {
      JsonNode before = copy.path(name);
      set(copy, name, other.path(name));
      boolean mayBeEmpty =
          other.path(name).isNull() && !type.has("enum") && !type.has("x-extensible-enum");
      if (mayBeEmpty && !spec.errors(schema, copy).isEmpty()) {
        copy.put(name, "");
      }
      if (!spec.errors(schema, copy).isEmpty()) {
        copy.remove(name);
        if (!before.isMissingNode()) {
          copy.set(name, before);
        }
      }
    });
    return copy;
  }

  private static void set(ObjectNode object, String name, JsonNode value) {
    if (value.isNull()) {
      object.remove(name);
    } else {
      object.set(name, value);
    }
  }

  static ResponseDefinition with(ResponseDefinition documented, String body) {
    return ResponseDefinitionBuilder.like(documented).but().withBody(body).build();
  }

  /** The pointer to the schema of the response; of a stream, that of the JSON beside it. */
  String schema(OperationContract operation, ResponseDefinition documented) {
    String content = operation.pointer() + "/responses/" + documented.getStatus() + "/content";
    String mediaType = spec.at(content).properties().stream()
        .map(Map.Entry::getKey)
        .filter(JsonMediaType::matches)
        .findFirst()
        .orElse(mediaType(documented));
    return content + JsonPointers.step(mediaType) + "/schema";
  }

  /** A missing node where the response has no JSON. */
  static JsonNode json(ResponseDefinition documented) {
    return JsonMediaType.matches(mediaType(documented))
        ? Json.parse(text(documented))
        : JsonNodeFactory.instance.missingNode();
  }

  private static String text(ResponseDefinition documented) {
    return new String(documented.getByteBody(), StandardCharsets.UTF_8);
  }

  private static String mediaType(ResponseDefinition documented) {
    var type =
        documented.getHeaders() == null ? null : documented.getHeaders().getContentTypeHeader();
    return type == null || !type.isPresent() ? "" : type.firstValue();
  }
}
