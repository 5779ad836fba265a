package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReproducibleTest {
  /** The second was built in another folder, time zone and language. */
  @Test
  void twoBuildsOfOneCommitGiveTheSameBytes() throws IOException {
    Map<String, Path> first = Repository.first().made();
    Map<String, Path> second = Repository.second().made();
    // pom and jar, sources, Javadoc and SBOM, each with two checksums; the BOM has a pom only, and
    // the test kit a jar more, which needs no other
    assertThat(first).hasSize(Budgets.read().artifacts() * 5 * 3 + 3 + 3);
    assertThat(second.keySet()).isEqualTo(first.keySet());

    List<String> differing = new ArrayList<>();
    for (String file : first.keySet()) {
      if (!Hash.sha256(first.get(file)).equals(Hash.sha256(second.get(file)))) {
        differing.add(file);
      }
    }
    assertThat(differing).isEmpty();
  }
}
