package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import dev.apiscribe.runtime.internal.http.HeaderText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Proves who is calling. Asked once per attempt, last of all, so that an implementation may sign what is really sent;
 * every header that it adds or changes is treated as secret. Never asked for a request to another host than the
 * client's.
 */
@FunctionalInterface
public interface Credentials {

  /** Returns the request to send instead. What it throws goes to the caller, and nothing is sent. May block. */
  TransportRequest authorize(TransportRequest request);

  /** The same without waiting. Default: {@link #authorize} on a thread that may block. */
  default CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
    return CompletableFuture.supplyAsync(() -> this.authorize(request), DaemonThreads.executor());
  }

  /**
   * The server answered 401. Must not block.
   *
   * @param refused the request as it was sent
   * @return whether to authorize the request again and send it once more; default: no
   */
  default boolean renew(TransportRequest refused) {
    return false;
  }

  static Credentials none() {
    return HeaderCredentials.NONE;
  }

  static Credentials header(String name, String value) {
    HeaderText.checkValue(HeaderText.checkName(name), Objects.requireNonNull(value, name));
    return new HeaderCredentials("header " + name, name, new HeaderCredentials.Fixed(value), false);
  }

  /** The supplier is asked for every request. A header that the call sets itself is left alone. */
  static Credentials header(String name, Supplier<String> value) {
    return new HeaderCredentials("header " + name, HeaderText.checkName(name), value, true);
  }

  /** The header {@code Authorization} with a scheme before the secret, such as {@code ApiKey} or {@code Bearer}. */
  static Credentials authorization(String scheme, String secret) {
    String value =
        HeaderText.checkName(scheme) + " " + HeaderText.checkValue("Authorization", secret);
    return new HeaderCredentials(
        "Authorization " + scheme, "Authorization", new HeaderCredentials.Fixed(value), false);
  }

  /** HTTP Basic, in UTF-8. The user name must not contain a colon. */
  static Credentials basic(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "a user name with a colon cannot be sent as HTTP Basic credentials");
    }
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return authorization("Basic", Base64.getEncoder().encodeToString(pair));
  }

  /**
   * A header whose value is a token. It is fetched once for all calls: when there is none, when the server answers 401, and
   * from a minute before it expires, while calls go on with the old one. What the source fails with reaches the caller,
   * and the call is not tried again: the source has retries of its own. A header that the call sets itself is left alone.
   */
  static Credentials token(String header, TokenSource source) {
    return token(header, source, TimeSource.system());
  }

  /** As {@link #token(String, TokenSource)}, by another clock. */
  static Credentials token(String header, TokenSource source, TimeSource time) {
    return new TokenCredentials(HeaderText.checkName(header), source, time);
  }
}
