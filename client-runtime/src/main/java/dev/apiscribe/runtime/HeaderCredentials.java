package dev.apiscribe.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One secret header.
 *
 * @param kind what is shown of it
 * @param header null for no header at all
 * @param mayBlock whether asking for the value may take time
 */
record HeaderCredentials(
    String kind, @Nullable String header, Supplier<String> value, boolean mayBlock)
    implements Credentials {
  /** The scheme of a bearer token, before it in a header. */
  static final String BEARER = "Bearer ";

  static final HeaderCredentials NONE = new HeaderCredentials("none", null, new Fixed(""), false);

  @Override
  public TransportRequest authorize(TransportRequest request) {
    if (header == null) {
      return request;
    }
    if (request.headers().contains(header)) {
      return request.withHeaders(
          request.headers().toBuilder().hide(header, MaskingRule.CREDENTIALS).build());
    }
    @Nullable String current = value.get();
    if (current == null) {
      throw new IllegalStateException("the credentials have no value for the header " + header);
    }
    return request.withSecretHeader(header, current);
  }

  @Override
  public CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
    return mayBlock
        ? Credentials.super.authorizeAsync(request)
        : CompletableFuture.completedStage(authorize(request));
  }

  @Override
  public String toString() {
    return "Credentials[" + kind + "]";
  }

  /** A value that does not change, and is never shown. */
  static final class Fixed implements Supplier<String> {
    private final String value;

    Fixed(String value) {
      this.value = value;
    }

    @Override
    public String get() {
      return value;
    }
  }
}
