package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.HeaderText;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the clients of one API share: where it is, who calls, and how. Generated clients are built on it.
 *
 * <pre>{@code
 * ApiClient api = ApiClient.builder()
 *     .server("https://{endpoint}").variable("endpoint", "lts.example.com")
 *     .parameter("project_id", project)
 *     .credentials(Credentials.header("X-Auth-Token", tokens::current))
 *     .build();
 * Response<StreamStats> stats = api.call(GET_STREAM_STATS).path("name", "cars").send(RequestOptions.none());
 * }</pre>
 */
public final class ApiClient {
  private final String endpoint;
  private final Map<String, String> parameters;
  private final Credentials credentials;
  private final Transport transport;
  private final boolean validatesRequests;
  private final @Nullable String userAgent;
  private final @Nullable Duration timeout;

  private ApiClient(Builder builder) {
    this.endpoint = builder.resolveEndpoint();
    this.parameters = Map.copyOf(builder.parameters);
    this.credentials = builder.credentials;
    this.transport = builder.transport == null ? new JdkTransport() : builder.transport;
    this.validatesRequests = builder.validatesRequests;
    this.userAgent = builder.userAgent;
    this.timeout = builder.timeout;
  }

  public static Builder builder() {
    return new Builder();
  }

  public <T extends @Nullable Object> Call<T> call(Operation<T> operation) {
    return new Call<>(this, operation);
  }

  /** Without a slash at its end. */
  String endpoint() {
    return this.endpoint;
  }

  @Nullable String configured(String parameter) {
    return this.parameters.get(parameter);
  }

  Credentials credentials() {
    return this.credentials;
  }

  Transport transport() {
    return this.transport;
  }

  boolean validatesRequests() {
    return this.validatesRequests;
  }

  @Nullable String userAgent() {
    return this.userAgent;
  }

  @Nullable Duration timeout() {
    return this.timeout;
  }

  @Override
  public String toString() {
    return "ApiClient[" + this.endpoint + "]";
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private @Nullable String server;
    private @Nullable URI endpoint;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private Credentials credentials = Credentials.none();
    private @Nullable Transport transport;
    private boolean validatesRequests = true;
    private @Nullable String userAgent;
    private @Nullable Duration timeout;

    private Builder() {}

    /** Where the API is, with variables in braces, as in {@code https://{endpoint}}. */
    public Builder server(String template) {
      this.server = template;
      return this;
    }

    /** A variable of the server's address; the last value counts. */
    public Builder variable(String name, String value) {
      this.variables.put(name, value);
      return this;
    }

    /** Where the API is, instead of the server and its variables. */
    public Builder endpoint(URI endpoint) {
      this.endpoint = endpoint;
      return this;
    }

    /** The value of a parameter in every call that sets none; the last value counts. */
    public Builder parameter(String name, String value) {
      this.parameters.put(name, value);
      return this;
    }

    /** Default: {@link Credentials#none()}. */
    public Builder credentials(Credentials credentials) {
      this.credentials = credentials;
      return this;
    }

    /** Default: a {@link JdkTransport} of its own. */
    public Builder transport(Transport transport) {
      this.transport = transport;
      return this;
    }

    /** Whether requests are held against the API's document before they are sent. Default: true. */
    public Builder validateRequests(boolean validate) {
      this.validatesRequests = validate;
      return this;
    }

    /** Default: the transport's. */
    public Builder userAgent(String userAgent) {
      this.userAgent = HeaderText.checkValue("User-Agent", userAgent);
      return this;
    }

    /** How long a call may take when its {@link RequestOptions} say nothing. Default: without limit. */
    public Builder timeout(Duration timeout) {
      this.timeout = Deadline.checked(timeout);
      return this;
    }

    /**
     * @throws IllegalStateException when there is neither an endpoint nor a server with all its variables
     * @throws IllegalArgumentException when the address is not absolute, not http or https, or has a user, query or
     * fragment
     */
    public ApiClient build() {
      return new ApiClient(this);
    }

    private String resolveEndpoint() {
      return Endpoint.of(this.endpoint, this.server, this.variables);
    }
  }
}
