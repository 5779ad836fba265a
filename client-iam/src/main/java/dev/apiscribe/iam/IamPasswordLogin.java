package dev.apiscribe.iam;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.EnvironmentVariables;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.TokenSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Gets tokens from IAM for a user's name and password. Safe for concurrent use; each
 * {@link #fetch()} is one login.
 *
 * <pre>{@code
 * IamPasswordLogin login = IamPasswordLogin.builder()
 *     .endpoint(URI.create("https://iam.eu-de.otc.t-systems.com"))
 *     .domain("OTC00000000001000000000")
 *     .user("reader")
 *     .password(secrets::readerPassword)
 *     .projectName("eu-de")
 *     .build();
 * LtsClient lts = LtsClient.builder()
 *     .endpoint(endpoint)
 *     .projectId(project)
 *     .credentials(Credentials.token("X-Auth-Token", login))
 *     .build();
 * }</pre>
 */
public final class IamPasswordLogin implements TokenSource {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** Without the catalogue of all services, which is long and of no use here. */
  private static final String NO_CATALOG = "nocatalog";

  private static final Operation<TokenResponse> CREATE_TOKEN = Operation.<TokenResponse>of(
          "createToken", "POST", "/v3/auth/tokens")
      .parameter(Parameter.query(NO_CATALOG))
      .requiresBody()
      // Another login brings another token, and the first one stays valid.
      .idempotent()
      .success(201, ResponseBody.json(TokenResponse.CODEC))
      .build();

  private final ApiClient iam;
  private final LoginBody body;

  private IamPasswordLogin(Builder builder) {
    body = new LoginBody(
        set(builder.domain, "domain"),
        set(builder.user, "user"),
        set(builder.password, "password"),
        set(builder.scope, "project or scope"));
    ApiClient.Builder client = builder.client.apply(ApiClient.builder().timeout(TIMEOUT));
    iam = client.endpoint(withoutVersion(set(builder.endpoint, "endpoint"))).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a builder with what the environment variables of OpenStack's tools say. Of several for
   * one value the first that is set counts, and a blank one is not set. What is set on the builder
   * afterwards takes the place of their values.
   *
   * <ul>
   *   <li>{@code OS_AUTH_URL}: {@link Builder#endpoint(URI)}
   *   <li>{@code OS_USER_DOMAIN_NAME} or {@code OS_DOMAIN_NAME}: {@link Builder#domain(String)}
   *   <li>{@code OS_USERNAME}: {@link Builder#user(String)}
   *   <li>{@code OS_PASSWORD}: {@link Builder#password(String)}
   *   <li>{@code OS_PROJECT_ID}: {@link Builder#projectId(String)}, or else
   *       {@code OS_PROJECT_NAME}: {@link Builder#projectName(String)}
   * </ul>
   *
   * @throws IllegalArgumentException when OS_AUTH_URL is not a valid address
   */
  public static Builder fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  /** Works like {@link #fromEnvironment()}, with these variables in place of the process's. */
  public static Builder fromEnvironment(Map<String, String> variables) {
    EnvironmentVariables environment = EnvironmentVariables.of(variables);
    Builder builder = builder();
    environment.first("OS_AUTH_URL").map(IamPasswordLogin::address).ifPresent(builder::endpoint);
    environment.first("OS_USER_DOMAIN_NAME", "OS_DOMAIN_NAME").ifPresent(builder::domain);
    environment.first("OS_USERNAME").ifPresent(builder::user);
    environment.first("OS_PASSWORD").ifPresent(password -> builder.password(password));
    environment.first("OS_PROJECT_NAME").ifPresent(builder::projectName);
    environment.first("OS_PROJECT_ID").ifPresent(builder::projectId);
    return builder;
  }

  private static URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      // Without the text and the cause, which quotes it: it may hold a password.
      throw new IllegalArgumentException("OS_AUTH_URL in the environment is not a valid address");
    }
  }

  /**
   * Logs in.
   *
   * @throws IamLoginException when IAM refuses, or the server is not IAM
   * @throws dev.apiscribe.runtime.ApiException when there is no response
   * @throws IllegalStateException when the supplier returns no password; nothing was sent
   */
  @Override
  public Token fetch() {
    String password = body.password();
    Response<TokenResponse> response;
    try {
      response = iam.call(CREATE_TOKEN)
          .query(NO_CATALOG, "true")
          .body(body.json(password))
          .send(RequestOptions.builder().secret(password).build());
    } catch (StatusException e) {
      String why = e.status() == 401 ? ": user name, password or domain are wrong" : "";
      throw new IamLoginException(
          e.status(), "IAM responded to the login with " + e.status() + why, e);
    } catch (DecodingException e) {
      throw new IamLoginException(
          e.status(), "IAM responded to the login with a body that describes no token", e);
    }
    String token =
        response.headers().first("X-Subject-Token").map(String::strip).orElse("");
    if (token.isEmpty()) {
      throw new IamLoginException(
          response.status(), "IAM responded to the login without an X-Subject-Token", null);
    }
    Instant end = expiry(response);
    try {
      return Token.of(token, end);
    } catch (IllegalArgumentException e) {
      throw new IamLoginException(
          response.status(), "IAM responded to the login with an invalid X-Subject-Token", null);
    }
  }

  private static Instant expiry(Response<TokenResponse> response) {
    TokenResponse.Details details = response.body().token();
    if (details == null || details.expiresAt() == null) {
      throw new IamLoginException(
          response.status(), "IAM responded to the login without /token/expires_at", null);
    }
    try {
      return OffsetDateTime.parse(details.expiresAt()).toInstant();
    } catch (DateTimeException e) {
      // Without the cause: it quotes what the server sent.
      throw new IamLoginException(
          response.status(),
          "IAM responded to the login with a /token/expires_at that is not a time",
          null);
    }
  }

  /** The address in the environment of other tools often ends so. */
  private static URI withoutVersion(URI endpoint) {
    String text = endpoint.toString();
    String bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    return bare.endsWith("/v3")
        ? URI.create(bare.substring(0, bare.length() - "/v3".length()))
        : endpoint;
  }

  private static <T> T set(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException("no " + name + " is set for the login to IAM");
    }
    return value;
  }

  /** Returns a text without user and password. */
  @Override
  public String toString() {
    return "IamPasswordLogin[" + iam + "]";
  }

  /** Everything must be set but {@link #client}. Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable URI endpoint;
    private @Nullable String domain;
    private @Nullable String user;
    private @Nullable Supplier<String> password;
    private LoginBody.@Nullable Scope scope;
    private UnaryOperator<ApiClient.Builder> client = UnaryOperator.identity();

    private Builder() {}

    /** Sets the address of IAM, with or without {@code /v3} at the end. */
    public Builder endpoint(URI endpoint) {
      this.endpoint = endpoint;
      return this;
    }

    /** Sets the name of the user's account. */
    public Builder domain(String name) {
      domain = name;
      return this;
    }

    public Builder user(String name) {
      user = name;
      return this;
    }

    /**
     * Sets the password. It is kept for as long as the login is used, since every new token needs
     * it: an array could never be cleared.
     */
    public Builder password(String password) {
      Objects.requireNonNull(password, "password");
      return password(() -> password);
    }

    /**
     * Sets a supplier of the password that is asked for each login: for passwords that change, or
     * are in a store.
     */
    public Builder password(Supplier<String> password) {
      this.password = password;
      return this;
    }

    /**
     * Requests tokens for one project. The last call of this method, {@link #projectId} and
     * {@link #scopeToDomain} counts.
     */
    public Builder projectName(String name) {
      scope = LoginBody.Scope.project("name", Objects.requireNonNull(name, "name"));
      return this;
    }

    /** Works like {@link #projectName}, with the project's id. */
    public Builder projectId(String id) {
      scope = LoginBody.Scope.project("id", Objects.requireNonNull(id, "id"));
      return this;
    }

    /** Requests tokens for the whole account, as global services need it, not for a project. */
    public Builder scopeToDomain() {
      scope = LoginBody.Scope.domain();
      return this;
    }

    /**
     * Changes how IAM is called: its proxy, transport, retries, timeouts, listeners. Default: as
     * every client, through the proxies that the JVM names, but a login with all its attempts takes
     * 30 seconds at most.
     */
    public Builder client(UnaryOperator<ApiClient.Builder> settings) {
      client = settings;
      return this;
    }

    /**
     * Creates the login.
     *
     * @throws IllegalStateException when something is not set
     * @throws IllegalArgumentException when the endpoint is not a valid address
     */
    public IamPasswordLogin build() {
      return new IamPasswordLogin(this);
    }
  }
}
