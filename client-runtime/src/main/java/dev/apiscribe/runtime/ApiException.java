package dev.apiscribe.runtime;

import java.net.ConnectException;
import org.jspecify.annotations.Nullable;

/** A call that did not bring what it promises. Messages are short and hold neither bodies nor values nor secrets. */
public abstract sealed class ApiException extends RuntimeException
    permits StatusException,
        ConnectionException,
        CallTimeoutException,
        DecodingException,
        InvalidRequestException,
        CallInterruptedException {
  private static final long serialVersionUID = 1L;

  private final String operationId;

  ApiException(String operationId, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.operationId = operationId;
  }

  /** The operation as the API's document calls it. */
  public final String operationId() {
    return this.operationId;
  }

  /** False only where it is certain that the server did not execute the request. */
  public boolean mayHaveBeenExecuted() {
    return !(this instanceof InvalidRequestException) && !(this.getCause() instanceof ConnectException);
  }

  /** How many times the request was sent or tried. */
  public int attempts() {
    return 1;
  }
}
