package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A socket channel with a deadline. When it passes, the {@link Watchdog} closes the channel, which
 * ends every read and write of it, those of TLS above it among them: a timeout of the socket ends
 * none that gets its bytes one by one, and no write.
 *
 * <p>The deadline is either removed or passes, never both: who removes it in time owns an open
 * channel, and a late watchdog cannot close what the channel's next user does.
 */
final class TimedChannel {
  private static final long NONE = Long.MAX_VALUE;
  private static final long PASSED = Long.MAX_VALUE - 1;

  private final SocketChannel channel;
  private final AtomicLong deadline = new AtomicLong(NONE);

  private TimedChannel(SocketChannel channel) {
    this.channel = channel;
  }

  static TimedChannel open() throws IOException {
    TimedChannel opened = new TimedChannel(SocketChannel.open());
    Watchdog.watch(opened);
    return opened;
  }

  SocketChannel channel() {
    return channel;
  }

  /**
   * Replaces the deadline. Has no effect after a deadline has passed.
   *
   * @param nanoTime by {@link System#nanoTime()}
   */
  void closesAt(long nanoTime) {
    // The two values that mean something else are as good as the one beside them.
    long end = Math.min(nanoTime, PASSED - 1);
    long current = deadline.get();
    while (current != PASSED && !deadline.compareAndSet(current, end)) {
      current = deadline.get();
    }
    Watchdog.expect(end);
  }

  /**
   * Removes the deadline.
   *
   * @return false if it has passed
   */
  boolean removeDeadline() {
    long current = deadline.get();
    while (current != PASSED && !deadline.compareAndSet(current, NONE)) {
      current = deadline.get();
    }
    return current != PASSED;
  }

  /** Returns whether a deadline has passed; the channel is closed then, or about to be. */
  boolean isTimedOut() {
    return deadline.get() == PASSED;
  }

  /** Returns whether the watchdog has to look again. */
  boolean isPending() {
    long current = deadline.get();
    return current != NONE && current != PASSED;
  }

  /**
   * Returns the nanoseconds until the deadline, {@link Long#MAX_VALUE} if there is none, or 0 if it
   * has passed now: the caller has to close the channel then.
   */
  long left(long now) {
    long current = deadline.get();
    if (current == NONE || current == PASSED) {
      return Long.MAX_VALUE;
    }
    long left = current - now;
    if (left > 0) {
      return left;
    }
    // Else the deadline was removed or replaced at this moment.
    return deadline.compareAndSet(current, PASSED) ? 0 : left(now);
  }

  /** Closes without a close_notify of TLS, which would wait for the threads that read or write. */
  void close() {
    Watchdog.forget(this);
    try {
      channel.close();
    } catch (IOException e) {
      // It is of no use any more either way.
    }
  }
}
