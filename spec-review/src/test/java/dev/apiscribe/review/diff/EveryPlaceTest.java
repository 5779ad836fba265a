package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is added to an object of a spec, wherever it is, is found there, and is found again
 * where it goes: there is no place that nothing looks at.
 */
class EveryPlaceTest {
  private static final Pattern NAMED = Pattern.compile(
      "(/(?:paths|schemas|properties|headers|content|responses|parameters|examples|variables|securitySchemes))/[^/]+");

  /**
   * The specs of all rules, and the one of the matrix: between them, everything that the comparison
   * knows.
   */
  static List<Path> specs() throws IOException {
    List<Path> specs =
        new ArrayList<>(List.of(SpecFixture.folder("diff-matrix").resolve("base.yaml")));
    try (Stream<Path> folders = Files.list(SpecFixture.folder("diff"))) {
      folders
          .sorted()
          .map(folder -> folder.resolve("new.yaml"))
          .filter(Files::exists)
          .forEach(specs::add);
    }
    return specs;
  }

  @Test
  void isLookedAt() throws IOException {
    List<String> unseen = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    for (Path spec : specs()) {
      JsonNode root = YamlFile.read(spec).root();
      for (JsonPointer object : objects(root, JsonPointer.empty(), new ArrayList<>())) {
        if (tried.add(kind(object, root.at(object)))) {
          lookAt(object, root)
              .forEach(
                  name -> unseen.add(spec.getParent().getFileName() + " " + object + "/" + name));
        }
      }
    }
    System.out.println(
        "Kinds of places in a spec of which each was given something more: " + tried.size());
    assertThat(unseen).isEmpty();
  }

  /**
   * The pointer with its names and numbers left out, and what the object says of itself: places
   * that are told apart by no more are alike.
   */
  private static String kind(JsonPointer at, JsonNode object) {
    String place = NAMED.matcher(at.toString()).replaceAll("$1/*").replaceAll("/\\d+(?=/|$)", "/#");
    Set<String> said = new TreeSet<>();
    object
        .properties()
        .forEach(property -> said.add(property.getKey()
            + (property.getValue().isBoolean() ? "=" + property.getValue() : "")));
    return place + " " + said;
  }

  private static List<String> lookAt(JsonPointer object, JsonNode root) {
    List<String> unseen = new ArrayList<>();
    for (String name : List.of("x-added", "added", "description", "summary")) {
      if (!root.at(object).has(name)) {
        JsonNode more = root.deepCopy();
        ((ObjectNode) more.at(object)).put(name, "Something.");
        try {
          List<Finding> came = SpecFixture.findings(root.toString(), more.toString());
          List<Finding> went = SpecFixture.findings(more.toString(), root.toString());
          if (came.isEmpty() || went.isEmpty()) {
            unseen.add(name);
          }
        } catch (UnreadableSpecException refused) {
          assertThat(refused).hasMessageContaining(".yaml");
        }
      }
    }
    return unseen;
  }

  private static List<JsonPointer> objects(JsonNode node, JsonPointer at, List<JsonPointer> found) {
    // What stands beside a reference says nothing.
    if (node.isObject() && !node.has("$ref")) {
      found.add(at);
    }
    node.properties()
        .forEach(
            property -> objects(property.getValue(), at.appendProperty(property.getKey()), found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      objects(node.get(i), at.appendIndex(i), found);
    }
    return found;
  }
}
