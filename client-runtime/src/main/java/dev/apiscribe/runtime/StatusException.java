package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.BodyPrefix;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server answered with a status that is no success: documented or not, a redirect included. */
public final class StatusException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean documented;
  private final transient Headers headers;
  private final transient @Nullable Object error;
  private final transient BodyPrefix body;

  StatusException(
      String operationId, int status, boolean documented, Headers headers, @Nullable Object error, BodyPrefix body) {
    super(operationId, operationId + " answered " + status + (documented ? " (documented)" : " (undocumented)"), null);
    this.status = status;
    this.documented = documented;
    this.headers = headers;
    this.error = error;
    this.body = body;
  }

  public int status() {
    return this.status;
  }

  /** Whether the API's document names this status for the operation. */
  public boolean isDocumented() {
    return this.documented;
  }

  public Headers headers() {
    return this.headers;
  }

  /** The body as documented for this status; null when none is documented, or the body is something else. */
  public @Nullable Object error() {
    return this.error;
  }

  /** {@link #error()} when it is of this type. */
  public <E> Optional<E> error(Class<E> type) {
    return Optional.ofNullable(this.error).filter(type::isInstance).map(type::cast);
  }

  /** The body as received, at most its first 64 KiB. */
  public byte[] rawBody() {
    return this.body.toByteArray();
  }

  /** Whether the body was longer than {@link #rawBody()}, or broke off. */
  public boolean isTruncated() {
    return !this.body.isComplete();
  }
}
