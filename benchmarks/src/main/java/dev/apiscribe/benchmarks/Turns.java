package dev.apiscribe.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lets implementations work in turns, so that what else the machine does hits all of them. */
final class Turns {
  private Turns() {}

  /** One measurement of one implementation. */
  @FunctionalInterface
  interface Turn {
    void take() throws Exception;
  }

  /**
   * Every round has every implementation once, and begins with another one than the round before.
   */
  static void take(int rounds, Map<String, Turn> turns) throws Exception {
    List<Turn> order = new ArrayList<>(turns.values());
    for (int round = 0; round < rounds; round++) {
      for (Turn turn : order) {
        turn.take();
      }
      Collections.rotate(order, -1);
    }
  }
}
