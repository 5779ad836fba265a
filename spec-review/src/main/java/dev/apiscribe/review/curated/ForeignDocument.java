package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.DocumentPart;
import dev.apiscribe.openapi.FolderDocument;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A document of OpenAPI 3.0 or 3.1 that others wrote: in the words of 3.0, with what its references
 * lead to in other files of its folder.
 */
public final class ForeignDocument {
  private ForeignDocument() {}

  /**
   * Reads a document; fails with {@link UnreadableSpecException} if it, or a file that it refers
   * to, cannot be read, or if it is of another version.
   */
  public static YamlFile read(Path file) {
    return of(FolderDocument.read(file));
  }

  /** Returns the same of a document that was read. */
  public static YamlFile of(YamlFile written) {
    JsonNode version = written.root().path("openapi");
    if (!version.asText("").matches("3\\.[01](\\..*)?")) {
      String found = version.isValueNode()
          ? "openapi " + version.asText()
          : written.root().has("swagger") ? "a Swagger 2 file" : "no openapi version";
      throw new UnreadableSpecException(written.name() + ":" + written.line("/openapi") + ": found "
          + found + ", expected openapi 3.0 or 3.1. Convert the file first.");
    }
    return written.with(SchemasOf31.inWordsOf30(written.root()));
  }

  /**
   * Returns the document with a name for each example, and with each name of an operation once; an
   * operation without one is called by its method and path.
   */
  static YamlFile named(YamlFile document) {
    JsonNode root = document.root().deepCopy();
    YamlFile named = document.with(root);
    examples(root, DocumentPart.OBJECT);
    Set<String> names = new HashSet<>();
    for (SpecOperation operation : SpecOperation.all(named.node(""), SpecNode::resolved)) {
      ObjectNode node = (ObjectNode) operation.node().value();
      if (!names.add(operation.id().isEmpty() ? operation.key() : operation.id())) {
        names.add(operation.label());
        node.put("operationId", operation.label());
      }
    }
    return named;
  }

  private static void examples(JsonNode node, DocumentPart part) {
    if (part == DocumentPart.VALUE || part == DocumentPart.SCHEMA) {
      return;
    }
    node.forEach(each -> {
      if (node.isArray()) {
        examples(each, part.element());
      }
    });
    node.properties().forEach(each -> examples(each.getValue(), part.below(each.getKey())));
    if (node instanceof ObjectNode object && object.has("schema")) {
      if (object.path("examples") instanceof ObjectNode examples) {
        examples.properties().removeIf(each -> !isHere(each.getValue()));
      } else if (object.has("example") && !object.has("in")) {
        object.withObject("/examples").putObject("example").set("value", object.get("example"));
      }
    }
  }

  /** Whether an example is in the document, and not at another address. */
  private static boolean isHere(JsonNode example) {
    return example.has("value") || example.path("$ref").isTextual();
  }
}
