package dev.apiscribe.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Where the middle half of the values lies. */
record Spread(double low, double median, double high) {

  /**
   * Quartiles with linear interpolation.
   *
   * @throws IllegalArgumentException when there is no value
   */
  static Spread of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("expected at least one value, to say where the middle is");
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Spread(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
  }

  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
