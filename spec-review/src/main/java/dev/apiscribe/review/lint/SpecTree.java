package dev.apiscribe.review.lint;

import dev.apiscribe.review.curated.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file as a tree, and the walks over it that the rules share; each is done once. */
final class SpecTree {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum");
  private static final int MOST_REFERENCES = 50;
  private static final String NOWHERE = "/$ref/leads/nowhere";

  private final YamlFile file;
  private final List<Operation> operations = new ArrayList<>();
  private final List<Located> parameters = new ArrayList<>();
  private final List<Located> schemas = new ArrayList<>();
  private final List<Located> nodes = new ArrayList<>();

  SpecTree(YamlFile file) {
    this.file = file;
    for (Located path : at("/paths").children()) {
      for (Located method : path.children()) {
        if (METHODS.contains(method.name())) {
          operations.add(new Operation(path.name(), method));
        }
      }
    }
    addNodes(at(""));
    at("/components/schemas").children().forEach(this::addSchema);
    nodes.stream()
        .filter(node -> !node.pointer().startsWith("/components/schemas/"))
        .map(node -> node.child("schema"))
        .filter(Located::exists)
        .forEach(this::addSchema);
    parameters.addAll(at("/components/parameters").children());
    at("/paths")
        .children()
        .forEach(path -> parameters.addAll(path.child("parameters").children()));
    operations.forEach(
        operation -> parameters.addAll(operation.at().child("parameters").children()));
    parameters.removeIf(Located::isReference);
  }

  YamlFile file() {
    return file;
  }

  Located at(String pointer) {
    return new Located(pointer, file.at(pointer));
  }

  /** The node itself, or what its references lead to; a missing node where they lead nowhere or back. */
  Located resolve(Located at) {
    Located found = at;
    for (int i = 0; found.isReference() && i < MOST_REFERENCES; i++) {
      String reference = found.text("$ref");
      found = at(reference.startsWith("#/") ? reference.substring(1) : NOWHERE);
    }
    return found.isReference() ? at(NOWHERE) : found;
  }

  List<Operation> operations() {
    return operations;
  }

  /** The parameters of an operation and of its path, references followed. */
  List<Located> parameters(Operation operation) {
    List<Located> all =
        new ArrayList<>(at("/paths").child(operation.path()).child("parameters").children());
    all.addAll(operation.at().child("parameters").children());
    return all.stream().map(this::resolve).filter(Located::exists).toList();
  }

  /** Every parameter where it is written, references left out. */
  List<Located> parameters() {
    return parameters;
  }

  /** Every schema where it is written, named or inline, references included. */
  List<Located> schemas() {
    return schemas;
  }

  /** Every object whose keys OpenAPI defines: documented values and extensions are left out. */
  List<Located> nodes() {
    return nodes;
  }

  private void addSchema(Located schema) {
    schemas.add(schema);
    schema.child("properties").children().forEach(this::addSchema);
    for (String list : List.of("allOf", "anyOf", "oneOf")) {
      schema.child(list).children().forEach(this::addSchema);
    }
    for (String single : List.of("items", "additionalProperties", "not")) {
      if (schema.child(single).node().isObject()) {
        addSchema(schema.child(single));
      }
    }
  }

  private void addNodes(Located at) {
    if (at.node().isObject()) {
      nodes.add(at);
    }
    for (Located child : at.children()) {
      if (child.name().equals("properties") && at.node().isObject()) {
        child.children().forEach(this::addNodes);
      } else if (!isValue(at, child) && !child.name().startsWith("x-")) {
        addNodes(child);
      }
    }
  }

  // Beside the statuses of an operation, default is a response.
  private static boolean isValue(Located parent, Located child) {
    return VALUES.contains(child.name()) && !parent.name().equals("responses");
  }
}
