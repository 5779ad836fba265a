package dev.apiscribe.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The components that an OpenAPI document refers to outside of its components: by a reference to or
 * into one, by the values of a discriminator, or because they extend a schema with a discriminator.
 * What operations ask for under {@code security} is not among them.
 */
public final class ReferencedComponents {
  private static final String COMPONENTS = "/components/";
  /** What is below these are names, whatever they look like. */
  private static final Set<String> NAMES = Set.of(
      "properties",
      "patternProperties",
      "dependentSchemas",
      "$defs",
      "definitions",
      "schemas",
      "parameters",
      "requestBodies",
      "responses",
      "headers",
      "examples",
      "links",
      "callbacks",
      "pathItems",
      "paths",
      "webhooks",
      "content",
      "encoding");
  /** What is below these are values, in which a reference is a text like any other. */
  private static final Set<String> VALUES = Set.of("example", "default", "enum", "const", "value");

  /**
   * A node that is yet to be visited.
   *
   * @param target the pointer that a reference leads to; empty for a node below another
   * @param names whether its keys are names
   */
  private record Visit(String target, JsonNode node, boolean names) {}

  private final YamlFile file;
  private final SchemaHierarchy hierarchy;
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final Set<String> targets = new HashSet<>();
  private final Set<String> components = new LinkedHashSet<>();

  private ReferencedComponents(YamlFile file) {
    this.file = file;
    hierarchy = file.hierarchy();
  }

  /** Returns the pointers of all, each before those that it leads to. */
  public static Set<String> of(YamlFile file) {
    List<Visit> roots = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : file.root().properties()) {
      if (!property.getKey().equals("components")) {
        roots.add(new Visit("", property.getValue(), NAMES.contains(property.getKey())));
      }
    }
    return new ReferencedComponents(file).from(roots);
  }

  /** Returns the pointers of those that operations lead to, each before those that it leads to. */
  public static Set<String> ofOperations(YamlFile file) {
    return new ReferencedComponents(file)
        .from(List.of(new Visit("", file.root().path("paths"), true)));
  }

  // A document may be deep, and its references in a long chain: the walk has a stack of its own.
  private Set<String> from(List<Visit> roots) {
    push(roots);
    while (!visits.isEmpty()) {
      Visit next = visits.pop();
      if (next.target().isEmpty()) {
        push(below(next.node(), next.names()));
      } else if (targets.add(next.target())) {
        if (next.target().startsWith(COMPONENTS)) {
          components.add(next.target());
        }
        JsonNode schema = file.at(next.target());
        push(below(schema, false));
        if (schema.path("discriminator").isObject()) {
          List<Visit> extensions = new ArrayList<>();
          hierarchy.extending(next.target()).forEach(target -> refer(target, extensions));
          push(extensions);
        }
      }
    }
    return components;
  }

  private void push(List<Visit> inOrder) {
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      visits.push(inOrder.get(i));
    }
  }

  private List<Visit> below(JsonNode node, boolean names) {
    List<Visit> below = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(element -> below.add(new Visit("", element, false)));
      return below;
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String key = property.getKey();
      if (names) {
        below.add(new Visit("", property.getValue(), false));
      } else if (key.equals("$ref")) {
        file.target(property.getValue().asText()).ifPresent(target -> refer(target, below));
      } else if (!VALUES.contains(key)
          && !(key.equals("examples") && property.getValue().isArray())) {
        below.add(new Visit("", property.getValue(), NAMES.contains(key)));
      }
    }
    if (!names) {
      node.path("discriminator")
          .path("mapping")
          .forEach(value -> file.mapped(value.asText()).ifPresent(target -> refer(target, below)));
    }
    return below;
  }

  /** Who refers into a component refers to the whole of it. */
  private static void refer(String target, List<Visit> below) {
    String[] steps = target.split("/", 5);
    boolean into = target.startsWith(COMPONENTS) && steps.length > 3;
    below.add(new Visit(
        into ? COMPONENTS + steps[2] + "/" + steps[3] : target, MissingNode.getInstance(), false));
  }
}
