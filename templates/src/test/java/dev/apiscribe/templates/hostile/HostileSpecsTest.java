package dev.apiscribe.templates.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Puts hostile texts into every place of a document that holds a string, prints and compiles all outputs and loads every
 * class: nothing runs, nothing lies elsewhere, nothing is declared that harmless texts do not declare; or the document is
 * refused, and the refusal names the place.
 *
 * <p>A build tries a sample, always the same one. {@code -Dhostile.all=true} tries each text in each place of each spec,
 * which takes hours; {@code -Dhostile.spec=part-of-a-path}, {@code -Dhostile.from=0} and {@code -Dhostile.to=9} choose
 * specs and texts.
 */
class HostileSpecsTest {
  private static final boolean ALL = Boolean.getBoolean("hostile.all");
  private static final int SAMPLED_SPECS = 3;
  private static final int SAMPLED_PLACES = 100;

  @TempDir Path scratch;

  static List<Path> specs() throws IOException {
    List<Path> specs = new ArrayList<>();
    for (Path folder : List.of(Path.of("src/test/cases"), Path.of("src/test/hostile"), Path.of("../specs"))) {
      try (Stream<Path> files = Files.walk(folder, 2)) {
        files
            .filter(file -> file.endsWith("spec.yaml") || file.endsWith("everything.yaml") || file.endsWith("openapi.yaml"))
            .filter(file -> file.toString().contains(System.getProperty("hostile.spec", "")))
            .forEach(specs::add);
      }
    }
    Collections.sort(specs);
    if (!ALL && System.getProperty("hostile.spec") == null) {
      specs.removeIf(spec -> spec.endsWith("openapi.yaml")); // large ones: their places are those of the others, many times
      Path everything = Path.of("src/test/hostile/everything.yaml");
      specs.remove(everything);
      Collections.shuffle(specs, new Random(16));
      specs.subList(SAMPLED_SPECS, specs.size()).clear();
      specs.add(everything);
    }
    return specs;
  }

  @ParameterizedTest
  @MethodSource("specs")
  void noTextBecomesCodeAPathOrAFetch(Path spec) throws IOException {
    JsonNode document = HostileRun.JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(spec)));
    HostileTexts texts = HostileTexts.read();
    HostileRun.Tally tally = new HostileRun.Tally();
    HostileRun run = new HostileRun(document, scratch, ALL && Files.size(spec) < 20_000, tally);
    List<StringPlace> places = new ArrayList<>(StringPlaces.of(document).all());
    Random random = new Random(spec.toString().hashCode());
    int from = Integer.getInteger("hostile.from", ALL ? 0 : random.nextInt(texts.size()));
    int to = Integer.getInteger("hostile.to", ALL ? texts.size() : from + 1);
    if (!ALL) {
      Collections.shuffle(places, random);
      places = places.subList(0, Math.min(SAMPLED_PLACES, places.size()));
    }
    for (int rotation = from; rotation < to; rotation++) {
      Map<StringPlace, String> chosen = new LinkedHashMap<>();
      for (int i = 0; i < places.size(); i++) {
        chosen.put(places.get(i), texts.get(i + rotation, i));
      }
      run.run(chosen);
    }
    System.out.println(spec + ": " + places.size() + " places, " + (to - from) + " of " + texts.size() + " texts each: " + tally);
    assertThat(tally.complaints).as(spec.toString()).isEmpty();
    assertThat(tally.printed).as("places in which a text was printed").isPositive();
  }
}
