package dev.apiscribe.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReproducibleTest {
  /** The second was built in another folder, time zone and language. */
  @Test
  void twoBuildsOfOneCommitGiveTheSameBytes() throws IOException {
    Map<String, String> first = hashes(Repository.first());

    // pom and jar, sources, Javadoc and SBOM, each with two checksums; the BOM has a pom only
    assertThat(first).hasSize(Budgets.read().artifacts() * 5 * 3 + 3);
    assertThat(hashes(Repository.second())).containsExactlyEntriesOf(first);
  }

  private static Map<String, String> hashes(Repository repository) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Map.Entry<String, Path> file : repository.made().entrySet()) {
      hashes.put(file.getKey(), Hash.sha256(file.getValue()));
    }
    return hashes;
  }
}
