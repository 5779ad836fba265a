package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many callers against a server that fails one time in five. {@code ./mvnw verify -pl client-runtime -am -Psoak} lets
 * them go on for a minute, or for as long as {@code -Dsoak.seconds} says.
 */
class SoakTest {
  private static final Path FILE = Path.of("target", "soak.txt"); // the build ends with it

  @Test
  void leavesNothingBehindAfterSeconds() throws Exception {
    this.soak(16, 3, 10);
  }

  @Test
  @Tag("soak")
  void leavesNothingBehindAfterAMinute() throws Exception {
    this.soak(64, Integer.getInteger("soak.seconds", 60), 16);
  }

  private void soak(int threads, int seconds, int mostHeap) throws Exception {
    long seed = Long.getLong("soak.seed", System.nanoTime());
    this.play(threads, 1, seed); // once before the measurement, for what is loaded and pooled at first use
    Footprint before = Footprint.now();
    String report = this.play(threads, seconds, seed);
    Footprint after = Footprint.whenNoLargerThan(before.plus(0, 0, 0), 10);
    report += "before: " + before + "\nafter:  " + after + "\n";
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, report);
    System.out.print(report);
    assertThat(after).matches(left -> left.fitsInto(before.plus(2, 4, mostHeap)), "no larger than " + before);
  }

  private String play(int threads, int seconds, long seed) throws IOException, InterruptedException {
    try (SoakServer server = new SoakServer(seed)) {
      Soak soak = new Soak(server.server().endpoint(), Duration.ofSeconds(seconds), seed);
      soak.run(threads);
      Map<String, Long> endings = soak.endings();
      int open = server.server().openConnections();
      String counts =
          endings.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
      assertThat(soak.unexpected()).isEmpty();
      assertThat(endings.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(soak.begun());
      assertThat(endings.get("value")).isGreaterThan(soak.begun() / 2);
      assertThat(open).as("connections that are open at the end").isLessThanOrEqualTo(3 * threads);
      return String.format(
          "soak: %d threads, %d s, seed %d: %d calls, %d requests, %d of them met a fault, %d connections open at the end%n"
              + "calls ended in: %s%n",
          threads, seconds, seed, soak.begun(), server.server().requests(), server.struck(), open, counts);
    }
  }
}
