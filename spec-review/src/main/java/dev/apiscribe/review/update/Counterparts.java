package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.YamlFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which place of a spec is which of the draft that the pages give: operations by method and path,
 * and all that they lead to by its name.
 */
final class Counterparts {
  private final YamlFile ours;
  private final YamlFile draft;
  private final Map<String, Set<String>> byOurs = new HashMap<>();
  private final Map<String, Set<String>> byDraft = new HashMap<>();
  private final Set<List<String>> met = new HashSet<>();

  Counterparts(YamlFile ours, YamlFile draft) {
    this.ours = ours;
    this.draft = draft;
    Map<String, String> routes = routes(draft);
    routes(ours).forEach((route, at) -> {
      if (routes.containsKey(route)) {
        operation(at, routes.get(route));
      }
    });
  }

  /** The operations of a document by method and path, without the names of variables. */
  static Map<String, String> routes(YamlFile file) {
    Map<String, String> all = new LinkedHashMap<>();
    file.at("/paths")
        .properties()
        .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
          if (SpecOperation.METHODS.contains(method)) {
            all.put(
                route(method, path.getKey()),
                "/paths" + JsonPointers.step(path.getKey()) + "/" + method);
          }
        }));
    return all;
  }

  static String route(String method, String path) {
    return method.toLowerCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}");
  }

  /** The places of the draft that a place of the spec is, in the order of their first use. */
  Set<String> ofDraft(String pointer) {
    return byOurs.getOrDefault(pointer, Set.of());
  }

  /** The places of the spec that a place of the draft is. */
  Set<String> ofOurs(String draftPointer) {
    return byDraft.getOrDefault(draftPointer, Set.of());
  }

  private void enter(String one, String other) {
    byOurs.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
    byDraft.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(one);
  }

  private void operation(String one, String other) {
    enter(one, other);
    enter(one + "/parameters", other + "/parameters");
    parameters(ChangedSpec.owner(one), one, other);
    body(one + "/requestBody", other + "/requestBody");
    enter(one + "/responses", other + "/responses");
    ours.at(one + "/responses")
        .fieldNames()
        .forEachRemaining(status -> body(
            one + "/responses" + JsonPointers.step(status),
            other + "/responses" + JsonPointers.step(status)));
  }

  private void parameters(String path, String one, String other) {
    for (String owner : List.of(path, one)) {
      for (int i = 0; i < ours.at(owner + "/parameters").size(); i++) {
        String mine = ours.resolve(owner + "/parameters/" + i);
        for (int j = 0; j < draft.at(other + "/parameters").size(); j++) {
          String its = draft.resolve(other + "/parameters/" + j);
          if (isSame(ours.at(mine), draft.at(its))) {
            enter(owner + "/parameters/" + i, other + "/parameters/" + j);
            enter(mine, its);
            schema(mine + "/schema", its + "/schema");
          }
        }
      }
    }
  }

  static boolean isSame(JsonNode one, JsonNode other) {
    return one.path("in").equals(other.path("in"))
        && one.path("name").asText().equalsIgnoreCase(other.path("name").asText());
  }

  private void body(String mine, String its) {
    if (ours.at(mine).isMissingNode() || draft.at(its).isMissingNode()) {
      return;
    }
    String one = ours.resolve(mine);
    String other = draft.resolve(its);
    enter(one, other);
    JsonNode contents = ours.at(one + "/content");
    JsonNode drafted = draft.at(other + "/content");
    contents.fieldNames().forEachRemaining(mediaType -> {
      String same = drafted.has(mediaType) || drafted.size() != 1 || contents.size() != 1
          ? mediaType
          : drafted.fieldNames().next();
      if (drafted.has(same)) {
        String at = one + "/content" + JsonPointers.step(mediaType);
        String there = other + "/content" + JsonPointers.step(same);
        enter(at, there);
        schema(at + "/schema", there + "/schema");
      }
    });
  }

  private void schema(String mine, String its) {
    if (ours.at(mine).isMissingNode() || draft.at(its).isMissingNode()) {
      return;
    }
    String one = unwrapped(ours, mine);
    String other = unwrapped(draft, its);
    enter(mine, its);
    enter(one, other);
    if (!met.add(List.of(one, other))) {
      return;
    }
    for (int i = 0; i < ours.at(one + "/allOf").size(); i++) {
      schema(one + "/allOf/" + i, other);
    }
    ours.at(one + "/properties").fieldNames().forEachRemaining(name -> {
      String step = "/properties" + JsonPointers.step(name);
      schema(one + step, other + step);
    });
    schema(one + "/items", other + "/items");
    schema(one + "/additionalProperties", other + "/additionalProperties");
  }

  /** Follows references, and those that are wrapped because they may be null. */
  private static String unwrapped(YamlFile file, String pointer) {
    String at = file.resolve(pointer);
    JsonNode schema = file.at(at);
    return schema.path("allOf").size() == 1 && !schema.has("properties") && !schema.has("type")
        ? file.resolve(at + "/allOf/0")
        : at;
  }
}
