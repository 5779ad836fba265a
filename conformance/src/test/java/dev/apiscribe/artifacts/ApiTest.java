package dev.apiscribe.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the API of the artifacts with {@code release/api}; {@code -Dapi.update=true} writes what
 * the build has made, if the version allows it.
 */
class ApiTest {
  private static final Path BASELINES = Path.of("../release/api");
  private static final Path VERDICTS = Path.of("target/compatibility.txt");
  private static final Map<String, List<Declaration>> APIS = new TreeMap<>();
  private static String version;

  @BeforeAll
  static void readWhatTheBuildHasMade() throws IOException {
    Poms poms = new Poms(Path.of(".."));
    version = poms.version();
    for (Map.Entry<String, Path> each : poms.published().entrySet()) {
      List<String> packages = Poms.apiPackages(each.getValue());
      List<Declaration> api = ApiReader.read(each.getValue().resolve("target/classes")).stream()
          .filter(one -> packages.isEmpty() || packages.contains(packageOf(one.type())))
          .toList();
      if (!api.isEmpty()) { // of specs and templates it is
        APIS.put(each.getKey(), api);
      }
    }
  }

  private static String packageOf(String type) {
    return type.replaceFirst("\\.[A-Z].*", "");
  }

  static Set<String> artifacts() {
    return APIS.keySet();
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void isThatOfItsBaseline(String artifact) throws IOException {
    Path file = BASELINES.resolve(artifact + ".txt");
    Baseline baseline = Files.exists(file) ? Baseline.read(file) : Baseline.NONE;
    Upgrade upgrade = new Upgrade(baseline, APIS.get(artifact), version);
    if (Boolean.getBoolean("api.update") && upgrade.isHighEnough()) {
      upgrade.asAccepted().write(file);
      upgrade = new Upgrade(Baseline.read(file), APIS.get(artifact), version);
    }

    upgrade.refusal().ifPresent(reason -> fail(file + ": " + reason));
  }

  /** For the table of a release. */
  @Test
  void leavesAVerdictOfEachArtifact() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String artifact : APIS.keySet()) {
      Path file = BASELINES.resolve(artifact + ".txt");
      Baseline baseline = Files.exists(file) ? Baseline.read(file) : Baseline.NONE;
      lines.add(artifact + " " + new Upgrade(baseline, APIS.get(artifact), version).verdict());
    }
    Files.write(VERDICTS, lines);
    assertThat(lines)
        .hasSameSizeAs(artifacts())
        .allMatch(line -> line.matches("\\S+ (same|compatible|breaking).*"));
  }

  /** A file without an artifact would promise what no user gets. */
  @Test
  void hasNoBaselineOfWhatIsNotPublished() throws IOException {
    try (Stream<Path> files = Files.list(BASELINES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .isSubsetOf(APIS.keySet());
    }
  }
}
