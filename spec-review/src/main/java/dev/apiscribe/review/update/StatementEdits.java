package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.curated.KeyOrder;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.CharacterSet;
import dev.apiscribe.review.drift.Difference;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes what a spec says of a parameter, a property or a schema. */
final class StatementEdits {
  private static final String OPEN_SET = "x-extensible-enum";
  /** What is said beside the schema of a parameter. */
  private static final Set<Aspect> OF_PARAMETERS =
      Set.of(Aspect.DEPRECATED, Aspect.EXAMPLE, Aspect.STYLE, Aspect.REQUIRED, Aspect.SECRET);

  private final ChangedSpec ours;
  private final Grafts grafts;
  private final SchemaSplits splits;

  StatementEdits(ChangedSpec ours, Grafts grafts, SchemaSplits splits) {
    this.ours = ours;
    this.grafts = grafts;
    this.splits = splits;
  }

  boolean apply(Aspect aspect, Difference difference) {
    JsonNode value = difference.documentedValue();
    String found = difference.found();
    JsonNode compared = ours.at(found);
    boolean parameter = compared.has("in") && compared.has("name");
    if (parameter && OF_PARAMETERS.contains(aspect)) {
      return parameter(aspect, (ObjectNode) compared, found, value);
    } else if (aspect == Aspect.REQUIRED) {
      return required(found, value);
    } else if (aspect == Aspect.TYPE) {
      return replace(found);
    }
    String schema = schema(difference, aspect);
    if (!ours.at(schema).isObject() || !splits.isCovered(schema)) {
      return false;
    }
    return switch (aspect) {
      case ENUM -> values(schema, found, value);
      case NAME -> name(schema, difference, value);
      case CHARACTERS -> characters(schema, value);
      case NULLABLE -> nullable(schema, found, value);
      case SECRET -> set(schema, "x-secret", value);
      // A bound of the number that a text holds has no place in a schema.
      case MINIMUM, MAXIMUM ->
        (value == null || value.isNumber()) && set(schema, aspect.label(), value);
      default -> set(schema, aspect.label(), value);
    };
  }

  private static String schema(Difference difference, Aspect aspect) {
    String pointer = difference.pointer();
    boolean keyword = aspect != Aspect.NAME
        && pointer.matches(".*/(?:" + aspect.label() + "|x-extensible-enum|x-secret|pattern)$");
    return keyword ? ChangedSpec.owner(pointer) : pointer;
  }

  private boolean set(String schema, String key, @Nullable JsonNode value) {
    ObjectNode node = (ObjectNode) ours.at(schema);
    if (node.has("$ref") || (value == null && !node.has(key))) {
      return false;
    } else if (value == null
        || (value.isBoolean() && !value.asBoolean() && !key.equals("default"))) {
      node.remove(key);
    } else {
      HouseOrder.put(node, KeyOrder.SCHEMA, key, value);
    }
    return true;
  }

  private boolean parameter(
      Aspect aspect, ObjectNode parameter, String pointer, @Nullable JsonNode value) {
    if (aspect == Aspect.STYLE) {
      JsonNode drafted = grafts.counterparts().ofDraft(pointer).stream()
          .map(there -> grafts.draft().at(there))
          .findFirst()
          .orElse(JsonNodeFactory.instance.objectNode());
      for (String key : Set.of("style", "explode")) {
        parameter.remove(key);
        if (drafted.has(key)) {
          HouseOrder.put(parameter, KeyOrder.PARAMETER, key, drafted.get(key));
        }
      }
      return true;
    }
    String key = aspect == Aspect.SECRET ? "x-secret" : aspect.label();
    if (aspect == Aspect.REQUIRED && parameter.path("in").asText().equals("path")) {
      return false;
    } else if (value == null
        || (value.isBoolean() && !value.asBoolean() && aspect != Aspect.EXAMPLE)) {
      return parameter.remove(key) != null;
    }
    HouseOrder.put(parameter, KeyOrder.PARAMETER, key, value);
    return true;
  }

  private boolean required(String found, @Nullable JsonNode value) {
    String properties = ChangedSpec.owner(found);
    Optional<ObjectNode> owner = ours.object(ChangedSpec.owner(properties));
    if (!properties.endsWith("/properties")
        || owner.isEmpty()
        || value == null
        || !splits.isCovered(found)) {
      return false;
    }
    String name = JsonPointers.lastName(found);
    return value.asBoolean()
        ? PropertyEdits.require(owner.get(), name)
        : PropertyEdits.release(owner.get(), name);
  }

  /** Puts the drafted schema in the place of ours, and keeps what our words say of it. */
  private boolean replace(String found) {
    String at = ours.at(found).has("schema") ? found + "/schema" : found;
    String key = JsonPointers.lastName(at);
    Optional<JsonNode> drafted = grafts.counterparts().ofDraft(at).stream()
        .map(there -> grafts.draft().at(there))
        .filter(JsonNode::isObject)
        .findFirst();
    if (drafted.isEmpty()
        || !splits.isCovered(at)
        || !(ours.at(ChangedSpec.owner(at)) instanceof ObjectNode owner)) {
      return false;
    }
    JsonNode before = ours.at(at);
    ObjectNode copy = (ObjectNode) grafts.of(drafted.get());
    if (before.has("description") && !copy.has("$ref")) {
      HouseOrder.put(copy, KeyOrder.SCHEMA, "description", before.get("description"));
    }
    owner.set(key, copy);
    return true;
  }

  private boolean values(String schema, String found, @Nullable JsonNode value) {
    ObjectNode node = (ObjectNode) ours.at(schema);
    String key = node.has(OPEN_SET) ? OPEN_SET : "enum";
    if (value == null) {
      return node.remove(key) != null;
    } else if (!node.has(key)) {
      return replace(found);
    }
    Set<String> wanted = new HashSet<>();
    value.forEach(one -> wanted.add(one.asText()));
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    Set<String> kept = new HashSet<>();
    node.get(key).forEach(one -> {
      if (wanted.contains(one.asText()) && kept.add(one.asText())) {
        values.add(one);
      }
    });
    boolean integers = node.path("type").asText().equals("integer");
    for (JsonNode one : value) {
      if (kept.add(one.asText())) {
        values.add(
            integers && one.isTextual() ? JsonNodeFactory.instance.numberNode(one.asLong()) : one);
      }
    }
    node.set(key, values);
    return true;
  }

  private boolean name(String schema, Difference difference, @Nullable JsonNode value) {
    if (value == null || !ChangedSpec.owner(schema).equals("/components/schemas")) {
      return false;
    } else if (splits.split(schema, difference.operation())) {
      return true;
    }
    ObjectNode node = (ObjectNode) ours.at(schema);
    node.remove("x-documented-name");
    if (!JsonPointers.lastName(schema).equals(value.asText())) {
      node.set("x-documented-name", value);
    }
    return true;
  }

  /** A set of characters is a pattern; of its lengths the keywords speak. */
  private boolean characters(String schema, @Nullable JsonNode value) {
    ObjectNode node = (ObjectNode) ours.at(schema);
    if (value == null) {
      return node.remove("pattern") != null;
    }
    String pattern = "^[" + value.asText() + "]*$";
    if (!CharacterSet.ofPattern(pattern).equals(Optional.of(value.asText()))) {
      return false;
    }
    HouseOrder.put(node, KeyOrder.SCHEMA, "pattern", TextNode.valueOf(pattern));
    return true;
  }

  private boolean nullable(String schema, String found, @Nullable JsonNode value) {
    boolean may = value != null && value.asBoolean();
    if (!(ours.at(found) instanceof ObjectNode use) || found.equals(schema) || !use.has("$ref")) {
      return set(schema, "nullable", value);
    } else if (!may) {
      return false;
    }
    JsonNode reference = use.get("$ref");
    use.removeAll();
    use.put("nullable", true).putArray("allOf").addObject().set("$ref", reference);
    return true;
  }
}
