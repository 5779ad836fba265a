package dev.apiscribe.review.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One spec, and small changes to it that are told apart by name. */
final class Mutations {
  private static final Path FOLDER = SpecFixture.folder("diff-matrix");

  private final String base;
  private final JsonNode mutations =
      YamlFile.read(FOLDER.resolve("mutations.yaml")).root();

  Mutations() {
    try {
      base = Files.readString(FOLDER.resolve("base.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The spec that everything is done to, as JSON. */
  String base() {
    return YamlFile.parse("base.yaml", base).root().toString();
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    mutations.fieldNames().forEachRemaining(names::add);
    return names;
  }

  String mutant(String name) {
    String text = base;
    for (JsonNode step : mutations.path(name)) {
      text = step.has("rename")
          ? text.replace(step.path("rename").asText(), step.path("to").asText())
          : text;
    }
    JsonNode root = YamlFile.parse("mutant.yaml", text).root();
    for (JsonNode step : mutations.path(name)) {
      if (step.has("at")) {
        set(root, JsonPointer.compile(step.path("at").asText()), step);
      }
    }
    return root.toString();
  }

  private static void set(JsonNode root, JsonPointer at, JsonNode step) {
    JsonNode owner = root.at(at.head());
    if (owner instanceof ArrayNode array) {
      if (step.has("value")) {
        array.insert(at.last().getMatchingIndex(), step.get("value"));
      } else {
        array.remove(at.last().getMatchingIndex());
      }
    } else if (step.has("value")) {
      ((ObjectNode) owner).set(at.last().getMatchingProperty(), step.get("value"));
    } else {
      ((ObjectNode) owner).remove(at.last().getMatchingProperty());
    }
  }
}
