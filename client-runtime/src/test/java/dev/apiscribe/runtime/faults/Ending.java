package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.ApiException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What a call ended in.
 *
 * @param kind "value", or the name of the exception
 * @param attempts how often the call was tried
 * @param executed whether the server may have executed it; null for a value and for exceptions of
 *     others
 */
record Ending(String kind, int attempts, @Nullable Boolean executed) {

  static Ending value(int attempts) {
    return new Ending("value", attempts, null);
  }

  static Ending maybeExecuted(Class<? extends ApiException> kind, int attempts) {
    return new Ending(name(kind), attempts, true);
  }

  static Ending notExecuted(Class<? extends ApiException> kind, int attempts) {
    return new Ending(name(kind), attempts, false);
  }

  /** An exception of others, which knows nothing of executions. */
  static Ending foreign(Class<? extends Throwable> kind, int attempts) {
    return new Ending(name(kind), attempts, null);
  }

  static Ending cancelled(int attempts) {
    return foreign(CancellationException.class, attempts);
  }

  static Ending of(Throwable failure, int attempts) {
    Boolean executed = failure instanceof ApiException known ? known.mayHaveBeenExecuted() : null;
    return new Ending(name(failure.getClass()), attempts, executed);
  }

  /** What a future failed with, instead of how it says so. */
  static Throwable cause(Throwable failure) {
    return failure instanceof ExecutionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private static String name(Class<? extends Throwable> kind) {
    String name = kind.getSimpleName();
    return name.equals("IOException") ? name : name.replaceFirst("Exception$", "");
  }

  /** Returns whether an exception says that the server may have executed the call. */
  boolean isSaidToBeExecuted() {
    return executed != null && executed;
  }

  /**
   * Returns whether the exception says of the execution what the server can have done: sockets
   * exactly so, and no other transport less. A value and exceptions of others say nothing.
   */
  boolean isAgreedWith(Arrival seen, Manner manner) {
    return executed == null
        || executed == seen.mayBeExecuted()
        || (executed && manner.carrier() != Carrier.SOCKETS);
  }

  /** Such as {@code Connection x3 maybe}. */
  @Override
  public String toString() {
    return kind + " x" + attempts + (executed == null ? "" : executed ? " maybe" : " not");
  }
}
