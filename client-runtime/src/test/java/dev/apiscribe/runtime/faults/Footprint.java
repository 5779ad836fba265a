package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What this process holds.
 *
 * @param threads those that have something to do: an idle one of a pool ends by itself
 * @param files open file descriptors, sockets among them; -1 where the system does not say
 * @param heap in MB, after collecting what is garbage
 */
record Footprint(long threads, long files, long heap) {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  static Footprint now() {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    long threads =
        Thread.getAllStackTraces().values().stream().filter(Footprint::isBusy).count();
    return new Footprint(threads, descriptors(), heap);
  }

  /**
   * Looks again and again, since sockets and threads take a moment to end, and a forgotten client
   * one collection.
   */
  static Footprint whenNoLargerThan(Footprint limit, int seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Footprint last = now();
    while (!last.fitsInto(limit) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      last = now();
    }
    return last;
  }

  boolean fitsInto(Footprint limit) {
    return threads <= limit.threads && files <= limit.files && heap <= limit.heap;
  }

  Footprint plus(int moreThreads, int moreFiles, int moreHeap) {
    return new Footprint(threads + moreThreads, files + moreFiles, heap + moreHeap);
  }

  private static boolean isBusy(StackTraceElement[] stack) {
    return Arrays.stream(stack).noneMatch(frame -> frame.getMethodName().equals("getTask"));
  }

  private static long descriptors() {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return -1;
    }
    try (Stream<Path> open = Files.list(DESCRIPTORS)) {
      return open.count();
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public String toString() {
    return threads + " threads, " + files + " file descriptors, " + heap + " MB of heap";
  }
}
