package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of JSON files without their texts and names: objects, lists and scalars, and how they
 * are nested.
 */
final class JsonShape {
  private JsonShape() {}

  /** Returns the shape of each JSON file below a folder, sorted: names of files are texts, too. */
  static List<String> of(Path folder) throws IOException {
    List<String> shapes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        shapes.add(of(Documents.json(file)));
      }
    }
    return shapes.stream().sorted().toList();
  }

  private static String of(JsonNode node) {
    List<String> parts = new ArrayList<>();
    node.forEach(each -> parts.add(of(each)));
    if (node.isObject()) {
      return parts.stream().sorted().toList().toString().replace('[', '{').replace(']', '}');
    }
    return node.isArray()
        ? parts.toString()
        : node.isTextual() ? "text" : node.isNumber() ? "number" : node.asText();
  }
}
