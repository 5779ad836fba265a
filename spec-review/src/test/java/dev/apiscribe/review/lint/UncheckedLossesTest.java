package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.review.drift.LossClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every loss of this repository, changed after the look into its lines, or with something found in
 * them.
 */
class UncheckedLossesTest {
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

  @Test
  void thereAreLosses() throws IOException {
    assertThat(apis()
            .flatMap(
                folder -> LossClaim.of(LintedApi.read(folder, null).deviations().file()).stream()))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("apis")
  void anEntryThatIsNotTheOneThatWasLookedAtIsUnchecked(Path folder) {
    LintedApi api = LintedApi.read(folder, null);
    assertThat(broken(api, "loss-unchecked")).isEmpty();
    List<Consumer<ObjectNode>> changes = List.of(
        entry -> entry.put("lines", entry.path("lines").asText() + ", 99999"),
        entry -> entry.put("document", "another"),
        entry -> entry
            .withArray("/explains")
            .addObject()
            .put("aspect", "enum")
            .put("at", "/info/title")
            .put("curated", "another"),
        entry -> entry.withArray("/explains").remove(0),
        entry -> ((ObjectNode) entry.at("/explains/0")).put("curated", "another"),
        entry -> ((ObjectNode) entry.at("/explains/0")).put("aspect", "title"),
        entry -> ((ObjectNode) entry.at("/explains/0")).put("at", "/info/title"));
    for (LossClaim claim : LossClaim.of(api.deviations().file())) {
      String at = claim.deviation().place().pointer();
      for (int i = 0; i < changes.size(); i++) {
        JsonNode changed = api.deviations().file().root().deepCopy();
        changes.get(i).accept((ObjectNode) changed.at(at));
        assertThat(broken(with(api, changed, api.losses().file().root()), "loss-unchecked"))
            .as("%s, change %s", claim.deviation().id(), i)
            .containsExactly(at + "/id");
      }
      ObjectNode forgotten = api.losses().file().root().deepCopy();
      forgotten.remove(claim.deviation().id());
      assertThat(broken(with(api, api.deviations().file().root(), forgotten), "loss-unchecked"))
          .containsExactly(at + "/id");
    }
  }

  @ParameterizedTest
  @MethodSource("apis")
  void anEntryWhoseLinesPrintAValueIsRefused(Path folder) {
    LintedApi api = LintedApi.read(folder, null);
    assertThat(broken(api, "loss-printed")).isEmpty();
    for (LossClaim claim : LossClaim.of(api.deviations().file())) {
      for (String value : claim.values()) {
        ObjectNode found = api.losses().file().root().deepCopy();
        ((ObjectNode) found.path(claim.deviation().id())).putObject("printed").put(value, "3");
        assertThat(broken(with(api, api.deviations().file().root(), found), "loss-printed"))
            .containsExactly(claim.deviation().place().pointer() + "/lines");
      }
    }
  }

  private static LintedApi with(LintedApi api, JsonNode deviations, JsonNode losses) {
    return new LintedApi(
        api.name(),
        api.spec(),
        new SpecTree(api.deviations().file().with(deviations)),
        api.observations(),
        api.facts(),
        new SpecTree(api.losses().file().with(losses)),
        api.words(),
        api.parts(),
        api.documents(),
        api.payloadFiles(),
        api.decisions(),
        api.exceptions());
  }

  private static List<String> broken(LintedApi api, String rule) {
    List<String> broken = new ArrayList<>();
    for (LintRule<LintedApi> one : LossRules.RULES) {
      if (one.id().equals(rule)) {
        Expectations out = new Expectations(api.deviations());
        one.check().look(api, out);
        out.broken().forEach(found -> broken.add(found.at().pointer()));
      }
    }
    return broken;
  }
}
