package dev.apiscribe.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  @TempDir
  Path folder;

  @Test
  void keepsThePlaceOfAWorkThatIsTakenAgain() throws Exception {
    Results.write(
        folder, List.of(comparison("call", 1), comparison("cold", 2), comparison("decode", 3)));
    List<Comparison> all =
        Results.replacedIn(folder, List.of(comparison("cold", 7), comparison("events", 8)));
    assertThat(all).extracting(Comparison::key).containsExactly("call", "cold", "decode", "events");
    assertThat(all)
        .extracting(each -> each.spread(ImplementationNames.JDK).median())
        .containsExactly(1.0, 7.0, 3.0, 8.0);
    assertThat(all).extracting(each -> each.goal().isNone()).containsOnly(true);
  }

  @Test
  void startsWithNothingWhereNothingWasLeft() throws Exception {
    assertThat(Results.replacedIn(folder, List.of(comparison("call", 1)))).hasSize(1);
  }

  private static Comparison comparison(String key, double value) {
    Comparison comparison = new Comparison(
        key, "work of " + key, "s", Goal.none(), ImplementationNames.JDK, ImplementationNames.JDK);
    comparison.add(ImplementationNames.JDK, value);
    return comparison;
  }
}
