package dev.apiscribe.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP response whose body may still be arriving. Its holder closes it; closing early cancels
 * the exchange.
 *
 * @param body empty when the response has none; reading fails with an {@link IOException} when the
 *     connection breaks
 */
public record TransportResponse(int status, Headers headers, InputStream body)
    implements AutoCloseable {

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException ignored) {
      // The exchange is given up either way, and the caller no longer waits for this response.
    }
  }

  /** Returns the same response with a body that was read already. */
  TransportResponse replayed(byte[] bytes) {
    return new TransportResponse(status, headers, new ByteArrayInputStream(bytes));
  }

  TransportResponse respondingTo(Headers request, @Nullable MaskingLog log) {
    Headers safe = headers.respondingTo(request, log);
    return safe == headers ? this : new TransportResponse(status, safe, body);
  }

  @Override
  public String toString() {
    return status + " " + headers;
  }
}
