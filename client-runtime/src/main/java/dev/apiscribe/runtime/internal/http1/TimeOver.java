package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions of a time that is over. They are made in this class alone: a class that throws or
 * catches them itself loads them with it, and with them the module of an HTTP client that no call
 * on sockets needs.
 */
final class TimeOver {
  private TimeOver() {}

  /** Returns what says that nothing was sent. */
  static IOException connecting(String message, @Nullable IOException cause) {
    return causedBy(cause, new HttpConnectTimeoutException(message));
  }

  /** Returns what says that a request may have been sent. */
  static IOException of(String message, @Nullable IOException cause) {
    return causedBy(cause, new HttpTimeoutException(message));
  }

  private static IOException causedBy(@Nullable IOException cause, IOException late) {
    if (cause != null) {
      late.initCause(cause);
    }
    return late;
  }
}
