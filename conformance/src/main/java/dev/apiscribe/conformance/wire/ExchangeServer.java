package dev.apiscribe.conformance.wire;

import dev.apiscribe.conformance.spec.DocumentedApi;
import java.net.URI;
import java.util.List;

/**
 * A server of the documented exchanges of an API over a socket. A request names the response that
 * it wants in its header {@link dev.apiscribe.conformance.spec.Preference#HEADER}.
 */
public interface ExchangeServer extends AutoCloseable {

  /** The base address to call; called once for each API. */
  URI start(DocumentedApi api);

  /** Returns what has arrived since this was asked last, for any API. */
  List<RecordedRequest> takeRequests();

  @Override
  void close();
}
