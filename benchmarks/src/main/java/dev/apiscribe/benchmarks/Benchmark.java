package dev.apiscribe.benchmarks;

import java.util.List;

/** One part of the whole run. */
@FunctionalInterface
interface Benchmark {

  /** First proves that each implementation does the work, then measures them in turns. */
  List<Comparison> run() throws Exception;
}
