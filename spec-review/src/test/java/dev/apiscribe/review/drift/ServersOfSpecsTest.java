package dev.apiscribe.review.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where requests go is guarded: each address, each default that is an address, and each set of
 * values, without the vendors' pages.
 */
@Tag("of-documents")
class ServersOfSpecsTest {

  @ParameterizedTest
  @MethodSource("dev.apiscribe.review.drift.DecisionsWithoutPagesTest#apis")
  void aServerThatGoesElsewhereLeavesSomethingUndecided(String api) {
    Path folder = RealDocuments.folder(api);
    JsonNode root = YamlFile.read(folder.resolve("openapi.yaml")).root();
    assertThat(undecided(folder, root)).isZero();
    List<String> missed = new ArrayList<>();
    List<String> tried = new ArrayList<>();
    for (int i = 0; i < root.path("servers").size(); i++) {
      JsonNode other = root.deepCopy();
      ((ObjectNode) other.path("servers").path(i)).put("url", "https://elsewhere.example");
      look(folder, other, "server " + i, tried, missed);
      for (var variable : root.path("servers").path(i).path("variables").properties()) {
        if (variable.getValue().path("x-placeholder").asBoolean()) {
          continue;
        }
        JsonNode changed = root.deepCopy();
        variable(changed, i, variable.getKey()).put("default", "elsewhere.example");
        look(folder, changed, variable.getKey() + " by default", tried, missed);
        if (variable.getValue().has("enum")) {
          JsonNode wider = root.deepCopy();
          ((ArrayNode) variable(wider, i, variable.getKey()).path("enum")).add("elsewhere");
          look(folder, wider, variable.getKey() + " of more values", tried, missed);
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(tried).isNotEmpty();
  }

  private static ObjectNode variable(JsonNode root, int server, String name) {
    return (ObjectNode) root.path("servers").path(server).path("variables").path(name);
  }

  private static void look(
      Path folder, JsonNode changed, String what, List<String> tried, List<String> missed) {
    tried.add(what);
    if (undecided(folder, changed) == 0) {
      missed.add(what);
    }
  }

  private static int undecided(Path folder, JsonNode root) {
    YamlFile spec = YamlFile.read(folder.resolve("openapi.yaml")).with(root);
    CuratedApi api = CuratedApi.of(
        folder,
        spec,
        YamlFile.read(folder.resolve("deviations.yaml")),
        YamlFile.read(folder.resolve("words.yaml")));
    return RecordedDecisions.of(api, FactRecord.read(folder.resolve("facts.yaml")))
        .undecided()
        .size();
  }
}
