package dev.apiscribe.runtime;

import java.util.concurrent.CompletableFuture;

/** Asks the server to stop what it streams. */
interface QueryStop {

  /** @param id what to stop, as the server calls it */
  void send(String id);

  CompletableFuture<?> sendAsync(String id);
}
