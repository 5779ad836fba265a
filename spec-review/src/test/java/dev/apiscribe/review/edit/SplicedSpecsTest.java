package dev.apiscribe.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every place of every YAML file below specs/: a scalar says something else, a node is gone, a
 * mapping has one key more, a list one item. A share of them is tried; with
 * {@code -Dsplices.every=1} all of them.
 */
@Tag("of-documents")
class SplicedSpecsTest {
  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");
  /** How many characters are read again for the changes of one file. */
  private static final int CHARACTERS = 400_000;

  static Stream<Arguments> files() throws IOException {
    try (Stream<Path> files =
        Files.find(SPECS, 2, (file, attributes) -> file.toString().endsWith(".yaml"))) {
      return files
          .filter(file -> !file.startsWith(SPECS.resolve("target")))
          .sorted()
          .map(file -> arguments(SPECS.relativize(file)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @DisplayName("a change of one node changes its lines alone, and says what is intended")
  void aChangeChangesItsLinesAlone(Path relative) throws IOException {
    Path file = SPECS.resolve(relative);
    String text = Files.readString(file);
    YamlFile before = YamlFile.parse(file.toString(), text);
    SplicedYaml spliced = SplicedYaml.of(file, text);
    List<TreeMutation> all = TreeMutation.all(before.root());
    List<String> lines = text.lines().toList();
    int few = Math.max(1, all.size() / Math.max(5, CHARACTERS / text.length()) | 1);
    int every = Integer.getInteger("splices.every", few);
    List<String> wrong = new ArrayList<>();
    for (int i = every / 2; i < all.size(); i += every) {
      TreeMutation mutation = all.get(i);
      try {
        JsonNode intended = mutation.of(before.root());
        String after = spliced.becoming(intended);
        if (!YamlFile.parse("", after).root().equals(intended)) {
          wrong.add(mutation + ": another tree");
        }
        List<String> elsewhere = new ChangedLines(before, lines).outside(mutation, after);
        if (!elsewhere.isEmpty()) {
          wrong.add(mutation + ": " + elsewhere);
        }
      } catch (RuntimeException e) {
        wrong.add(mutation + ": " + e);
      }
    }
    assertThat(wrong).as("%s changes, one in %s", all.size(), every).isEmpty();
  }
}
