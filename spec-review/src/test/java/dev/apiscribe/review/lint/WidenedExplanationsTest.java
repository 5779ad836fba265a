package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.SpecTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every explanation of this repository, widened in turn: to any value, and to a whole part of the
 * spec.
 */
class WidenedExplanationsTest {
  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");

  static Stream<Path> apis() throws IOException {
    try (Stream<Path> folders = Files.list(SPECS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("deviations.yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("apis")
  void anExplanationOfAnyValueOrOfAWholePartIsFound(Path folder) {
    LintedApi api = LintedApi.read(folder, null);
    JsonNode deviations = api.deviations().file().root();
    List<String> missed = new ArrayList<>();
    int tried = 0;
    for (int i = 0; i < deviations.size(); i++) {
      for (int j = 0; j < deviations.get(i).path("explains").size(); j++) {
        // By itself: what it says of any value is wrong whatever else is decided.
        JsonNode alone = JsonNodeFactory.instance.arrayNode().add(deviations.get(i));
        String at = "/0/explains/" + j;
        for (String side : List.of("documented", "curated")) {
          JsonNode widened = alone.deepCopy();
          ((ObjectNode) widened.at(at)).put(side, "*");
          tried++;
          if (!found(api, widened, at + "/" + side)) {
            missed.add(i + ": " + at + "/" + side);
          }
        }
        for (String part : List.of(
            "",
            "/paths",
            "/components",
            "/components/schemas",
            "/components/parameters",
            "/components/responses")) {
          JsonNode widened = alone.deepCopy();
          ((ObjectNode) widened.at(at)).putArray("at").add(part);
          ((ObjectNode) widened.at(at)).remove("documented");
          tried++;
          if (!found(api, widened, at + "/at/0")) {
            missed.add(i + ": " + at + " " + part);
          }
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(tried).isPositive();
  }

  private static boolean found(LintedApi api, JsonNode widened, String pointer) {
    SpecTree changed = new SpecTree(api.deviations().file().with(widened));
    Expectations out = new Expectations(changed);
    DecisionRules.values(changed, out);
    return out.broken().stream().anyMatch(broken -> broken.at().pointer().equals(pointer));
  }
}
