package dev.apiscribe.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One piece of work, done by several in turns.
 *
 * @param key short name of the work, as in a file's name
 * @param subject which implementation the goal is for
 * @param limit which implementation ratios are taken to
 * @param values by implementation, one value a round; a round has the same place in each list
 * @param failures by implementation that did not do the work, what it did instead
 */
record Comparison(
    String key,
    String work,
    String unit,
    Goal goal,
    String subject,
    String limit,
    Map<String, List<Double>> values,
    Map<String, String> failures) {

  Comparison(String key, String work, String unit, Goal goal, String subject, String limit) {
    this(key, work, unit, goal, subject, limit, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  void add(String implementation, double value) {
    values.computeIfAbsent(implementation, name -> new ArrayList<>()).add(value);
  }

  void fail(String implementation, String instead) {
    failures.put(implementation, instead);
  }

  /** In the unit of the work. */
  Spread spread(String implementation) {
    return Spread.of(valuesOf(implementation));
  }

  /** To the limit, round by round: what slows a whole round down slows both. */
  Spread ratio(String implementation) {
    List<Double> own = valuesOf(implementation);
    List<Double> limits = valuesOf(limit);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < own.size(); round++) {
      ratios.add(own.get(round) / limits.get(round));
    }
    return Spread.of(ratios);
  }

  private List<Double> valuesOf(String implementation) {
    return Objects.requireNonNull(values.get(implementation), implementation);
  }

  /** Returns what the goal looks at. */
  Spread measured(String implementation) {
    return goal.relative() ? ratio(implementation) : spread(implementation);
  }

  boolean isGoalMet() {
    return values.containsKey(subject) && goal.isMetBy(measured(subject).median());
  }

  /** Empty when no peer did the work. Our own variants and hand-written limits are not peers. */
  Optional<String> bestPeer() {
    Comparator<String> byMedian =
        Comparator.comparingDouble(name -> spread(name).median());
    return values.keySet().stream()
        .filter(ImplementationNames::isPeer)
        .min(goal.atMost() ? byMedian : byMedian.reversed());
  }
}
