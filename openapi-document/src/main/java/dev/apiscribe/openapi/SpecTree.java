package dev.apiscribe.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as a tree, and the walks over it that readers share; each is done once, when it is first
 * asked for. Not safe for concurrent use.
 */
public final class SpecTree {
  private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum");
  private static final int MOST_REFERENCES = 50;
  private static final String NOWHERE = "/$ref/leads/nowhere";

  private final YamlFile file;
  private @Nullable List<SpecOperation> operations;
  private @Nullable List<SpecNode> parameters;
  private @Nullable List<SpecNode> schemas;
  private @Nullable List<SpecNode> nodes;

  public SpecTree(YamlFile file) {
    this.file = file;
  }

  public YamlFile file() {
    return file;
  }

  public SpecNode at(String pointer) {
    return file.node(pointer);
  }

  /** Follows references; returns a missing node if one is broken or circular. */
  public SpecNode resolve(SpecNode at) {
    SpecNode found = at;
    for (int i = 0; found.isReference() && i < MOST_REFERENCES; i++) {
      found = at(file.target(found.text("$ref")).orElse(NOWHERE));
    }
    return found.isReference() ? at(NOWHERE) : found;
  }

  public List<SpecOperation> operations() {
    if (operations == null) {
      operations = List.copyOf(SpecOperation.all(at("")));
    }
    return operations;
  }

  /**
   * Returns the parameters of an operation and of its path, references followed; broken ones are
   * left out.
   */
  public List<SpecNode> parameters(SpecOperation operation) {
    List<SpecNode> all = new ArrayList<>(operation.item().get("parameters").children());
    all.addAll(operation.node().get("parameters").children());
    return all.stream().map(this::resolve).filter(SpecNode::exists).toList();
  }

  /** Returns every parameter where it is written; references are left out. */
  public List<SpecNode> parameters() {
    if (parameters == null) {
      List<SpecNode> all = new ArrayList<>(at("/components/parameters").children());
      at("/paths").children().forEach(path -> all.addAll(path.get("parameters").children()));
      operations()
          .forEach(operation -> all.addAll(operation.node().get("parameters").children()));
      all.removeIf(SpecNode::isReference);
      parameters = all;
    }
    return parameters;
  }

  /** Returns every schema where it is written, named or inline, references included. */
  public List<SpecNode> schemas() {
    if (schemas == null) {
      List<SpecNode> all = new ArrayList<>();
      at("/components/schemas").children().forEach(schema -> addSchema(schema, all));
      nodes().stream()
          .filter(node -> !node.pointer().startsWith("/components/schemas/"))
          .map(node -> node.get("schema"))
          .filter(SpecNode::exists)
          .forEach(schema -> addSchema(schema, all));
      schemas = all;
    }
    return schemas;
  }

  /**
   * Returns every object whose keys OpenAPI defines; documented values and extensions are left out.
   */
  public List<SpecNode> nodes() {
    if (nodes == null) {
      List<SpecNode> all = new ArrayList<>();
      addNodes(at(""), all);
      nodes = all;
    }
    return nodes;
  }

  private static void addSchema(SpecNode schema, List<SpecNode> all) {
    all.add(schema);
    schema.get("properties").children().forEach(property -> addSchema(property, all));
    for (String list : List.of("allOf", "anyOf", "oneOf")) {
      schema.get(list).children().forEach(part -> addSchema(part, all));
    }
    for (String single : List.of("items", "additionalProperties", "not")) {
      if (schema.get(single).value().isObject()) {
        addSchema(schema.get(single), all);
      }
    }
  }

  private static void addNodes(SpecNode at, List<SpecNode> all) {
    if (at.value().isObject()) {
      all.add(at);
    }
    for (SpecNode child : at.children()) {
      if (child.name().equals("properties") && at.value().isObject()) {
        child.children().forEach(property -> addNodes(property, all));
      } else if (!isValue(at, child) && !child.name().startsWith("x-")) {
        addNodes(child, all);
      }
    }
  }

  // Beside the statuses of an operation, default is a response.
  private static boolean isValue(SpecNode parent, SpecNode child) {
    return VALUES.contains(child.name()) && !parent.name().equals("responses");
  }
}
