package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.review.curated.KeyOrder;
import dev.apiscribe.review.draft.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of paths in new operations. Two that are called {@code id} say the same only below
 * the same path: the id of a boat is not that of a pier.
 */
final class PathParameters {
  private static final String PARAMETERS = "/components/parameters/";

  private final ChangedSpec ours;

  PathParameters(ChangedSpec ours) {
    this.ours = ours;
  }

  /** Returns the component that an operation below the same path refers to. */
  Optional<String> known(String path, JsonNode drafted) {
    String before = before(path, drafted.path("name").asText());
    for (Map.Entry<String, JsonNode> one : ours.at("/paths").properties()) {
      for (JsonNode reference : one.getValue().findValues("$ref")) {
        String pointer = JsonPointers.ofReference(reference.asText());
        JsonNode parameter = ours.at(pointer);
        if (pointer.startsWith(PARAMETERS)
            && Counterparts.isSame(parameter, drafted)
            && parameter.path("schema").equals(drafted.path("schema"))
            && before(one.getKey(), parameter.path("name").asText()).equals(before)) {
          return Optional.of(pointer);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the name of a new component, such as PierId; empty when the path has no word for it.
   */
  static String name(String path, JsonNode drafted) {
    List<String> words = new ArrayList<>(things(path, drafted));
    words.addAll(Spelling.words(drafted.path("name").asText()));
    String name = Spelling.upperCamel(words);
    return name.matches("[A-Z][A-Za-z0-9]*") && !things(path, drafted).isEmpty() ? name : "";
  }

  /** Says in our words what an id or a name is of, where the path tells it. */
  static void describe(String path, ObjectNode parameter) {
    List<String> things = things(path, parameter);
    String name = parameter.path("name").asText();
    if (!things.isEmpty() && name.matches("id|name") && !parameter.has("description")) {
      HouseOrder.put(
          parameter,
          KeyOrder.PARAMETER,
          "description",
          TextNode.valueOf((name.equals("id") ? "Id" : "Name") + " of the "
              + String.join(" ", things).toLowerCase(Locale.ROOT) + "."));
    }
  }

  /**
   * Gives a parameter an example that its schema allows, as conventions want it of each in a path.
   */
  static void exemplify(String path, ObjectNode parameter) {
    JsonNode schema = parameter.path("schema");
    JsonNode example = schema.path("enum").path(0);
    if (example.isMissingNode()) {
      example = switch (schema.path("type").asText()) {
        case "integer", "number" ->
          schema.path("minimum").isNumber() ? schema.get("minimum") : IntNode.valueOf(1);
        case "boolean" -> BooleanNode.TRUE;
        case "string" ->
          schema.has("pattern") || schema.has("format") ? example : text(path, parameter);
        default -> example;
      };
    }
    if (!parameter.has("example") && !example.isMissingNode()) {
      HouseOrder.put(parameter, KeyOrder.PARAMETER, "example", example);
    }
  }

  /** Such as boat-1, as long as the schema wants it. */
  private static JsonNode text(String path, JsonNode parameter) {
    List<String> words = new ArrayList<>(things(path, parameter));
    if (words.isEmpty()) {
      words.addAll(Spelling.words(parameter.path("name").asText()));
    }
    words.add("1");
    StringBuilder text = new StringBuilder(String.join("-", words).toLowerCase(Locale.ROOT));
    int least = Math.min(1000, parameter.path("schema").path("minLength").asInt(0));
    while (text.length() < least) {
      text.append('1');
    }
    int most = Math.max(0, parameter.path("schema").path("maxLength").asInt(1000));
    return TextNode.valueOf(text.substring(Math.max(0, text.length() - most)));
  }

  /** The words of the step before the variable, the last one in the singular. */
  private static List<String> things(String path, JsonNode parameter) {
    String before = before(path, parameter.path("name").asText());
    String step = before.substring(before.lastIndexOf('/') + 1);
    List<String> words = step.contains("{") ? List.of() : Spelling.words(step);
    return words.isEmpty()
        ? words
        : Spelling.withLast(words, Spelling.singular(words.get(words.size() - 1)));
  }

  /** The path before the variable, without the names of the variables in it. */
  private static String before(String path, String name) {
    int at = path.indexOf("/{" + name + "}");
    return at < 0 ? "" : path.substring(0, at).replaceAll("\\{[^}]*}", "{}");
  }
}
