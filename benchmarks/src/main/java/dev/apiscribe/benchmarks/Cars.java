package dev.apiscribe.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of five columns, made one at a time. */
final class Cars {
  static final List<String> COLUMNS = List.of("id", "name", "speed_kmh", "in_use", "place");

  private Cars() {}

  static Stream<List<Object>> rows(int count) {
    return IntStream.range(0, count).mapToObj(Cars::row);
  }

  static List<Object> row(int i) {
    return Arrays.asList(i, "car-" + i, i * 0.5, i % 2 == 0, "eu-de");
  }
}
