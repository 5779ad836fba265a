package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.CookieText;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A secret in the query or in a cookie.
 *
 * @param mayBlock whether asking for the value may take time
 */
record KeyCredentials(Place place, String name, Supplier<String> value, boolean mayBlock)
    implements Credentials {
  enum Place {
    query,
    cookie
  }

  @Override
  public TransportRequest authorize(TransportRequest request) {
    @Nullable String current = value.get();
    if (current == null) {
      throw new IllegalStateException(
          "the credentials have no value for the " + place + " " + name);
    }
    return place == Place.query ? inQuery(request, current) : inCookie(request, current);
  }

  private TransportRequest inQuery(TransportRequest request, String current) {
    String encoded = PercentEncoding.encode(current);
    URI uri = URI.create(request.uri()
        + (request.uri().getRawQuery() == null ? "?" : "&")
        + PercentEncoding.encode(name)
        + "="
        + encoded);
    Headers headers = request.headers().toBuilder()
        .hideValue(current, "query " + name)
        .hideValue(encoded, "query " + name)
        .build();
    return new TransportRequest(
        request.method(), uri, headers, request.content(), request.timeout());
  }

  private TransportRequest inCookie(TransportRequest request, String current) {
    String pair = name + "=" + CookieText.checked(name, current);
    return request.withHeaders(request.headers().toBuilder()
        .set(
            "Cookie",
            request
                .headers()
                .first("Cookie")
                .map(before -> before + "; " + pair)
                .orElse(pair))
        .hide("Cookie", MaskingRule.CREDENTIALS)
        .hideValue(current, "cookie " + name)
        .build());
  }

  @Override
  public CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
    return mayBlock
        ? Credentials.super.authorizeAsync(request)
        : CompletableFuture.completedStage(authorize(request));
  }

  @Override
  public String toString() {
    return "Credentials[" + place + " " + name + "]";
  }
}
