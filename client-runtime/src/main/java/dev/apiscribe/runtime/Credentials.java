package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.HeaderText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Proves who is calling. Asked once per request, last of all, so that an implementation may sign what is really sent;
 * every header that it adds or changes is treated as secret.
 */
@FunctionalInterface
public interface Credentials {

  /** Returns the request to send instead. What it throws goes to the caller, and nothing is sent. */
  TransportRequest authorize(TransportRequest request);

  static Credentials none() {
    return new NamedCredentials("none", request -> request);
  }

  static Credentials header(String name, String value) {
    HeaderText.checkValue(HeaderText.checkName(name), Objects.requireNonNull(value, name));
    return header(name, () -> value);
  }

  /** The supplier is asked for every request. A header that the call sets itself is left alone. */
  static Credentials header(String name, Supplier<String> value) {
    HeaderText.checkName(name);
    return new NamedCredentials(
        "header " + name,
        request -> {
          if (request.headers().contains(name)) {
            return request.withHeaders(request.headers().toBuilder().hide(name).build());
          }
          @Nullable String current = value.get();
          if (current == null) {
            throw new IllegalStateException("the credentials have no value for the header " + name);
          }
          return request.withSecretHeader(name, current);
        });
  }

  /** HTTP Basic, in UTF-8. The user name must not contain a colon. */
  static Credentials basic(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("a user name with a colon cannot be sent as HTTP Basic credentials");
    }
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }
}
