package dev.apiscribe.conformance.server;

import dev.apiscribe.runtime.Headers;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Observes what a server does, on the threads of the server: a method that blocks here delays the
 * server.
 */
public interface ServerObserver {

  /**
   * Takes note of a request, whether there is a route for it or not.
   *
   * @param target path and query, as they are in the request line
   * @return where to write the body, piece by piece as it is read
   */
  default OutputStream arrived(String method, String target, Headers headers) {
    return OutputStream.nullOutputStream();
  }

  /** Takes note of a call of an operation; null stands for a parameter that was not sent. */
  default void called(String operationId, List<@Nullable Object> arguments) {}

  /** Takes note of an event of a stream that was flushed. */
  default void sent(String event) {}
}
