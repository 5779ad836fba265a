package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import dev.apiscribe.runtime.internal.http.CookieText;
import dev.apiscribe.runtime.internal.http.HeaderText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The credentials of a client. They are asked once per attempt, last of all, so that an
 * implementation can sign what is really sent; every header that it adds or changes is treated as
 * secret. Never asked for a request to another host than the client's.
 */
@FunctionalInterface
public interface Credentials {
  /**
   * Returns the request to send instead. What it throws goes to the caller, and nothing is sent.
   * May block.
   */
  TransportRequest authorize(TransportRequest request);

  /**
   * Returns the request to send instead, without blocking. Default: calls {@link #authorize} on a
   * thread that may block.
   */
  default CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
    return CompletableFuture.supplyAsync(() -> authorize(request), DaemonThreads.executor());
  }

  /**
   * Takes note that the server responded with 401. Must not block.
   *
   * @param refused the request as it was sent
   * @return whether to authorize the request again and send it once more; default: no
   */
  default boolean renew(TransportRequest refused) {
    return false;
  }

  /**
   * Renews as {@link #renew(TransportRequest)}, which is the default, with what the response says,
   * such as the server's time.
   *
   * @param response the headers of the refusal
   */
  default boolean renew(TransportRequest refused, Headers response) {
    return renew(refused);
  }

  /**
   * Tells that the server responded to a request with a status other than 401. Must not block.
   * Default: does nothing.
   *
   * @param sent the request as it was sent
   */
  default void accepted(TransportRequest sent) {}

  /** Returns credentials that change no request. */
  static Credentials none() {
    return HeaderCredentials.NONE;
  }

  /** Sends a header with a fixed value. A header that the call sets itself is kept. */
  static Credentials header(String name, String value) {
    HeaderText.checkValue(
        HeaderText.checkName(name), HeaderText.plain("the value of header " + name, value));
    return new HeaderCredentials("header " + name, name, new HeaderCredentials.Fixed(value), false);
  }

  /**
   * Sends a header whose value is asked for every request. A header that the call sets itself is
   * kept.
   */
  static Credentials header(String name, Supplier<String> value) {
    return new HeaderCredentials("header " + name, HeaderText.checkName(name), value, true);
  }

  /**
   * Sends the header {@code Authorization} with a scheme before the secret, such as {@code ApiKey}
   * or {@code Bearer}.
   */
  static Credentials authorization(String scheme, String secret) {
    String value = HeaderText.checkName(scheme)
        + " "
        + HeaderText.checkValue("Authorization", HeaderText.plain("the secret", secret));
    return new HeaderCredentials(
        "Authorization " + scheme, "Authorization", new HeaderCredentials.Fixed(value), false);
  }

  /** Sends HTTP Basic credentials in UTF-8. The user name must not contain a colon. */
  static Credentials basic(String user, String password) {
    Objects.requireNonNull(password, "password");
    if (HeaderText.plain("the user name", user).indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "a user name with a colon cannot be sent as HTTP Basic credentials");
    }
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return authorization("Basic", Base64.getEncoder().encodeToString(pair));
  }

  /**
   * Sends a header whose value is a token. The token is fetched once for all calls: when there is
   * none, when the server returns 401, and from a minute before it expires, while calls go on with
   * the old one. What the source fails with reaches the caller, and the call is not tried again:
   * the source has retries of its own. A header that the call sets itself is left alone. If logins
   * fail, or the server refuses new tokens as well, logins pause, for a second at first and for
   * five minutes at most: until then calls end in the last failure, or in the refusal.
   */
  static Credentials token(String header, TokenSource source) {
    return token(header, source, TimeSource.system());
  }

  /** Sends a fixed bearer token. */
  static Credentials bearer(String token) {
    return authorization("Bearer", token);
  }

  /** Sends a bearer token that is asked for every request. */
  static Credentials bearer(Supplier<String> token) {
    return header("Authorization", () -> {
      String value = token.get();
      return value == null ? null : HeaderCredentials.BEARER + value;
    });
  }

  /** Sends a bearer token that is fetched as by {@link #token(String, TokenSource)}. */
  static Credentials bearer(TokenSource source) {
    return token("Authorization", () -> {
      Token token = source.fetch();
      return token.expiresAt() == null
          ? Token.of(HeaderCredentials.BEARER + token.value())
          : Token.of(HeaderCredentials.BEARER + token.value(), token.expiresAt());
    });
  }

  /** Sends a parameter of the query with a fixed value. */
  static Credentials query(String name, String value) {
    String checked = HeaderText.plain("the value of " + name, value);
    return new KeyCredentials(
        KeyCredentials.Place.query, name, new HeaderCredentials.Fixed(checked), false);
  }

  /** Sends a parameter of the query whose value is asked for every request. */
  static Credentials query(String name, Supplier<String> value) {
    return new KeyCredentials(KeyCredentials.Place.query, name, value, true);
  }

  /**
   * Sends a cookie with a fixed value, beside those that the call sends. Fails with
   * {@link IllegalArgumentException} when a cookie cannot carry the value.
   */
  static Credentials cookie(String name, String value) {
    String checked = CookieText.checked(
        HeaderText.checkName(name), HeaderText.plain("the value of " + name, value));
    return new KeyCredentials(
        KeyCredentials.Place.cookie, name, new HeaderCredentials.Fixed(checked), false);
  }

  /** Sends a cookie whose value is asked for every request. */
  static Credentials cookie(String name, Supplier<String> value) {
    return new KeyCredentials(KeyCredentials.Place.cookie, HeaderText.checkName(name), value, true);
  }

  /** Works like {@link #token(String, TokenSource)}, with another clock. */
  static Credentials token(String header, TokenSource source, TimeSource time) {
    return new TokenCredentials(HeaderText.checkName(header), source, time);
  }
}
