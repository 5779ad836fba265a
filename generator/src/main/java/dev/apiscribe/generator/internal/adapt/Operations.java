package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.openapi.SpecOperation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each operation a name of its own and one tag. */
final class Operations {
  private static final int LONGEST = 100;

  /** Tags whose accessors or classes generated clients have for something else. */
  private static final Set<String> RESERVED = Set.of("api", "async", "fromenvironment", "value");

  private final Draft draft;
  private final String apiName;
  /** The first tag of each name in Java, in lower case. */
  private final Map<String, String> tags = new HashMap<>();

  /** Of each tag, in lower case: a client has two methods for each operation. */
  private final Set<String> methods = new HashSet<>();

  /** @param apiName what the names of the API's classes begin with */
  Operations(Draft draft, String apiName) {
    this.draft = draft;
    this.apiName = apiName.toLowerCase(Locale.ROOT);
  }

  void run() {
    paths().properties().forEach(path -> {
      if (path.getValue() instanceof ObjectNode item && !path.getKey().startsWith("x-")) {
        for (String method : SpecOperation.METHODS) {
          if (item.get(method) instanceof ObjectNode operation) {
            operation(path.getKey(), method, operation);
          }
        }
      }
    });
    declaredTags();
  }

  private ObjectNode paths() {
    ObjectNode root = draft.root();
    if (!(root.get("paths") instanceof ObjectNode)) {
      root.set("paths", draft.like(root));
    }
    return (ObjectNode) root.get("paths");
  }

  private void operation(String path, String method, ObjectNode operation) {
    String tag = tag(operation);
    String id = operation.path("operationId").asText("");
    String wanted = id.isBlank() ? method + words(path) : id;
    if (wanted.length() > LONGEST) {
      wanted = wanted.substring(0, LONGEST);
    }
    String name = FileName.isOfADevice(JavaNames.type(wanted)) ? wanted + "Operation" : wanted;
    for (int i = 2; methods(tag, name).stream().anyMatch(methods::contains); i++) {
      name = wanted + i;
    }
    methods.addAll(methods(tag, name));
    if (!name.equals(id)) {
      operation.put("operationId", name);
      draft.note(
          operation,
          (id.isBlank() ? "it has no operationId" : "its name is long, or that of another")
              + ", and is named " + name);
    }
  }

  private static List<String> methods(String tag, String name) {
    String method = tag + "\n" + JavaNames.type(name).toLowerCase(Locale.ROOT);
    return List.of(method, method + "withresponse");
  }

  private static String words(String path) {
    StringBuilder words = new StringBuilder();
    for (String step : path.split("/")) {
      if (!step.isEmpty()) {
        String word = JavaNames.type(step);
        words.append(step.startsWith("{") ? "By" : "").append(word);
      }
    }
    return words.toString();
  }

  private String tag(ObjectNode operation) {
    JsonNode declared = operation.path("tags");
    String first =
        declared.path(0).asText("").isBlank() ? "default" : declared.path(0).asText();
    String tag = named(first);
    if (declared.size() > 1) {
      draft.note(operation, "tags", "the operation is of the first, " + tag);
    }
    if (declared.size() != 1 || !declared.path(0).asText().equals(tag)) {
      operation.putArray("tags").add(tag);
    }
    return tag;
  }

  /** Returns the name of the tag that becomes the same Java. */
  private String named(String tag) {
    String wanted = tag.length() > LONGEST ? tag.substring(0, LONGEST) : tag;
    String type = JavaNames.type(wanted);
    String lower = type.toLowerCase(Locale.ROOT);
    boolean isTaken =
        RESERVED.contains(lower) || lower.equals(apiName) || FileName.isOfADevice(type);
    String name = isTaken ? wanted + " operations" : wanted;
    String known = tags.putIfAbsent(JavaNames.type(name).toLowerCase(Locale.ROOT), name);
    return known == null ? name : known;
  }

  private void declaredTags() {
    if (!(draft.root().get("tags") instanceof ArrayNode declared)) {
      return;
    }
    Set<String> names = new HashSet<>();
    declared.forEach(tag -> names.add(tag.path("name").asText()));
    for (JsonNode each : declared) {
      String name = each.path("name").asText("");
      if (each instanceof ObjectNode tag && !name.isBlank()) {
        String java = named(name);
        if (!java.equals(name)) {
          draft.note(
              tag, "it becomes the same Java as another name, or one that is taken: " + java);
          if (names.add(java)) {
            tag.put("name", java);
          }
        }
      }
    }
  }
}
