package dev.apiscribe.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What this process has used so far. */
record Usage(long nanos, long cpuNanos, long bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * Bytes are those of the threads that live: a client's threads outlive the calls that are
   * measured.
   */
  static Usage now() {
    long allocated = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      allocated += Math.max(0, bytes);
    }
    return new Usage(System.nanoTime(), SYSTEM.getProcessCpuTime(), allocated);
  }

  Usage since(Usage start) {
    return new Usage(nanos - start.nanos, cpuNanos - start.cpuNanos, bytes - start.bytes);
  }
}
