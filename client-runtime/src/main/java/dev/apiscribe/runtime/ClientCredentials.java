package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HeaderText;
import dev.apiscribe.runtime.internal.http.PercentEncoding;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The OAuth2 flow {@code client_credentials} (RFC 6749, section 4.4): a token for the id and the
 * secret of a program.
 */
public final class ClientCredentials {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final ApiClient server;
  private final Operation<Map<String, Object>> getToken;
  private final String form;
  private final TimeSource time = TimeSource.system();

  private ClientCredentials(
      ApiClient.Builder server,
      URI tokenUrl,
      String clientId,
      String clientSecret,
      List<String> scopes) {
    String path = tokenUrl.getRawPath();
    getToken = Operation.<Map<String, Object>>of(
            "clientCredentials", "POST", path.isEmpty() ? "/" : path)
        .requestMediaTypes("application/x-www-form-urlencoded")
        .success(200, ResponseBody.jsonMap(JsonCodecs.ANY))
        .idempotent()
        .build();
    this.server = server
        .endpoint(URI.create(tokenUrl.getScheme() + "://" + tokenUrl.getRawAuthority()))
        .timeout(TIMEOUT)
        .credentials(Credentials.basic(
            PercentEncoding.encode(HeaderText.plain("the client id", clientId)),
            PercentEncoding.encode(HeaderText.plain("the client secret", clientSecret))))
        .build();
    form = "grant_type=client_credentials"
        + (scopes.isEmpty() ? "" : "&scope=" + PercentEncoding.encode(String.join(" ", scopes)));
  }

  /**
   * Creates credentials that send a bearer token, which is fetched and renewed as by
   * {@link Credentials#token(String, TokenSource)}. Where the token server refuses, calls end in
   * its {@link StatusException}.
   *
   * @param tokenUrl the absolute address of the token server
   * @throws IllegalArgumentException when the address is not absolute, not http or https, or has a
   *     user, query or fragment
   */
  public static Credentials of(
      URI tokenUrl, String clientId, String clientSecret, String... scopes) {
    return of(UnaryOperator.identity(), tokenUrl, clientId, clientSecret, scopes);
  }

  /**
   * Works like {@link #of(URI, String, String, String...)}, with settings of the client that
   * fetches the token, such as a proxy or a transport.
   */
  public static Credentials of(
      UnaryOperator<ApiClient.Builder> settings,
      URI tokenUrl,
      String clientId,
      String clientSecret,
      String... scopes) {
    ClientCredentials login = new ClientCredentials(
        settings.apply(ApiClient.builder()),
        Endpoint.checked(tokenUrl),
        clientId,
        clientSecret,
        List.of(scopes));
    return Credentials.token("Authorization", login::fetch);
  }

  private Token fetch() {
    Map<String, Object> response =
        server.call(getToken).body(form).send(RequestOptions.none()).body();
    if (!(response.get("access_token") instanceof String token)) {
      throw new IllegalStateException(
          "the token server responded without an access_token. Check the address of the token.");
    }
    return response.get("expires_in") instanceof Number seconds
        ? Token.of(
            HeaderCredentials.BEARER + token, time.instant().plusSeconds(seconds.longValue()))
        : Token.of(HeaderCredentials.BEARER + token);
  }
}
