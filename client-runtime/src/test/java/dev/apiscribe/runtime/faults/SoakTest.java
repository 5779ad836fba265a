package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many callers, on each transport and in each protocol, against servers that fail one time in five.
 * {@code ./mvnw verify -pl client-runtime -am -Psoak} lets them go on for a minute, or for as long
 * as {@code -Dsoak.seconds} says; {@code -Dsoak.seed} repeats their choices.
 */
class SoakTest {
  private static final Path FILE = Path.of("target", "soak.txt"); // the build ends with it
  private static final Executor WAYS = way -> new Thread(way, "soak").start();

  @Test
  void leavesNothingBehindAfterManyCalls() throws Exception {
    soak(16, Soak.Length.ofCalls(60), 10);
  }

  @Test
  @Tag("soak")
  void leavesNothingBehindAfterAMinute() throws Exception {
    soak(64, Soak.Length.ofSeconds(Integer.getInteger("soak.seconds", 60)), 16);
  }

  /** What the calls of one way ended in. */
  private record Played(String way, Map<String, Long> endings, String report) {}

  private static void soak(int threads, Soak.Length length, int mostHeap) throws Exception {
    long seed = Long.getLong("soak.seed", System.nanoTime());
    play(threads, Soak.Length.ofCalls(10), seed); // for what is loaded and pooled at first use
    Footprint before = Footprint.whenNoLargerThan(new Footprint(0, 0, 0), 2);
    List<Played> played = play(threads, length, seed);
    // A client of the JDK may stay with its thread and its selector when a call is cancelled at the
    // wrong moment.
    Footprint most = before.plus(2, 4, mostHeap);
    Footprint after = Footprint.whenNoLargerThan(most, 20);
    String report = played.stream().map(Played::report).collect(Collectors.joining("\n"))
        + "\nbefore: " + before + "\nafter:  " + after + "\n";
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, report);
    System.out.print(report);
    assertThat(played)
        .allSatisfy(each -> assertThat(each.endings()).as(each.way()).containsKey("value"));
    assertThat(after).matches(left -> left.fitsInto(most), "no larger than " + most);
  }

  /** All ways at the same time, each with its share of the threads. */
  private static List<Played> play(int threads, Soak.Length length, long seed) throws Exception {
    List<CompletableFuture<Played>> playing = new ArrayList<>();
    List<Carrier> carriers = Carrier.all();
    int ways = carriers.size() * Protocol.values().length;
    for (Carrier carrier : carriers) {
      for (Protocol protocol : Protocol.values()) {
        int share = Math.max(2, threads / ways);
        playing.add(CompletableFuture.supplyAsync(
            () -> play(carrier, protocol, share, length, seed), WAYS));
      }
    }
    List<Played> played = new ArrayList<>();
    for (CompletableFuture<Played> each : playing) {
      played.add(each.get(length.time().toSeconds() + 120, TimeUnit.SECONDS));
    }
    return played;
  }

  private static Played play(
      Carrier carrier, Protocol protocol, int threads, Soak.Length length, long seed) {
    try (SoakServer server = new SoakServer(protocol, seed)) {
      Soak soak = new Soak(carrier, server, length, seed);
      soak.run(threads);
      String way = carrier + ", " + protocol;
      Map<String, Long> endings = soak.endings();
      assertThat(soak.unexpected()).as(way).isEmpty();
      assertThat(endings.values().stream().mapToLong(Long::longValue).sum())
          .isEqualTo(soak.begun());
      String counts = endings.entrySet().stream()
          .map(e -> e.getValue() + " " + e.getKey())
          .collect(Collectors.joining(", "));
      return new Played(
          way,
          endings,
          String.format(
              Locale.ROOT,
              "soak: %s: %d threads, seed %d: %d calls ended in %s%n%s",
              way,
              threads,
              seed,
              soak.begun(),
              counts,
              server));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
