package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.KeyOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Copies parts of a draft into a spec, with the components that they refer to. */
final class Grafts {
  private static final String SCHEMAS = "/components/schemas";
  private static final String PARAMETERS = "/components/parameters";

  private final ChangedSpec ours;
  private final YamlFile draft;
  private final Map<String, String> imported = new HashMap<>();
  private final PathParameters parameters;
  private Counterparts counterparts;
  /** Of the operation that is copied; empty when a part of one is. */
  private String path = "";

  Grafts(ChangedSpec ours, YamlFile draft) {
    this.ours = ours;
    this.draft = draft;
    parameters = new PathParameters(ours);
    counterparts = new Counterparts(ours.file(), draft);
  }

  YamlFile draft() {
    return draft;
  }

  Counterparts counterparts() {
    return counterparts;
  }

  /** Looks again for what is the same in both, after the spec was changed. */
  void again() {
    counterparts = new Counterparts(ours.file(), draft);
  }

  /** Copies an operation of the draft, whose path says what its variables are of. */
  JsonNode ofOperation(String written, JsonNode drafted) {
    path = written;
    try {
      JsonNode copy = of(drafted);
      for (JsonNode parameter : copy.path("parameters")) {
        if (parameter instanceof ObjectNode node
            && parameter.path("in").asText().equals("path")) {
          PathParameters.describe(path, node);
          PathParameters.exemplify(path, node);
        }
      }
      return copy;
    } finally {
      path = "";
    }
  }

  /** Copies a part of the draft; references lead to components of the spec afterwards. */
  JsonNode of(JsonNode drafted) {
    if (drafted.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      drafted.forEach(item -> list.add(of(item)));
      return list;
    } else if (!drafted.isObject()) {
      return drafted;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : drafted.properties()) {
      copy.set(
          property.getKey(),
          property.getKey().equals("$ref") && property.getValue().isTextual()
              ? JsonNodeFactory.instance.textNode(reference(property.getValue().asText()))
              : of(property.getValue()));
    }
    return copy;
  }

  private String reference(String drafted) {
    String pointer = JsonPointers.ofReference(drafted);
    if (!path.isEmpty() && draft.at(pointer).path("in").asText().equals("path")) {
      return "#" + pathParameter(pointer);
    }
    String known = imported.get(pointer);
    if (known != null) {
      return "#" + known;
    }
    Optional<String> same = pointer.startsWith(PARAMETERS) ? parameter(pointer) : schema(pointer);
    if (same.isPresent()) {
      imported.put(pointer, same.get());
      return "#" + same.get();
    }
    return "#" + added(pointer, JsonPointers.lastName(pointer));
  }

  private String added(String pointer, String wanted) {
    String kind = ChangedSpec.owner(pointer);
    String name = unique(kind, wanted);
    String at = kind + JsonPointers.step(name);
    imported.put(pointer, at);
    ObjectNode all = components(kind);
    all.putObject(name);
    all.set(name, of(draft.at(pointer)));
    return at;
  }

  private String pathParameter(String pointer) {
    JsonNode drafted = draft.at(pointer);
    Optional<String> known = parameters.known(path, drafted);
    if (known.isPresent()) {
      return known.get();
    }
    String name = PathParameters.name(path, drafted);
    String at = added(pointer, name.isEmpty() ? JsonPointers.lastName(pointer) : name);
    PathParameters.describe(path, (ObjectNode) ours.at(at));
    PathParameters.exemplify(path, (ObjectNode) ours.at(at));
    return at;
  }

  private ObjectNode components(String kind) {
    ObjectNode root = ours.root();
    if (!root.has("components")) {
      HouseOrder.put(root, KeyOrder.DOCUMENT, "components", JsonNodeFactory.instance.objectNode());
    }
    ObjectNode components = (ObjectNode) root.get("components");
    String key = JsonPointers.lastName(kind);
    if (!components.has(key)) {
      HouseOrder.put(components, KeyOrder.COMPONENTS, key, JsonNodeFactory.instance.objectNode());
    }
    return (ObjectNode) components.get(key);
  }

  /** The component of the spec that is the drafted schema; the one of the same name first. */
  private Optional<String> schema(String pointer) {
    Set<String> same = new TreeSet<>(counterparts.ofOurs(pointer));
    same.removeIf(one -> !ChangedSpec.owner(one).equals(SCHEMAS));
    String documented = documentedName(draft.at(pointer), pointer);
    return same.stream()
        .filter(one -> documentedName(ours.at(one), one).equals(documented))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  static String documentedName(JsonNode schema, String pointer) {
    return schema.path("x-documented-name").asText(JsonPointers.lastName(pointer));
  }

  /** The parameter of the spec that says the same. */
  private Optional<String> parameter(String pointer) {
    JsonNode drafted = draft.at(pointer);
    for (Map.Entry<String, JsonNode> one : ours.at(PARAMETERS).properties()) {
      if (Counterparts.isSame(one.getValue(), drafted)
          && one.getValue().path("schema").equals(drafted.path("schema"))
          && one.getValue().path("required").equals(drafted.path("required"))) {
        return Optional.of(PARAMETERS + JsonPointers.step(one.getKey()));
      }
    }
    return Optional.empty();
  }

  private String unique(String kind, String wanted) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    ours.at(kind).fieldNames().forEachRemaining(taken::add);
    String name = wanted;
    for (int number = 2; taken.contains(name); number++) {
      name = wanted + number;
    }
    return name;
  }
}
