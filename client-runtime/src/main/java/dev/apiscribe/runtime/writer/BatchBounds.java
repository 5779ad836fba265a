package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.internal.rows.RowShape;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The maximum sizes of batches and their queue.
 *
 * @param maxBytes of a batch as it is sent
 * @param queueBytes of rows alone, without what stands around them
 * @param frame bytes of a batch before and after its rows
 * @param separator bytes between two rows
 */
record BatchBounds(
    int maxRows,
    long maxBytes,
    Duration maxDelay,
    long queueRows,
    long queueBytes,
    int frame,
    int separator) {
  // The largest array that every JDK can make.
  private static final long LONGEST_BODY = Integer.MAX_VALUE - 8L;

  BatchBounds {
    atLeast("maxRows", maxRows, 1, "");
    atLeast("maxBytes", maxBytes, 1, "");
    if (maxBytes > LONGEST_BODY) {
      throw new IllegalArgumentException(
          "maxBytes: found " + maxBytes + ", expected at most " + LONGEST_BODY);
    }
    if (maxDelay.isNegative()) {
      throw new IllegalArgumentException(
          "maxDelay: found " + maxDelay + ", expected at least " + Duration.ZERO);
    }
    atLeast("queueRows", queueRows, maxRows, ", the maxRows of a batch");
    atLeast("queueBytes", queueBytes, maxBytes, ", the maxBytes of a batch");
  }

  private static void atLeast(String name, long found, long least, String why) {
    if (found < least) {
      throw new IllegalArgumentException(
          name + ": found " + found + ", expected at least " + least + why);
    }
  }

  static int frame(RowShape shape) {
    return length(shape.opening()) + length(shape.closing());
  }

  static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Returns what a batch of these rows has on its way. */
  long size(long rows, long bytes) {
    return frame + bytes + (rows - 1) * separator;
  }

  boolean fit(long rows, long bytes) {
    return rows <= maxRows && size(rows, bytes) <= maxBytes;
  }

  boolean fill(long rows, long bytes) {
    return rows >= maxRows || size(rows, bytes) >= maxBytes;
  }

  boolean leaveRoom(long queuedRows, long queuedBytes, long bytes) {
    return queuedRows < queueRows && queuedBytes + bytes <= queueBytes;
  }
}
