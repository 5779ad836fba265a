package dev.apiscribe.testkit;

import dev.apiscribe.runtime.testing.DocumentedResponse;
import java.nio.charset.StandardCharsets;

/**
 * A payload that a document prints: {@code LtsPayloads.CREATE_LOG_GROUP_REQUEST}, of an operation
 * of LTS. There is such a class of constants for each API; who uses one needs the models of that
 * API, which come with its client and its server interfaces.
 *
 * @param <T> the model that it is, or a list of such
 */
public sealed class Payload<T> permits Payload.Response {
  private final String api;
  private final String name;
  private final PayloadType<T> shape;

  private Payload(String api, String name, PayloadType<T> shape) {
    this.api = api;
    this.name = name;
    this.shape = shape;
  }

  static <T> Payload<T> request(String api, String name, PayloadType<T> shape) {
    return new Payload<>(api, name, shape);
  }

  static <T> Response<T> response(
      String api, String name, int status, String mediaType, PayloadType<T> shape) {
    return new Response<>(api, name, status, mediaType, shape);
  }

  /** Returns a model, read again by each call: equal to what a client would read. */
  public T value() {
    return shape.read(json());
  }

  /** Returns the payload exactly as documented. */
  public String json() {
    return Bundled.payload(api, name);
  }

  /** Returns {@link #json()} in UTF-8. */
  public byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the API and the name in {@link Payloads}: {@code lts/create-log-group.request}. */
  @Override
  public String toString() {
    return api + "/" + name;
  }

  /** The documented response body of a status. */
  public static final class Response<T> extends Payload<T> implements DocumentedResponse {
    private final int status;
    private final String mediaType;

    private Response(String api, String name, int status, String mediaType, PayloadType<T> shape) {
      super(api, name, shape);
      this.status = status;
      this.mediaType = mediaType;
    }

    @Override
    public int status() {
      return status;
    }

    @Override
    public String mediaType() {
      return mediaType;
    }
  }
}
