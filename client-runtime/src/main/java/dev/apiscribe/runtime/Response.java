package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/** A successful answer. */
public final class Response<T extends @Nullable Object> {
  private final String operationId;
  private final int status;
  private final Headers headers;
  private final T body;

  Response(String operationId, int status, Headers headers, T body) {
    this.operationId = operationId;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The operation as the API's document calls it. */
  public String operationId() {
    return this.operationId;
  }

  public int status() {
    return this.status;
  }

  public Headers headers() {
    return this.headers;
  }

  /** Null only when this answer is documented without a body. */
  public T body() {
    return this.body;
  }

  @Override
  public String toString() {
    return this.operationId + " answered " + this.status;
  }
}
