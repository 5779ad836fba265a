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
    if (maxRows < 1 || maxBytes < 1) {
      throw new IllegalArgumentException("a batch needs room for a row");
    }
    if (maxBytes > LONGEST_BODY) {
      throw new IllegalArgumentException("a batch has to fit into " + LONGEST_BODY + " bytes");
    }
    if (maxDelay.isNegative()) {
      throw new IllegalArgumentException("a row cannot wait less than no time");
    }
    if (queueRows < maxRows || queueBytes < maxBytes) {
      throw new IllegalArgumentException("the queue is smaller than a batch");
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
    return this.frame + bytes + (rows - 1) * this.separator;
  }

  boolean fit(long rows, long bytes) {
    return rows <= this.maxRows && this.size(rows, bytes) <= this.maxBytes;
  }

  boolean fill(long rows, long bytes) {
    return rows >= this.maxRows || this.size(rows, bytes) >= this.maxBytes;
  }

  boolean leaveRoom(long queuedRows, long queuedBytes, long bytes) {
    return queuedRows < this.queueRows && queuedBytes + bytes <= this.queueBytes;
  }
}
