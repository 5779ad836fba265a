package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every schema the shape that becomes Java: parts are merged, and what needs a name of its
 * own is a component, named after its place.
 */
final class Shapes {
  /** What is said of the use of a schema, and stays where it is used. */
  private static final List<String> OF_ITS_USE =
      List.of("nullable", "readOnly", "writeOnly", "deprecated", "default", "xml");

  private final Draft draft;
  private final ComponentNames names;
  private final Map<String, JsonNode> components = new LinkedHashMap<>();
  private final MergedSchemas merged;
  private final UnionShapes unions;

  Shapes(Draft draft, ComponentNames names) {
    this.draft = draft;
    this.names = names;
    JsonNode schemas = draft.root().path("components").path("schemas");
    schemas
        .properties()
        .forEach(schema -> components.put(schema.getKey(), draft.copy(schema.getValue())));
    merged = new MergedSchemas(draft, components);
    unions = new UnionShapes(draft, components, merged, this::component);
  }

  void run() {
    List.copyOf(components.keySet())
        .forEach(name -> draft
            .section(PartKind.SCHEMA)
            .set(name, shaped(draft.copy(components.get(name)), name, true)));
    new PlaceNames() {
      @Override
      JsonNode schema(JsonNode schema, String name) {
        return shaped(schema, name, false);
      }
    }.document(draft.root());
    parents();
  }

  /** Where a schema that others extend is used, any of them may be. */
  private void parents() {
    Set<String> mapped = new LinkedHashSet<>();
    components
        .values()
        .forEach(schema -> schema
            .path("discriminator")
            .path("mapping")
            .forEach(target -> mapped.add(Draft.named(PartKind.SCHEMA, target.asText()))));
    Map<String, String> own = new LinkedHashMap<>();
    components.forEach((name, schema) -> {
      boolean isParent = Discriminators.isParent(schema)
          && !schema.path("discriminator").path("mapping").isEmpty();
      if (isParent && mapped.contains(name)) {
        own.put(
            name,
            component(
                name + "Itself", draft.root().path("components").path("schemas").path(name)));
      }
      if (isParent) {
        draft.section(PartKind.SCHEMA).set(name, draft.copy(schema));
      }
    });
    components.forEach((name, schema) -> {
      if (Discriminators.isParent(schema)) {
        JsonNode shaped = draft.root().path("components").path("schemas").path(name);
        if (schema.path("discriminator").path("mapping").isEmpty()) {
          ((ObjectNode) shaped).remove("discriminator");
        } else {
          draft.section(PartKind.SCHEMA).set(name, unions.ofChildren(schema, own));
        }
      }
    });
  }

  private String component(String wanted, JsonNode shaped) {
    return names.add(PartKind.SCHEMA, wanted, shaped);
  }

  JsonNode shaped(JsonNode declared, String name, boolean isComponent) {
    if (!(declared instanceof ObjectNode written) || written.has("$ref")) {
      return declared;
    }
    return isComponent
        ? merged.within(name, () -> shape(written, name, true))
        : shape(written, name, false);
  }

  private JsonNode shape(ObjectNode written, String name, boolean isComponent) {
    ObjectNode schema = merged.merged(written);
    if (MergedSchemas.isWrapper(schema)) {
      if (!isComponent || !isChild(schema, name)) {
        return isComponent ? schema.without("type") : schema;
      }
      schema = merged.flat(schema);
    }
    boolean isUnion = schema.has("oneOf") || schema.has("anyOf");
    if (isUnion) {
      schema = unions.of(schema, name, this);
    }
    if (MergedSchemas.isWrapper(schema) || schema.has("$ref")) {
      return schema;
    }
    parts(schema, name);
    if (isComponent) {
      told(schema);
    }
    return isComponent || !needsName(schema) ? schema : lifted(schema, name);
  }

  private static boolean isObjectOfItsOwn(ObjectNode schema) {
    return "object".equals(schema.path("type").asText()) && !schema.has("additionalProperties");
  }

  /** Others use a deprecated class without being deprecated, so it is only said. */
  private void told(ObjectNode schema) {
    boolean becomesClass =
        isObjectOfItsOwn(schema) || schema.has("properties") || needsName(schema);
    if (schema.path("deprecated").asBoolean() && becomesClass) {
      schema.remove("deprecated");
      schema.put("description", ("Deprecated. " + schema.path("description").asText("")).strip());
      draft.note(schema, "deprecated", "the description says it, and no annotation");
    }
  }

  /** Returns whether a component is one of those that the schema it refers to may be. */
  private boolean isChild(JsonNode wrapper, String name) {
    JsonNode parent =
        components.get(Draft.referred(PartKind.SCHEMA, wrapper.path("allOf").get(0)));
    if (parent != null && Discriminators.isParent(parent)) {
      for (JsonNode target : parent.path("discriminator").path("mapping")) {
        if (name.equals(Draft.named(PartKind.SCHEMA, target.asText()))) {
          return true;
        }
      }
    }
    return false;
  }

  private void parts(ObjectNode schema, String name) {
    if (schema.get("properties") instanceof ObjectNode properties) {
      DocumentWalk.names(properties)
          .forEach(property -> properties.set(
              property, shaped(properties.get(property), name + JavaNames.type(property), false)));
    }
    if (schema.has("items")) {
      schema.set("items", shaped(schema.get("items"), name + "Item", false));
    }
    if (schema.path("additionalProperties").isObject()) {
      schema.set(
          "additionalProperties",
          shaped(schema.get("additionalProperties"), name + "Value", false));
    }
  }

  private static boolean needsName(JsonNode schema) {
    boolean isListed = SchemaValues.LISTED_TYPES.contains(schema.path("type").asText());
    return schema.has("oneOf")
        || !schema.path("properties").isEmpty()
        || (isListed && (schema.has("enum") || schema.has("x-extensible-enum")));
  }

  private JsonNode lifted(ObjectNode schema, String name) {
    ObjectNode use = draft.like(schema);
    OF_ITS_USE.forEach(keyword -> {
      if (schema.has(keyword)) {
        use.set(keyword, schema.remove(keyword));
      }
    });
    ObjectNode reference = draft.reference(PartKind.SCHEMA, component(name, schema), schema);
    if (use.isEmpty()) {
      return reference;
    }
    use.putArray("allOf").add(reference);
    return use;
  }
}
