package dev.apiscribe.endurance;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What a program needed. */
final class Heap {
  private Heap() {}

  static String used() {
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
    long millis = ManagementFactory.getRuntimeMXBean().getUptime();
    return "at most " + peak / (1024 * 1024) + " MB of heap, " + millis
        + " ms with the start of the JVM";
  }
}
