package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A documented response in which one property, or one element of a list or a map, is not as
 * documented.
 *
 * @param pointer of the value that is changed
 * @param property pointer of the property that it is, or that it is an element of; null if the
 *     whole body is the list or the map
 * @param schema of the value
 * @param required whether the document says so
 * @param meaning what a value of another JSON type says in the documented one; null for all other
 *     changes
 * @param body the whole body
 * @param departures pointers of all values that are not as documented, in their order
 */
public record ChangedResponse(
    DocumentedExchange exchange,
    Change change,
    String pointer,
    @Nullable String property,
    DocumentedSchema schema,
    boolean required,
    JsonNode meaning,
    JsonNode body,
    List<String> departures) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** How a value is changed. */
  public enum Change {
    /** It is not there. */
    REMOVED,
    /** It is null. */
    NULLED,
    /** It is of another JSON type that says the same, such as a number for a string. */
    NEIGHBOURING,
    /** It is of another type, so that it cannot be read. */
    UNFIT,
    /**
     * It is an element that cannot be read, behind one that is of another JSON type or has such a
     * property.
     */
    MIXED
  }

  /** Returns whether an exchange has a response with properties to change. */
  public static boolean hasAny(DocumentedExchange exchange) {
    return !of(exchange).isEmpty();
  }

  /** Each property and each element of the response, however deep, in each way. */
  public static List<ChangedResponse> of(DocumentedExchange exchange) {
    Payload response = exchange.response();
    if (response == null || !response.media().isJson() || response.media().rows() != null) {
      return List.of();
    }
    Changes changes = new Changes(exchange, response.value());
    changes.collect(response.media().schema(), response.value(), "", null);
    return changes.found;
  }

  /** Returns whether it is an element of a list or a map. */
  public boolean isElement() {
    return !pointer.equals(property);
  }

  /** Those of one body. */
  private static final class Changes {
    private final DocumentedExchange exchange;
    private final JsonNode body;
    private final List<ChangedResponse> found = new ArrayList<>();

    Changes(DocumentedExchange exchange, JsonNode body) {
      this.exchange = exchange;
      this.body = body;
    }

    /** @param property the innermost one around the value, or the value itself */
    void collect(
        DocumentedSchema schema, JsonNode value, String pointer, @Nullable String property) {
      if (value.isArray()) {
        DocumentedSchema items = schema.items();
        for (int i = 0; i < value.size(); i++) {
          element(items, value.get(i), pointer + "/" + i, property);
        }
        if (!value.isEmpty() && property != null) {
          mixed(items, value.get(0), pointer, property, List.of("0", "1"));
        }
        return;
      }
      Map<String, DocumentedSchema> named = schema.properties();
      DocumentedSchema others = schema.additionalPropertySchema();
      value.properties().forEach(each -> {
        String place = pointer + JsonPointers.step(each.getKey());
        DocumentedSchema documented = named.get(each.getKey());
        if (documented != null) {
          boolean required = schema.required().contains(each.getKey());
          removed(documented, required, place);
          changed(documented, required, each.getValue(), place, place);
          collect(documented, each.getValue(), place, place);
        } else if (others != null) {
          element(others, each.getValue(), place, property);
        }
      });
      if (others != null && !value.isEmpty() && property != null) {
        mixed(others, value.elements().next(), pointer, property, List.of("a", "b"));
      }
    }

    private void element(
        DocumentedSchema schema, JsonNode value, String pointer, @Nullable String property) {
      changed(schema, true, value, pointer, property);
      collect(schema, value, pointer, property);
    }

    private void removed(DocumentedSchema schema, boolean required, String pointer) {
      found.add(new ChangedResponse(
          exchange,
          Change.REMOVED,
          pointer,
          pointer,
          schema,
          required,
          NullNode.getInstance(),
          JsonEdit.without(body, pointer),
          List.of(pointer)));
    }

    private void changed(
        DocumentedSchema schema,
        boolean required,
        JsonNode value,
        String pointer,
        @Nullable String property) {
      add(
          Change.NULLED,
          schema,
          required,
          pointer,
          property,
          NullNode.getInstance(),
          JSON.nullNode());
      for (JsonNode other : neighbouring(schema, value)) {
        JsonNode meaning = schema.type().equals("string") ? JSON.textNode(other.asText()) : value;
        add(Change.NEIGHBOURING, schema, required, pointer, property, meaning, other);
      }
      for (JsonNode other : unfit(schema)) {
        add(Change.UNFIT, schema, required, pointer, property, NullNode.getInstance(), other);
      }
    }

    private void add(
        Change change,
        DocumentedSchema schema,
        boolean required,
        String pointer,
        @Nullable String property,
        JsonNode meaning,
        JsonNode value) {
      found.add(new ChangedResponse(
          exchange,
          change,
          pointer,
          property,
          schema,
          required,
          meaning,
          JsonEdit.with(body, pointer, value),
          List.of(pointer)));
    }

    /** A list or a map of two elements, of which the second cannot be read. */
    private void mixed(
        DocumentedSchema schema,
        JsonNode value,
        String around,
        String property,
        List<String> names) {
      String first = around + "/" + names.get(0);
      String second = around + "/" + names.get(1);
      Changes inside = new Changes(exchange, value);
      inside.changed(schema, true, value, "", "");
      inside.collect(schema, value, "", "");
      for (ChangedResponse before : inside.found) {
        if (before.change() == Change.NEIGHBOURING) {
          JsonNode unfit = unfit(schema).get(0);
          found.add(new ChangedResponse(
              exchange,
              Change.MIXED,
              second,
              property,
              schema,
              true,
              NullNode.getInstance(),
              JsonEdit.with(body, around, both(names, before.body(), unfit)),
              List.of(first + before.pointer(), second)));
        }
      }
    }

    private static JsonNode both(List<String> names, JsonNode first, JsonNode second) {
      if (names.contains("0")) {
        ArrayNode list = JSON.arrayNode();
        return list.add(first).add(second);
      }
      ObjectNode map = JSON.objectNode();
      map.set(names.get(0), first);
      map.set(names.get(1), second);
      return map;
    }
  }

  private static List<JsonNode> neighbouring(DocumentedSchema schema, JsonNode value) {
    boolean closed = !schema.isOpen() && !schema.values().isEmpty();
    return value.isNull()
        ? List.of()
        : switch (schema.type()) {
          case "string" -> closed ? List.of() : List.of(JSON.numberNode(7), JSON.booleanNode(true));
          case "integer" ->
            List.of(
                JSON.textNode(value.asText()),
                JSON.numberNode(value.decimalValue().setScale(1)));
          case "number", "boolean" -> List.of(JSON.textNode(value.asText()));
          default -> List.of();
        };
  }

  private static List<JsonNode> unfit(DocumentedSchema schema) {
    JsonNode object = JSON.objectNode().set("a", JSON.arrayNode().add(1).addNull());
    return switch (schema.type()) {
      case "string" -> List.of(object, JSON.arrayNode().add("text"));
      case "integer" -> List.of(JSON.numberNode(1.5), JSON.textNode("many"), object);
      case "number" -> List.of(JSON.booleanNode(true), JSON.textNode("1,5"), object);
      case "boolean" -> List.of(JSON.numberNode(7), JSON.textNode("yes"), object);
      case "array" -> List.of(JSON.textNode("text"), object);
      case "object" -> List.of(JSON.textNode("text"), JSON.arrayNode().add(object));
      default -> List.of();
    };
  }

  @Override
  public String toString() {
    return exchange + ", " + pointer + " " + change;
  }
}
