package dev.apiscribe.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletionException;

/** Turns what a transport throws into what a caller gets. */
final class Failures {
  private Failures() {}

  static RuntimeException whileSending(String operationId, Throwable failure) {
    boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
    Throwable cause = wrapped ? failure.getCause() : failure;
    if (cause instanceof InterruptedException) {
      return new CallInterruptedException(operationId, cause);
    }
    if (cause instanceof IOException broken) {
      return ofInputOutput(operationId, "got no answer", broken);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(cause);
  }

  static ApiException whileReading(String operationId, IOException failure) {
    return ofInputOutput(operationId, "got only part of the answer", failure);
  }

  private static ApiException ofInputOutput(String operationId, String what, IOException failure) {
    if (failure instanceof HttpTimeoutException || failure instanceof SocketTimeoutException) {
      return new CallTimeoutException(operationId, failure);
    }
    if (failure instanceof InterruptedIOException) {
      return new CallInterruptedException(operationId, failure);
    }
    String kind = failure.getClass() == IOException.class ? "" : " (" + failure.getClass().getSimpleName() + ")";
    return new ConnectionException(operationId, operationId + " " + what + kind, failure);
  }
}
