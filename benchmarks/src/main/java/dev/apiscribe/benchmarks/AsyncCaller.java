package dev.apiscribe.benchmarks;

import java.util.concurrent.CompletableFuture;

/** Begins the call that a {@link Caller} makes. */
@FunctionalInterface
interface AsyncCaller {
  /** Returns the id of the group. */
  CompletableFuture<String> createLogGroup();
}
