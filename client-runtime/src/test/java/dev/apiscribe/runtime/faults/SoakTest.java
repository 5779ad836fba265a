package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many callers against a server that fails one time in five. {@code ./mvnw verify -pl client-runtime -am -Psoak} lets
 * them go on for a minute, or for as long as {@code -Dsoak.seconds} says; {@code -Dsoak.seed} repeats their choices.
 */
class SoakTest {
  private static final Path FILE = Path.of("target", "soak.txt"); // the build ends with it

  @Test
  void leavesNothingBehindAfterSeconds() throws Exception {
    soak(16, 3, 10);
  }

  @Test
  @Tag("soak")
  void leavesNothingBehindAfterAMinute() throws Exception {
    soak(64, Integer.getInteger("soak.seconds", 60), 16);
  }

  private static void soak(int threads, int seconds, int mostHeap) throws Exception {
    long seed = Long.getLong("soak.seed", System.nanoTime());
    play(threads, 1, seed); // for what is loaded and pooled at first use
    Footprint before = Footprint.whenNoLargerThan(new Footprint(0, 0, 0), 2);
    String played = play(threads, seconds, seed);
    // A client of the JDK may stay with its thread and its selector when a call is cancelled at the wrong moment.
    Footprint most = before.plus(2, 4, mostHeap);
    Footprint after = Footprint.whenNoLargerThan(most, 20);
    String report = played + "\nbefore: " + before + "\nafter:  " + after + "\n";
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, report);
    System.out.print(report);
    assertThat(played).contains(" value");
    assertThat(after).matches(left -> left.fitsInto(most), "no larger than " + most);
  }

  private static String play(int threads, int seconds, long seed) throws IOException, InterruptedException {
    try (SoakServer server = new SoakServer(seed)) {
      Soak soak = new Soak(server.endpoint(), Duration.ofSeconds(seconds), seed);
      soak.run(threads);
      Map<String, Long> endings = soak.endings();
      assertThat(soak.unexpected()).isEmpty();
      assertThat(endings.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(soak.begun());
      String counts =
          endings.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
      return String.format(Locale.ROOT,
          "soak: %d threads, %d s, seed %d: %d calls ended in %s%n%s",
          threads, seconds, seed, soak.begun(), counts, server);
    }
  }
}
