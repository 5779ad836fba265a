package dev.apiscribe.templates.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts hostile texts into every place of a document that holds a string, and makes all that is made
 * of documents: nothing runs, nothing lies elsewhere, nothing is declared, mapped, shown or called
 * that harmless texts do not bring; or the document is refused, and the refusal names the place.
 *
 * <p>A build tries a sample, always the same one. {@code -Dhostile.all=true} tries each text in
 * each place of each spec, which takes hours; {@code -Dhostile.spec=part-of-a-path},
 * {@code -Dhostile.output=Java}, {@code -Dhostile.from=0} and {@code -Dhostile.to=9} choose specs,
 * outputs and texts.
 */
@Tag("of-documents")
class HostileSpecsTest {
  private static final boolean ALL = Boolean.getBoolean("hostile.all");
  private static final String SPEC = System.getProperty("hostile.spec", "");
  private static final String OUTPUT = System.getProperty("hostile.output", "");
  private static final Path EVERYTHING = Path.of("src/test/hostile/everything.yaml");
  /** Has what only documents of others have. */
  private static final Path CONSTRUCTS = Path.of("src/test/hostile/constructs.yaml");

  private static final int SAMPLED_SPECS = 2;
  private static final int SAMPLED_PLACES = 100;
  /** Two sites and two times sixteen reports are written for them. */
  private static final int SAMPLED_PLACES_OF_A_SITE = 25;

  @TempDir
  Path scratch;

  static Stream<Arguments> outputs() throws IOException {
    return specs().stream()
        .flatMap(
            spec -> Stream.of(new JavaOutputs(), new GoalOutputs(spec), new ReviewOutputs(spec))
                .map(output -> Arguments.of(spec, output)))
        .filter(run -> String.valueOf(run.get()[1]).contains(OUTPUT))
        // What is not printed by openapi-generator is the same code for every document.
        .filter(run -> ALL
            || !SPEC.isEmpty()
            || run.get()[1] instanceof JavaOutputs
            || run.get()[0].equals(EVERYTHING));
  }

  private static List<Path> specs() throws IOException {
    List<Path> specs = new ArrayList<>();
    for (Path folder : List.of(
        Path.of("src/test/cases"),
        Path.of("src/test/hostile"),
        Path.of("../specs"),
        Path.of("../spec-review/src/test/resources/drift/specs"))) {
      try (Stream<Path> files = Files.walk(folder, 2)) {
        files
            .filter(file -> file.endsWith("spec.yaml")
                || file.equals(EVERYTHING)
                || file.equals(CONSTRUCTS)
                || file.endsWith("openapi.yaml"))
            .filter(file -> file.toString().contains(SPEC))
            .forEach(specs::add);
      }
    }
    Collections.sort(specs);
    if (!ALL && SPEC.isEmpty()) {
      // large ones: their places are those of the others, many times
      specs.removeIf(spec -> spec.startsWith("../specs"));
      specs.removeAll(List.of(EVERYTHING, CONSTRUCTS));
      Collections.shuffle(specs, new Random(16));
      specs.subList(SAMPLED_SPECS, specs.size()).clear();
      specs.addAll(List.of(EVERYTHING, CONSTRUCTS));
    }
    return specs;
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("outputs")
  void noTextBecomesCodeAPathOrAFetch(Path spec, HostileOutput output) throws IOException {
    JsonNode document = Documents.read(spec);
    HostileTexts texts = HostileTexts.read();
    Tally tally = new Tally();
    HostileRun run =
        new HostileRun(document, output, scratch, ALL && Files.size(spec) < 20_000, tally);
    List<StringPlace> places = new ArrayList<>(StringPlaces.of(document).all());
    Random random = new Random(spec.toString().hashCode());
    int from = Integer.getInteger("hostile.from", ALL ? 0 : random.nextInt(texts.size()));
    int to = Integer.getInteger("hostile.to", ALL ? texts.size() : from + 1);
    if (!ALL) {
      // hundreds, and next to all of them refused by the parser
      places.removeIf(place -> place.kind().equals("keyword"));
      Collections.shuffle(places, random);
      int most = output instanceof ReviewOutputs
          ? SAMPLED_PLACES_OF_A_SITE
          : spec.equals(CONSTRUCTS) ? places.size() : SAMPLED_PLACES;
      places = places.subList(0, Math.min(most, places.size()));
    }
    for (int rotation = from; rotation < to; rotation++) {
      Map<StringPlace, String> chosen = new LinkedHashMap<>();
      for (int i = 0; i < places.size(); i++) {
        chosen.put(places.get(i), texts.get(i + rotation, i));
      }
      run.run(chosen);
    }
    System.out.println(spec + ", " + output + ": " + places.size() + " places, " + (to - from)
        + " of " + texts.size() + " texts each: " + tally + "\n" + tally.table());
    assertThat(tally.complaints()).as("%s, %s", spec, output).isEmpty();
    assertThat(tally.missingProof())
        .as("%s, %s: so much must have been printed, and not refused", spec, output)
        .isEmpty();
  }
}
