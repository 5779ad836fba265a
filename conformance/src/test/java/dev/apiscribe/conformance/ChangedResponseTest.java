package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.PatienceCheck;
import dev.apiscribe.conformance.spec.ChangedResponse;
import dev.apiscribe.conformance.spec.ChangedResponse.Change;
import dev.apiscribe.conformance.spec.DocumentedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A response with one property that is missing, null or of another type is readable by every other
 * accessor.
 */
@ExtendWith(BenchExtension.class)
class ChangedResponseTest {
  private static final Path TABLE = Path.of("target/changed-responses-table.txt");
  private static final Map<Change, int[]> COUNTS = new EnumMap<>(Change.class);

  private final Bench bench;

  ChangedResponseTest(Bench bench) {
    this.bench = bench;
  }

  @TestFactory
  Stream<DynamicTest> isReadableByEveryOtherAccessor() {
    return Stream.of(ClientKind.values())
        .flatMap(kind -> DocumentedApi.all().stream()
            .flatMap(api -> api.exchanges().stream())
            .filter(exchange -> !exchange.variant() && ChangedResponse.hasAny(exchange))
            .map(exchange -> dynamicTest(
                exchange + ", " + kind,
                () -> bench.record(PatienceCheck.of(exchange, kind, ChangedResponseTest::count)))));
  }

  private static synchronized void count(Change change, boolean strictly) {
    int[] counts = COUNTS.computeIfAbsent(change, key -> new int[2]);
    counts[0]++;
    counts[1] += strictly ? 1 : 0;
  }

  /** Sync and async calls together. */
  @AfterAll
  static void printsHowManyAStrictClientReads() throws IOException {
    StringBuilder table = new StringBuilder(
        String.format(Locale.ROOT, "%-14s %10s %16s%n", "changed", "responses", "read strictly"));
    COUNTS.forEach((change, counts) -> table.append(String.format(
        Locale.ROOT,
        "%-14s %10d %16d%n",
        change.name().toLowerCase(Locale.ROOT),
        counts[0],
        counts[1])));
    Files.writeString(TABLE, table);
    System.out.print(table);
    assertThat(COUNTS).hasSize(Change.values().length);
  }
}
