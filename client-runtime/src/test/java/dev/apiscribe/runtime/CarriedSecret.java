package dev.apiscribe.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.apiscribe.runtime.internal.http.PercentEncoding;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Each way in which a call carries a secret, and what a server that repeats it would send. */
enum CarriedSecret {
  HEADER("cAnArY-header/+~1=and-a-second-half"),
  SUPPLIER("cAnArY-supplier"),
  SCHEME("cAnArY-scheme/+1="),
  BASIC("cAnArY-basic~?>>"),
  TOKEN("cAnArY-token" + "x~/1".repeat(500)),
  SIGNATURE("cAnArY-signature"),
  COOKIE("cAnArY-cookie"),
  NAMED_HEADER("cAnArY-named"),
  PATH("cAnArY-path/+~1="),
  QUERY("cAnArY-query/+~1="),
  PARAMETER("cAnArY-parameter"),
  BODY("cAnArY-body-of-a-longer-secret"),
  HIDDEN_VALUE("cAnArY-hidden");

  static final String USER = "someone";
  private static final int START = 12;

  private final String secret;

  CarriedSecret(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }

  /**
   * As a text repeats it: alone where an id is shown, and in the middle, in every encoding that
   * texts have.
   */
  List<String> forms() {
    Stream<String> encoded = Stream.of(
        secret,
        PercentEncoding.encode(secret),
        secret.toLowerCase(Locale.ROOT),
        "y".repeat(85) + secret,
        base64(secret),
        Base64.getUrlEncoder().withoutPadding().encodeToString(secret.getBytes(UTF_8)),
        withoutStart());
    return Stream.concat(
            encoded, this == BASIC ? Stream.of(pair(), "Basic " + pair()) : Stream.of())
        .map(form -> "id-" + form)
        .distinct()
        .toList();
  }

  private String pair() {
    return base64(USER + ":" + secret);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  /**
   * As a text repeats it that was cut in front; the secret itself where that leaves too little to
   * be known again.
   */
  private String withoutStart() {
    return secret.length() < 20 ? secret : secret.substring(4);
  }

  /** Whether a text has the start of this secret, in whatever encoding. */
  boolean isIn(String shown) {
    String lower = shown.toLowerCase(Locale.ROOT);
    return lower.contains(
            secret.substring(0, Math.min(START, secret.length())).toLowerCase(Locale.ROOT))
        || (this == BASIC
            && lower.contains(pair().substring(8, 8 + START).toLowerCase(Locale.ROOT)))
        || lower.contains(base64(secret).substring(0, START).toLowerCase(Locale.ROOT))
        || (secret.length() >= 20
            && lower.contains(secret.substring(4, 4 + START).toLowerCase(Locale.ROOT)));
  }

  Credentials credentials() {
    return switch (this) {
      case HEADER -> Credentials.header("X-Custom", secret);
      case SUPPLIER -> Credentials.header("X-Custom", this::secret);
      case SCHEME -> Credentials.authorization("ApiKey", secret);
      case BASIC -> Credentials.basic(USER, secret);
      case TOKEN -> Credentials.token("X-Auth-Token", () -> Token.of(secret));
      case SIGNATURE ->
        request -> request.withHeaders(request.headers().toBuilder()
            .set("Authorization", "HMAC Access=key, Signed=\"a;b\", Signature=" + secret)
            .build());
      case HIDDEN_VALUE ->
        request ->
            request.withHeaders(request.headers().toBuilder().hideValue(secret).build());
      default -> Credentials.none();
    };
  }

  <T> Operation<T> operation(Function<Parameter, Operation<T>> made) {
    return made.apply(
        switch (this) {
          case PATH -> Parameter.path("key").secret();
          case QUERY -> Parameter.query("key").secret();
          default -> Parameter.header("X-Key").secret();
        });
  }

  void put(Call<?> call, RequestOptions.Builder options) {
    switch (this) {
      case PATH -> call.path("key", secret);
      case QUERY -> call.query("key", secret);
      case PARAMETER -> call.header("X-Key", secret);
      case NAMED_HEADER -> options.header("X-Session-Id", secret);
      case COOKIE -> options.header("Cookie", "a=b; session=" + secret + "; c=d");
      case BODY -> options.secret(secret);
      default -> {}
    }
  }
}
