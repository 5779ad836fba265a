package dev.apiscribe.conformance.server;

import dev.apiscribe.runtime.Headers;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees what a server does while it does it, from the threads that do it: who blocks here holds the server up. */
public interface ServerObserver {

  /**
   * A request has arrived, whether there is a route for it or not.
   *
   * @param target path and query, as they stand in the request line
   * @return where to write the body, piece by piece as it is read
   */
  default OutputStream arrived(String method, String target, Headers headers) {
    return OutputStream.nullOutputStream();
  }

  /** An operation is called; null stands for a parameter that was not sent. */
  default void called(String operationId, List<@Nullable Object> arguments) {}

  /** An event of a stream has been flushed. */
  default void sent(String event) {}
}
