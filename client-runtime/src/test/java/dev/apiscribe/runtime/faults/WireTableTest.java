package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the table of {@link WireCases} on every transport in every protocol, sync and async, all at
 * the same time.
 */
@Timeout(60)
class WireTableTest {
  private static WireTable table;

  static List<WireCase> cases() {
    return WireCases.all();
  }

  /** Returns those of the transports of this run. */
  static List<WireDifference> differences() {
    return WireDifference.all().stream()
        .filter(each -> Carrier.all().contains(each.carrier()))
        .toList();
  }

  @BeforeAll
  static void play() {
    table = WireTable.playing(WireCases.all(), WireDifference.all());
  }

  @AfterAll
  static void write() throws Exception {
    table.write();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsAsTheTableSays(WireCase each) {
    Map<Manner, WireEnding> endings = table.endings(each);
    assertThat(endings)
        .isNotEmpty()
        .allSatisfy((manner, ending) -> assertThat(ending).isEqualTo(table.expected(each, manner)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsAlikeSyncAndAsync(WireCase each) {
    Map<Manner, WireEnding> endings = table.endings(each);
    assertThat(endings)
        .allSatisfy((manner, ending) -> assertThat(ending).isEqualTo(endings.get(manner.sync())));
  }

  /** A difference that there is no longer has to be taken away. */
  @ParameterizedTest
  @MethodSource("differences")
  void endsOtherwiseThanOnSockets(WireDifference difference) {
    List<WireCase> concerned = cases().stream()
        .filter(each -> each.toString().equals(difference.wireCase()))
        .toList();
    assertThat(concerned).hasSize(1);
    assertThat(table.endings(concerned.get(0))).allSatisfy((manner, ending) -> {
      if (difference.concerns(concerned.get(0), manner)) {
        assertThat(ending).isNotEqualTo(concerned.get(0).ending(manner.protocol()));
      }
    });
  }

  @Test
  void namesEachCaseAndEachDifferenceOnce() {
    assertThat(cases())
        .hasSizeGreaterThan(200)
        .extracting(WireCase::toString)
        .doesNotHaveDuplicates();
    assertThat(Stream.of(WireDifference.all()).flatMap(List::stream))
        .extracting(each -> each.carrier() + " " + each.wireCase())
        .doesNotHaveDuplicates();
  }
}
