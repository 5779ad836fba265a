package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Gives {@code oneOf} and {@code anyOf} the shape that becomes Java: a list of references to
 * components, with a value of the discriminator for each where there is one.
 */
final class UnionShapes {
  private static final Set<String> ONLY_VALIDATION =
      Set.of("required", "not", "minProperties", "maxProperties", "title", "description", "type");

  private final Draft draft;
  private final Map<String, JsonNode> components;
  private final MergedSchemas merged;
  private final ScalarUnions scalars;
  /** Adds a component; returns its name. */
  private final BiFunction<String, JsonNode, String> component;

  UnionShapes(
      Draft draft,
      Map<String, JsonNode> components,
      MergedSchemas merged,
      BiFunction<String, JsonNode, String> component) {
    this.draft = draft;
    this.components = components;
    this.merged = merged;
    this.component = component;
    scalars = new ScalarUnions(draft, components);
  }

  /** Returns the union of a schema that others extend, and of itself where it has a value. */
  ObjectNode ofChildren(JsonNode parent, Map<String, String> own) {
    Map<String, String> values = new LinkedHashMap<>();
    mapped(parent, values, own, new HashSet<>());
    ObjectNode union = draft.like(parent);
    annotate(union, parent);
    Set<String> names = new LinkedHashSet<>(values.values());
    names.forEach(
        name -> union.withArray("oneOf").add(draft.reference(PartKind.SCHEMA, name, parent)));
    ObjectNode discriminator = union.putObject("discriminator");
    discriminator.set("propertyName", parent.path("discriminator").get("propertyName"));
    ObjectNode mapping = discriminator.putObject("mapping");
    values.forEach((value, name) -> mapping.put(value, Draft.reference(PartKind.SCHEMA, name)));
    return union;
  }

  private void mapped(
      JsonNode parent, Map<String, String> values, Map<String, String> own, Set<String> passed) {
    parent.path("discriminator").path("mapping").properties().forEach(value -> {
      String name = Draft.named(PartKind.SCHEMA, value.getValue().asText());
      JsonNode child = components.get(name);
      if (child == null) {
        return;
      }
      values.putIfAbsent(value.getKey(), own.getOrDefault(name, name));
      if (Discriminators.isParent(child) && passed.add(name)) {
        mapped(child, values, own, passed);
      }
    });
  }

  private static void annotate(ObjectNode schema, JsonNode from) {
    from.properties().forEach(property -> {
      if (SchemaKeywords.isAnnotation(property.getKey())) {
        schema.set(property.getKey(), property.getValue());
      }
    });
  }

  /** Returns the schema as a union, or as what its one alternative is. */
  ObjectNode of(ObjectNode schema, String name, Shapes shapes) {
    ObjectNode outside = draft.like(schema);
    annotate(outside, schema);
    ObjectNode own = draft.like(schema);
    schema.properties().forEach(property -> {
      String keyword = property.getKey();
      if (!SchemaKeywords.isAnnotation(keyword)
          && !Set.of("oneOf", "anyOf", "discriminator").contains(keyword)) {
        own.set(keyword, property.getValue());
      }
    });
    List<JsonNode> alternatives = alternatives(schema, own);
    if (alternatives.isEmpty()) {
      return merged.merged(outside.setAll(own));
    }
    boolean hasOwn = DocumentWalk.names(own).stream().anyMatch(keyword -> !keyword.equals("type"));
    List<JsonNode> flat = new ArrayList<>();
    Map<JsonNode, String> origins = new IdentityHashMap<>();
    for (JsonNode alternative : alternatives) {
      int before = flat.size();
      boolean isBoth = hasOwn && !merged.extendsIt(alternative, name);
      flatten(
          isBoth ? both(own, alternative) : typed(alternative, own),
          flat,
          outside,
          new HashSet<>());
      String referred = Draft.referred(PartKind.SCHEMA, alternative);
      if (isBoth && referred != null && flat.size() == before + 1) {
        origins.put(flat.get(before), referred);
      }
    }
    List<JsonNode> different = new ArrayList<>();
    for (JsonNode each : hasOwn ? flat : scalars.joined(flat)) {
      if (!different.contains(each)) {
        different.add(each);
      }
    }
    if (different.stream().anyMatch(JsonNode::isEmpty)) {
      draft.note(schema, "an alternative is any JSON, and so is the value");
      return outside;
    }
    boolean hasValues = !schema.path("discriminator").path("mapping").isEmpty();
    if (different.size() == 1 && !hasValues) {
      return single(outside, different.get(0));
    }
    return union(schema, outside, different, origins, name, shapes);
  }

  /** Leaves out what only restricts the properties of the schema around it. */
  private List<JsonNode> alternatives(ObjectNode schema, ObjectNode own) {
    List<JsonNode> alternatives = new ArrayList<>();
    boolean hasProperties = !own.path("properties").isEmpty();
    for (String keyword : List.of("oneOf", "anyOf")) {
      if (keyword.equals("anyOf") && schema.has(keyword) && !alternatives.isEmpty()) {
        draft.note(schema, "anyOf", "generated code does not check it beside oneOf");
        break;
      }
      for (JsonNode alternative : schema.path(keyword)) {
        boolean isValidation = hasProperties
            && DocumentWalk.names(alternative).stream().allMatch(ONLY_VALIDATION::contains);
        if (isValidation) {
          draft.note(
              schema,
              keyword,
              "generated code does not check which properties are required together");
        } else {
          alternatives.add(alternative);
        }
      }
    }
    return alternatives;
  }

  private ObjectNode both(ObjectNode own, JsonNode alternative) {
    ObjectNode both = draft.like(alternative);
    both.putArray("allOf").add(draft.copy(own)).add(draft.copy(alternative));
    return both;
  }

  private JsonNode typed(JsonNode alternative, ObjectNode own) {
    boolean hasType = alternative.has("type")
        || alternative.has("$ref")
        || alternative.has("allOf")
        || alternative.has("oneOf")
        || alternative.has("anyOf");
    return !own.has("type") || hasType
        ? alternative
        : ((ObjectNode) draft.copy(alternative)).set("type", own.get("type"));
  }

  private void flatten(
      JsonNode declared, List<JsonNode> flat, ObjectNode outside, Set<String> passed) {
    JsonNode alternative = declared instanceof ObjectNode object && !object.has("$ref")
        ? merged.merged((ObjectNode) draft.copy(object))
        : declared;
    if (MergedSchemas.isWrapper(alternative)) {
      nullable(outside, alternative);
      alternative = alternative.path("allOf").get(0);
    }
    String name = Draft.referred(PartKind.SCHEMA, alternative);
    JsonNode target = name == null ? alternative : components.get(name);
    // One with a name and a discriminator stays: its values would be told apart by other rules.
    boolean isUnion = target != null
        && (target.has("oneOf") || target.has("anyOf"))
        && target.path("properties").isEmpty()
        && (name == null || !target.has("discriminator"));
    boolean isAlias =
        name != null && target != null && (target.has("$ref") || MergedSchemas.isWrapper(target));
    if ((isUnion || isAlias) && name != null && !passed.add(name)) {
      return;
    }
    if (isAlias) {
      flatten(target, flat, outside, passed);
    } else if (isUnion) {
      nullable(outside, target);
      for (String keyword : List.of("oneOf", "anyOf")) {
        target.path(keyword).forEach(each -> flatten(each, flat, outside, passed));
      }
    } else if (target != null) {
      if (name == null) {
        nullable(outside, target);
      }
      flat.add(alternative);
    }
  }

  private static void nullable(ObjectNode outside, JsonNode from) {
    if (from.path("nullable").asBoolean(false)) {
      outside.put("nullable", true);
    }
  }

  private ObjectNode single(ObjectNode outside, JsonNode alternative) {
    if (!alternative.has("$ref")) {
      ObjectNode single = (ObjectNode) draft.copy(alternative);
      single.setAll(outside);
      return single;
    }
    if (outside.isEmpty()) {
      return (ObjectNode) alternative;
    }
    outside.putArray("allOf").add(alternative);
    return outside;
  }

  private ObjectNode union(
      ObjectNode schema,
      ObjectNode outside,
      List<JsonNode> alternatives,
      Map<JsonNode, String> origins,
      String name,
      Shapes shapes) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    Map<String, String> renamed = new HashMap<>();
    for (JsonNode alternative : alternatives) {
      String referred = Draft.referred(PartKind.SCHEMA, alternative);
      if (referred == null) {
        ObjectNode inline = (ObjectNode) draft.copy(alternative);
        inline.remove("nullable");
        String origin = origins.get(alternative);
        String word = origin == null ? word(inline) : JavaNames.type(origin);
        int number = numbers.merge(word, 1, Integer::sum);
        String wanted = name + word + (number == 1 ? "" : number);
        referred = component.apply(wanted, draft.like(inline));
        draft.section(PartKind.SCHEMA).set(referred, shapes.shaped(inline, referred, true));
        components.put(referred, inline);
        if (origin != null) {
          renamed.put(origin, referred);
        }
      }
      names.add(referred);
    }
    names.forEach(
        each -> outside.withArray("oneOf").add(draft.reference(PartKind.SCHEMA, each, schema)));
    discriminator(schema, outside, names, renamed);
    return outside;
  }

  private static String word(JsonNode inline) {
    String type = inline.path("type").asText();
    return type.isEmpty() ? "Option" : JavaNames.type(type);
  }

  /** Keeps the values of alternatives, and adds what only the mapping names. */
  private void discriminator(
      ObjectNode schema, ObjectNode union, List<String> names, Map<String, String> renamed) {
    JsonNode declared = schema.path("discriminator");
    if (!declared.isObject()) {
      return;
    }
    ObjectNode discriminator = draft.like(declared);
    discriminator.set("propertyName", declared.get("propertyName"));
    ObjectNode mapping = discriminator.putObject("mapping");
    declared.path("mapping").properties().forEach(value -> {
      String named = Draft.named(PartKind.SCHEMA, value.getValue().asText());
      String name = renamed.getOrDefault(named, named);
      if (names.contains(name)) {
        mapping.put(value.getKey(), Draft.reference(PartKind.SCHEMA, name));
      } else {
        draft.note(
            declared,
            "the value " + value.getKey()
                + " means a schema that is not an alternative, and is left out");
      }
    });
    String property = declared.path("propertyName").asText();
    if (names.stream()
        .allMatch(name -> isMapped(mapping, name) && isText(components.get(name), property))) {
      union.set("discriminator", discriminator);
    } else {
      draft.note(
          schema, "discriminator", "it does not tell all alternatives apart, and is left out");
    }
  }

  /** Names are values of texts only. */
  private boolean isText(JsonNode alternative, String property) {
    JsonNode type = merged.property(alternative, property).path("type");
    return type.isMissingNode() || type.asText().equals("string");
  }

  private static boolean isMapped(JsonNode mapping, String name) {
    for (JsonNode target : mapping) {
      if (target.asText().equals(Draft.reference(PartKind.SCHEMA, name))) {
        return true;
      }
    }
    return false;
  }
}
