package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HeaderText;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The configuration that the clients of one API share: its address, credentials and transport.
 * Generated clients are built on it.
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
public final class ApiClient implements AutoCloseable {
  private final ClientSettings settings;

  private ApiClient(ClientSettings settings) {
    this.settings = settings;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Creates a call of an operation; null is refused with {@link NullPointerException}. */
  public <T extends @Nullable Object> Call<T> call(Operation<T> operation) {
    return new Call<>(settings, operation);
  }

  /**
   * Closes the connections that wait for another call, unless the transport was given. Need not be
   * called: they are closed after a while. Calls that are under way end as usual, and later ones
   * open connections for themselves.
   */
  @Override
  public void close() {
    if (settings.ownsTransport()) {
      settings.transport().close();
    }
  }

  @Override
  public String toString() {
    return "ApiClient[" + settings.endpoint() + "]";
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    static {
      Preloader.begin();
    }

    private final ServerAddress address = new ServerAddress();
    private final Map<String, String> parameters = new HashMap<>();
    private final Set<String> required = new TreeSet<>();
    private Credentials credentials = Credentials.none();
    private final Map<String, Credentials> schemes = new HashMap<>();
    private @Nullable Transport transport;
    private boolean validatesRequests = true;
    private boolean validatesResponses;
    private @Nullable String userAgent;
    private @Nullable Duration timeout;
    private Duration attemptTimeout = Duration.ofSeconds(60);
    private boolean limitsStreamedBodies;
    private @Nullable Duration idleTimeout;
    private SizeBounds sizes = SizeBounds.STANDARD;
    private @Nullable Duration connectTimeout;
    private @Nullable ProxySettings proxy;
    private RetryPolicy retry = RetryPolicy.standard();
    private final List<Interceptor> interceptors = new ArrayList<>();
    private final List<CallListener> listeners = new ArrayList<>();
    private TimeSource time = TimeSource.system();
    private boolean allowsInsecure;

    private Builder() {}

    /** Sets the address of the API, with variables in braces, as in {@code https://{endpoint}}. */
    public Builder server(String template) {
      address.server(template);
      return this;
    }

    /** Sets a variable of the server's address; the last value counts. */
    public Builder variable(String name, String value) {
      address.variable(name, value);
      return this;
    }

    /**
     * Sets a variable of the server's address as {@link #variable(String, String)} does. Where the
     * variable is the host, the value can also be scheme and host, such as
     * {@code http://localhost:8000}: they take the place of those of {@link #server(String)}.
     */
    public Builder variableOrAddress(String name, String value) {
      address.variableOrAddress(name, value);
      return this;
    }

    /** Refuses to build the client with another value of a variable than these. */
    public Builder variableValues(String name, String... values) {
      address.allow(name, values);
      return this;
    }

    /** Names the method by which a program sets a parameter or a variable, for messages. */
    public Builder setter(String name, String method) {
      address.setter(name, method);
      return this;
    }

    /** Refuses to build the client without a value for the parameter. */
    public Builder require(String parameter) {
      required.add(Objects.requireNonNull(parameter, "parameter"));
      return this;
    }

    /** Sets the address of the API, in place of the server and its variables. */
    public Builder endpoint(URI endpoint) {
      address.endpoint(endpoint);
      return this;
    }

    /** Sets the value of a parameter for every call that does not set it; the last value counts. */
    public Builder parameter(String name, String value) {
      parameters.put(name, HeaderText.plain(address.setter(name), value));
      return this;
    }

    /** Sets the credentials. Default: {@link Credentials#none()}. */
    public Builder credentials(Credentials credentials) {
      this.credentials = Objects.requireNonNull(credentials, "credentials");
      return this;
    }

    /**
     * Sets the credentials for a security scheme of the document. Operations send those of their
     * schemes, unless {@link #credentials(Credentials)} takes their place.
     */
    public Builder credentials(String scheme, Credentials credentials) {
      schemes.put(
          Objects.requireNonNull(scheme, "scheme"),
          Objects.requireNonNull(credentials, "credentials"));
      return this;
    }

    /** Sets the transport. Default: a {@link Transport#standard()} of its own. */
    public Builder transport(Transport transport) {
      this.transport = Objects.requireNonNull(transport, "transport");
      return this;
    }

    /**
     * Sets whether requests are compared with the API's document before they are sent. Default:
     * true.
     */
    public Builder validateRequests(boolean validate) {
      validatesRequests = validate;
      return this;
    }

    /**
     * Sets whether a response that lacks a required property, or has a value of another type, fails
     * the call with {@link DecodingException}. Default: false; then only the accessor of that
     * property fails, and {@link Response#leniencies()} names it.
     */
    public Builder validateResponses(boolean validate) {
      validatesResponses = validate;
      return this;
    }

    /**
     * Sets the name of the calling program, sent in User-Agent before the names of runtime and
     * operation.
     */
    public Builder userAgent(String userAgent) {
      this.userAgent =
          HeaderText.checkValue("User-Agent", Objects.requireNonNull(userAgent, "userAgent"));
      return this;
    }

    /**
     * Sets the timeout of a call with all its attempts and pauses, unless its
     * {@link RequestOptions} set one. Default: no timeout.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Deadline.checked("timeout", timeout);
      return this;
    }

    /**
     * Sets the timeout of each attempt. Default: 60 seconds, and no timeout for a call with a
     * streamed body.
     */
    public Builder attemptTimeout(Duration timeout) {
      attemptTimeout = Deadline.checked("attemptTimeout", timeout);
      limitsStreamedBodies = true;
      return this;
    }

    /**
     * Sets how long the reader of a download or an event stream waits for the next byte. Default:
     * no timeout.
     */
    public Builder idleTimeout(Duration timeout) {
      idleTimeout = Deadline.checked("idleTimeout", timeout);
      return this;
    }

    /**
     * Sets how many bytes a response may have that is read as a whole, after decompression: JSON
     * and text, not what the caller reads. A larger one is a {@link ResponseTooLargeException}.
     * Default: 64 MiB.
     */
    public Builder maxBodySize(long bytes) {
      sizes = sizes.with(SizeBounds.checked("maxBodySize", bytes), null, null);
      return this;
    }

    /** Sets how many bytes the data of one event may have. Default: 16 MiB. */
    public Builder maxEventSize(long bytes) {
      sizes = sizes.with(null, SizeBounds.checked("maxEventSize", bytes), null);
      return this;
    }

    /** Sets how many bytes one line of an event stream may have. Default: 16 MiB. */
    public Builder maxLineSize(long bytes) {
      sizes = sizes.with(null, null, SizeBounds.checked("maxLineSize", bytes));
      return this;
    }

    /** Sets the connect timeout. Default: 10 seconds. A custom transport has its own. */
    public Builder connectTimeout(Duration timeout) {
      connectTimeout = Deadline.checked("connectTimeout", timeout);
      return this;
    }

    /**
     * Sends requests through this proxy in place of those that the JVM names. A custom transport
     * has its own.
     *
     * @param address such as {@code http://proxy.example.com:3128}, or
     *     {@code socks5://proxy.example.com:1080}
     * @see ProxySettings#of(URI)
     */
    public Builder proxy(URI address) {
      return proxy(ProxySettings.of(address));
    }

    /**
     * Sends requests as {@link #proxy(URI)} does, with credentials that the proxy gets with the
     * first request.
     */
    public Builder proxy(URI address, String user, String password) {
      return proxy(ProxySettings.of(address, user, password));
    }

    /**
     * Sends requests through the proxies that the selector names; see
     * {@link ProxySettings#of(ProxySelector)}.
     */
    public Builder proxy(ProxySelector selector) {
      return proxy(ProxySettings.of(selector));
    }

    /** Sends requests directly, whatever proxy the JVM names. */
    public Builder noProxy() {
      return proxy(ProxySettings.none());
    }

    /**
     * Sets how proxies are used. Default: {@link ProxySettings#ofTheJvm()}. A custom transport has
     * its own.
     */
    public Builder proxy(ProxySettings settings) {
      proxy = Objects.requireNonNull(settings, "settings");
      return this;
    }

    /** Sets when a call is retried. Default: {@link RetryPolicy#standard()}. */
    public Builder retry(RetryPolicy policy) {
      retry = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /** Adds an interceptor inside those added before. */
    public Builder interceptor(Interceptor interceptor) {
      interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
      return this;
    }

    /** Adds a listener, called after those added before. */
    public Builder listener(CallListener listener) {
      listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /** Sets the clock for deadlines, pauses and dates. Default: {@link TimeSource#system()}. */
    public Builder time(TimeSource time) {
      this.time = Objects.requireNonNull(time, "time");
      return this;
    }

    /**
     * Sends credentials unencrypted to another machine without the warning that the log has for it
     * otherwise.
     */
    public Builder allowInsecure() {
      allowsInsecure = true;
      return this;
    }

    /**
     * Creates the client.
     *
     * @throws IllegalStateException when there is neither an endpoint nor a server with all its
     *     variables, when a required parameter is not set, or when there are both a transport and a
     *     time for connecting or a proxy
     * @throws IllegalArgumentException when the address is not absolute, not http or https, or has
     *     a user, query or fragment
     */
    public ApiClient build() {
      checkThatNothingIsMissing();
      URI resolved = address.resolved();
      boolean hasCredentials = credentials != HeaderCredentials.NONE || !schemes.isEmpty();
      if (hasCredentials && !allowsInsecure && Endpoint.isUnencrypted(resolved)) {
        CallLog.unencrypted(resolved);
      }
      return new ApiClient(new ClientSettings(
          null,
          resolved,
          address.isGivenWhole(),
          Map.copyOf(parameters),
          credentials,
          Map.copyOf(schemes),
          resolveTransport(),
          transport == null,
          validatesRequests,
          validatesResponses,
          userAgent == null ? Version.PRODUCT : userAgent + " " + Version.PRODUCT,
          timeout,
          attemptTimeout,
          limitsStreamedBodies,
          idleTimeout,
          sizes,
          retry,
          new RetryBudget(),
          List.copyOf(interceptors),
          new CallEvents(listeners),
          time));
    }

    private void checkThatNothingIsMissing() {
      List<String> missing = new ArrayList<>(address.missing());
      for (String name : required) {
        if (!parameters.containsKey(name)) {
          missing.add("no " + name + " is set: call " + address.setter(name) + "(…)");
        }
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException(String.join("; ", missing));
      }
    }

    private Transport resolveTransport() {
      if (transport == null) {
        SocketTransport sockets =
            connectTimeout == null ? new SocketTransport() : new SocketTransport(connectTimeout);
        return proxy == null ? sockets : sockets.withProxy(proxy);
      }
      if (proxy != null) {
        throw new IllegalStateException(
            "the proxy belongs to the transport, and one is given: set the proxy there, as in"
                + " new SocketTransport().withProxy(settings)");
      }
      if (connectTimeout != null) {
        throw new IllegalStateException(
            "the time for connecting belongs to the transport, and one is given");
      }
      return transport;
    }
  }
}
