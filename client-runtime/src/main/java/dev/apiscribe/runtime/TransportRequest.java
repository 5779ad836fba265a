package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HeaderText;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request, ready to be sent. {@link #toString()} shows neither path nor query, which may
 * carry values.
 *
 * @param headers all but those that the connection itself needs; the content's media type is among
 *     them
 * @param content null when there is no body
 * @param timeout how long to wait for the response's headers; null means without limit
 */
public record TransportRequest(
    String method,
    URI uri,
    Headers headers,
    @Nullable RequestBody content,
    @Nullable Duration timeout) {

  /** Returns the request with the header replaced. */
  public TransportRequest withHeader(String name, String value) {
    return withHeaders(headers.toBuilder().set(name, value).build());
  }

  /** Returns the request with the header replaced and its value hidden in texts. */
  public TransportRequest withSecretHeader(String name, String value) {
    return withHeaders(headers.toBuilder().set(name, value).hide(name).build());
  }

  public TransportRequest withHeaders(Headers replacement) {
    return new TransportRequest(method, uri, replacement, content, timeout);
  }

  TransportRequest withContent(RequestBody replacement) {
    return new TransportRequest(method, uri, headers, replacement, timeout);
  }

  /**
   * Refuses what could make two requests of one: a method that is not a word, and headers that say
   * how long a request is or where it goes, such as Content-Length and Host. A transport calls this
   * before it sends.
   *
   * @throws IllegalArgumentException when there is such a method or header
   */
  public void checkHead() {
    HeaderText.checkMethod(method);
    headers.asMap().keySet().forEach(HeaderText::checkSettable);
  }

  /** Returns the request with this timeout for the response; null for no timeout. */
  public TransportRequest withTimeout(@Nullable Duration replacement) {
    return new TransportRequest(method, uri, headers, content, replacement);
  }

  @Override
  public String toString() {
    return method + " " + Endpoint.origin(uri) + " " + headers;
  }
}
