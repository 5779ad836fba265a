package dev.apiscribe.specs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A YAML or JSON document as a tree, and the walks over it that the rules share. */
record SpecDocument(String file, JsonNode root) {
  private static final ObjectMapper YAML = new ObjectMapper(
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum");

  static SpecDocument read(Path file) {
    try {
      return parse(file.toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be read; the build makes what lies under target", e);
    }
  }

  static SpecDocument parse(String file, String yaml) {
    try {
      return new SpecDocument(file, YAML.readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not valid YAML", e);
    }
  }

  Finding finding(Located at, String expected) {
    return new Finding(file, at.pointer(), expected);
  }

  Located at(String pointer) {
    return new Located(pointer, root.at(JsonPointer.compile(pointer)));
  }

  /** The node itself, or the one that its {@code $ref} names. */
  Located resolve(Located at) {
    return at.isReference() && at.text("$ref").startsWith("#/")
        ? at(at.text("$ref").substring(1))
        : at;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Located path : at("/paths").children()) {
      for (Located method : path.children()) {
        if (METHODS.contains(method.name())) {
          operations.add(new Operation(path.name(), method));
        }
      }
    }
    return operations;
  }

  /** Every parameter where it is written, references left out. */
  List<Located> parameters() {
    List<Located> parameters = new ArrayList<>(at("/components/parameters").children());
    at("/paths")
        .children()
        .forEach(path -> parameters.addAll(path.child("parameters").children()));
    operations()
        .forEach(
            operation -> parameters.addAll(operation.at().child("parameters").children()));
    parameters.removeIf(Located::isReference);
    return parameters;
  }

  /** Every schema where it is written, named or inline, references included. */
  List<Located> schemas() {
    List<Located> schemas = new ArrayList<>();
    at("/components/schemas").children().forEach(schema -> addSchema(schema, schemas));
    nodes().stream()
        .filter(node -> !node.pointer().startsWith("/components/schemas/"))
        .map(node -> node.child("schema"))
        .filter(Located::exists)
        .forEach(schema -> addSchema(schema, schemas));
    return schemas;
  }

  private static void addSchema(Located schema, List<Located> schemas) {
    schemas.add(schema);
    schema.child("properties").children().forEach(child -> addSchema(child, schemas));
    for (String list : List.of("allOf", "anyOf", "oneOf")) {
      schema.child(list).children().forEach(child -> addSchema(child, schemas));
    }
    for (String single : List.of("items", "additionalProperties", "not")) {
      if (schema.child(single).node().isObject()) {
        addSchema(schema.child(single), schemas);
      }
    }
  }

  /** Every object whose keys OpenAPI defines: documented values and extensions are left out. */
  List<Located> nodes() {
    List<Located> nodes = new ArrayList<>();
    addNodes(new Located("", root), nodes);
    return nodes;
  }

  private static void addNodes(Located at, List<Located> nodes) {
    if (at.node().isObject()) {
      nodes.add(at);
    }
    for (Located child : at.children()) {
      if (child.name().equals("properties") && at.node().isObject()) {
        child.children().forEach(property -> addNodes(property, nodes));
      } else if (!isValue(at, child) && !child.name().startsWith("x-")) {
        addNodes(child, nodes);
      }
    }
  }

  // Beside the statuses of an operation, default is a response.
  private static boolean isValue(Located parent, Located child) {
    return VALUES.contains(child.name()) && !parent.name().equals("responses");
  }
}
