package dev.apiscribe.endurance;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** What a piece of work needed. */
final class Heap {
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private Heap() {}

  /** Does the work, and returns its time and the most heap that was in use. */
  static String of(Callable<?> work) throws Exception {
    POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    work.call();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    long peak = POOLS.stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
    return "at most " + peak / (1024 * 1024) + " MB of heap, " + millis + " ms";
  }
}
