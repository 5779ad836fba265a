package dev.apiscribe.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A document with what its references lead to in other files of its folder: schemas become
 * components, named as they are there, and everything else is written in its place. A document
 * without such references is left as it is.
 */
public final class FolderDocument {
  private static final String SCHEMAS = "/components/schemas";
  /** References to files behind references to files: no document that means something has more. */
  private static final int DEEPEST = 50;

  private final YamlFile document;
  private final Path file;
  private final ObjectNode root;
  private final Map<String, YamlFile> files = new HashMap<>();
  private final Map<String, String> brought = new HashMap<>();
  private int depth;

  private FolderDocument(YamlFile document, Path file, ObjectNode root) {
    this.document = document;
    this.file = file;
    this.root = root;
  }

  /**
   * Reads a document; fails with {@link UnreadableSpecException} if it or one of the files cannot
   * be read, or if a reference leads out of the folder or nowhere.
   */
  public static YamlFile read(Path file) {
    YamlFile document = YamlFile.read(file);
    if (!document.root().isObject()) {
      return document;
    }
    FolderDocument whole = new FolderDocument(
        document, file.toAbsolutePath().normalize(), document.root().deepCopy());
    whole.walk(whole.root, DocumentPart.OBJECT, whole.file);
    return whole.files.isEmpty() ? document : document.with(whole.root);
  }

  /** @param at the file in which the node is written */
  private void walk(JsonNode node, DocumentPart part, Path at) {
    if (part == DocumentPart.VALUE) {
      return;
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, written(list.get(i), part.element(), at));
      }
    } else if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : object.properties().stream().toList()) {
        object.set(
            property.getKey(), written(property.getValue(), part.below(property.getKey()), at));
      }
      mapping(object, part, at);
    }
  }

  private JsonNode written(JsonNode node, DocumentPart part, Path at) {
    String address = node.path("$ref").asText("");
    if (part == DocumentPart.VALUE || address.isEmpty() || isHere(address, at)) {
      walk(node, part, at);
      return node;
    }
    if (part == DocumentPart.SCHEMA) {
      ((ObjectNode) node).put("$ref", component(address, at));
      return node;
    }
    if (depth > DEEPEST) {
      throw refused(address, at, "it leads back to itself. Break the circle");
    }
    depth++;
    SpecNode target = target(address, at);
    JsonNode copy = target.value().deepCopy();
    JsonNode replaced = written(copy, part, Path.of(target.file().name()));
    depth--;
    return replaced;
  }

  /** A value of a discriminator's mapping may be a reference, too. */
  private void mapping(ObjectNode schema, DocumentPart part, Path at) {
    if (part == DocumentPart.SCHEMA
        && schema.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
      for (Map.Entry<String, JsonNode> value : mapping.properties().stream().toList()) {
        String address = value.getValue().asText();
        boolean isReference = address.contains("#") || address.contains("/");
        if (isReference && !isHere(address, at)) {
          mapping.put(value.getKey(), component(address, at));
        }
      }
    }
  }

  private boolean isHere(String address, Path at) {
    return address.startsWith("#") && at.equals(file);
  }

  /** Returns the reference to the component that a schema of another file has become. */
  private String component(String address, Path at) {
    SpecNode target = target(address, at);
    if (target.file() == document) {
      return "#" + target.pointer();
    }
    String place = target.file().name() + "#" + target.pointer();
    String known = brought.get(place);
    if (known != null) {
      return known;
    }
    ObjectNode schemas = root.withObject(SCHEMAS);
    String name = free(name(target), schemas);
    String here = "#" + SCHEMAS + JsonPointers.step(name);
    brought.put(place, here);
    JsonNode copy = target.value().deepCopy();
    schemas.set(name, copy);
    schemas.set(name, written(copy, DocumentPart.SCHEMA, Path.of(target.file().name())));
    return here;
  }

  private static String name(SpecNode target) {
    String fileName = String.valueOf(Path.of(target.file().name()).getFileName());
    return target.pointer().isEmpty()
        ? fileName.replaceFirst("\\.[^.]*$", "")
        : JsonPointers.lastName(target.pointer());
  }

  private static String free(String name, ObjectNode schemas) {
    String free = name;
    for (int i = 2; schemas.has(free); i++) {
      free = name + i;
    }
    return free;
  }

  private SpecNode target(String address, Path at) {
    int hash = address.indexOf('#');
    String name = hash < 0 ? address : address.substring(0, hash);
    Path other = name.isEmpty() ? at : inside(name, address, at);
    YamlFile read = other.equals(file)
        ? document
        : files.computeIfAbsent(other.toString(), path -> YamlFile.read(other));
    String fragment = hash < 0 ? "" : address.substring(hash);
    if (fragment.length() < 2) {
      return read.node("");
    }
    return read.target(fragment)
        .map(read::node)
        .orElseThrow(() -> refused(address, at, "it leads nowhere. Correct it"));
  }

  /** Fails if a reference leads out of the folder of the document, or to the network. */
  private Path inside(String name, String address, Path at) {
    try {
      Path other = at.resolveSibling(name).normalize();
      if (!name.contains(":")
          && other.toRealPath().startsWith(file.resolveSibling("").toRealPath())) {
        return other;
      }
    } catch (InvalidPathException | IOException e) {
      throw refused(address, at, "there is no such file. Add it, or correct the name");
    }
    throw refused(address, at, "it leads out of the folder of the document. Move the file there");
  }

  private UnreadableSpecException refused(String address, Path at, String reason) {
    String name = at.equals(file) ? document.name() : at.toString();
    return new UnreadableSpecException(
        name + ": found the reference " + VisibleText.of(address) + ", but " + reason + ".");
  }
}
