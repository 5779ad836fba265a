// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Thrown by an operation to return an error that the document names. */
@Generated("apiscribe")
public final class ErrorResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient @Nullable Object body;

  /** Creates an error response without a body. */
  public ErrorResponseException(int status) {
    this(status, null);
  }

  /**
   * Creates an error response with a body.
   *
   * @param body a model, written as JSON; a {@link CharSequence}, written as plain text; null for none
   */
  public ErrorResponseException(int status, @Nullable Object body) {
    super("status " + status);
    this.status = status;
    this.body = body;
  }

  /** The HTTP status. */
  public int status() {
    return this.status;
  }

  /** The body; null for none, and after serialization. */
  public @Nullable Object body() {
    return this.body;
  }
}
