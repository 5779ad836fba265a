package dev.apiscribe.conformance.server;

import java.net.URI;

/** One API on one port. */
public interface ApiServer extends AutoCloseable {

  /** Without a path; its host is {@code localhost}. */
  URI uri();

  /** Ends the requests that are being served, too. */
  @Override
  void close();
}
