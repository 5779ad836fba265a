package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.BodyPrefix;
import java.util.Objects;

/**
 * Thrown when the server responds with a success whose body is not what the API's document says. It
 * has no cause, because the JSON parser's messages quote the body.
 */
public final class DecodingException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String pointer;
  private final long byteOffset;
  private final long event;
  private final transient Headers headers;
  private final transient BodyPrefix body;

  DecodingException(
      String operationId, TransportResponse response, BodyError error, BodyPrefix body) {
    this(operationId, response, error, body, 0);
  }

  /** @param body of an event stream the data of one event */
  DecodingException(
      String operationId,
      TransportResponse response,
      BodyError error,
      BodyPrefix body,
      long event) {
    super(
        operationId,
        operationId + " returned " + response.status() + " with "
            + response.headers().masked("error of the body", error.text()),
        null);
    status = response.status();
    headers = response.headers();
    pointer = response.headers().masked("JSON Pointer", error.pointer());
    byteOffset = error.byteOffset();
    this.body = body;
    this.event = event;
  }

  public int status() {
    return status;
  }

  /** Returns the headers of the response; none after the exception was serialized. */
  public Headers headers() {
    return Objects.requireNonNullElse(headers, Headers.none());
  }

  /**
   * Returns the number of the invalid event, from 1, comments not counted; 0 if the response is not
   * an event stream. Pointer, offset and body are then those of the event's data.
   */
  public long event() {
    return event;
  }

  /** Returns the JSON Pointer of what is wrong; empty for the body as a whole. */
  public String pointer() {
    return pointer;
  }

  /** Returns the offset where reading stopped, counted from 0; -1 when unknown. */
  public long byteOffset() {
    return byteOffset;
  }

  /** Returns the body as received, at most its first 64 KiB. */
  public byte[] rawBody() {
    return body().toByteArray();
  }

  /** Returns whether the body was longer than {@link #rawBody()}. */
  public boolean isTruncated() {
    return !body().isComplete();
  }

  private BodyPrefix body() {
    return Objects.requireNonNullElse(body, BodyPrefix.NOTHING);
  }

  @Override
  boolean lastMayHaveBeenExecuted() {
    return true;
  }

  /**
   * An error in a body.
   *
   * @param text continues the sentence "returned 200 with"
   */
  record BodyError(String pointer, long byteOffset, String text) {}
}
