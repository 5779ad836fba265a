package dev.apiscribe.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void takesTheRatioRoundByRound() {
    Comparison time = time(Goal.ratioAtMost(0.5));
    // The second round is ten times as slow for both, and changes no ratio.
    time.add(ImplementationNames.APISCRIBE, 1);
    time.add(ImplementationNames.JDK, 2);
    time.add(ImplementationNames.APISCRIBE, 10);
    time.add(ImplementationNames.JDK, 20);
    assertThat(time.ratio(ImplementationNames.APISCRIBE)).isEqualTo(new Spread(0.5, 0.5, 0.5));
    assertThat(time.isGoalMet()).isTrue();
  }

  @Test
  void missesAGoalByALittle() {
    Comparison time = time(Goal.ratioAtMost(0.5));
    time.add(ImplementationNames.APISCRIBE, 1.01);
    time.add(ImplementationNames.JDK, 2);
    assertThat(time.isGoalMet()).isFalse();
  }

  @Test
  void findsTheBestPeerInTheDirectionOfTheGoal() {
    Comparison time = time(Goal.ratioAtMost(1));
    Comparison rate = time(Goal.ratioAtLeast(1));
    for (Comparison each : List.of(time, rate)) {
      each.add(ImplementationNames.JDK, 1);
      each.add(ImplementationNames.NATIVE, 2);
      each.add(ImplementationNames.OKHTTP, 3);
    }
    assertThat(time.bestPeer()).hasValue(ImplementationNames.NATIVE);
    assertThat(rate.bestPeer()).hasValue(ImplementationNames.OKHTTP);
  }

  @Test
  void showsAPeerThatCannotDoTheWorkWithWhatItDidInstead() {
    Comparison time = time(Goal.ratioAtMost(1));
    time.add(ImplementationNames.APISCRIBE, 3);
    time.add(ImplementationNames.JDK, 4);
    time.fail(ImplementationNames.OKHTTP, "returned -2147483648");
    assertThat(Table.details(List.of(time)))
        .contains("| openapi-generator okhttp-gson | failed: returned -2147483648 |");
    assertThat(Table.summary(List.of(time)))
        .contains(
            "| Some work | ≤ 1 × | 0.75 × (0.75–0.75) | met | – | JDK HttpClient, by hand, 4 µs |");
  }

  @Test
  void drawsTheLongestBarForTheLargestValue() {
    Comparison time = time(Goal.ratioAtMost(1));
    time.add(ImplementationNames.APISCRIBE, 1);
    time.add(ImplementationNames.JDK, 4);
    assertThat(Plot.svg(time))
        .contains("<rect class=\"own\" x=\"230\" y=\"62\" width=\"100.0\"")
        .contains("<rect class=\"limit\" x=\"230\" y=\"90\" width=\"400.0\"")
        .contains("0.25 ×");
  }

  @Test
  void writesTheTableBetweenItsMarkersAndNowhereElse() {
    String begin = "<!-- benchmarks/run --publish: begin -->";
    String end = "<!-- benchmarks/run --publish: end -->";
    assertThat(PublishedPage.replaced("a\n" + begin + "\nold\n" + end + "\nb", begin, end, "new\n"))
        .isEqualTo("a\n" + begin + "\nnew\n" + end + "\nb");
    assertThatIllegalStateException()
        .isThrownBy(() -> PublishedPage.replaced("a", begin, end, "new"))
        .withMessageContaining(begin);
  }

  private static Comparison time(Goal goal) {
    return new Comparison(
        "work", "Some work", "µs", goal, ImplementationNames.APISCRIBE, ImplementationNames.JDK);
  }
}
