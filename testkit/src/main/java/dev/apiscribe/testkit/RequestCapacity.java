package dev.apiscribe.testkit;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of requests the server holds. Bodies beyond {@value #SMALL} bytes share what all
 * requests at one time may hold, so that many large ones do not fill the memory. Safe for
 * concurrent use.
 */
final class RequestCapacity {
  /** The most bytes of a body, by default. */
  static final int DEFAULT_BODY = 16 << 20;

  /** The most connections at one time. */
  static final int CONNECTIONS = 1000;

  private static final int SMALL = 16 << 10;

  /** How often the limit a body that is too large is read to its end, for a client to be told. */
  private static final int READ_ON = 16;

  private final int body;
  private final long shared;
  private final AtomicLong held = new AtomicLong();

  /** @param body the most bytes of one body */
  RequestCapacity(int body) {
    this(body, Runtime.getRuntime().maxMemory() / 8);
  }

  /** @param shared the most bytes of all large bodies together, if one body is not larger */
  RequestCapacity(int body, long shared) {
    this.body = body;
    this.shared = Math.max(body, shared);
  }

  int body() {
    return body;
  }

  long shared() {
    return shared;
  }

  /** Returns whether a body of this size is read to its end though nothing of it is kept. */
  boolean isReadOn(long size) {
    return size / READ_ON <= body;
  }

  /**
   * Takes what a body needs more; false where there is no more.
   *
   * @param before how many bytes it has
   */
  boolean take(long before, long more) {
    long counted = counted(before + more) - counted(before);
    if (counted > 0 && held.addAndGet(counted) > shared) {
      held.addAndGet(-counted);
      return false;
    }
    return true;
  }

  /** Gives back what a body of this size has taken. */
  void release(long size) {
    held.addAndGet(-counted(size));
  }

  /** Returns how many bytes are taken now. */
  long held() {
    return held.get();
  }

  private static long counted(long size) {
    return size > SMALL ? size : 0;
  }
}
