// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallListener;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.EnvironmentVariables;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.TokenSource;
import dev.apiscribe.runtime.Transport;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Timeplus REST API.
 *
 * <p>Streaming SQL over HTTP: streams, views, sources, sinks, alerts and the queries that connect them.
 * Written from the public documentation of the API; not a publication of its vendor.
 *
 * <p>Immutable and safe for concurrent use. Create one and reuse it.
 *
 * @see <a href="https://docs.timeplus.com/rest">The documentation</a>
 */
@Generated("apiscribe")
public final class TimeplusClient implements AutoCloseable {
  private final ApiClient api;

  private TimeplusClient(ApiClient api) {
    this.api = api;
  }

  /** Creates a builder with the defaults that its methods name. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a builder with what these environment variables say. Of several for one value the first that is set counts,
   * and a blank one is not set. What is set on the builder afterwards takes the place of their values.
   *
   * <ul>
   *   <li>{@code TIMEPLUS_HOST}: {@link Builder#host(String)}, or scheme and host such as {@code http://localhost:8000}
   *   <li>{@code TIMEPLUS_WORKSPACE}: {@link Builder#workspace(String)}
   *   <li>{@code TIMEPLUS_API_KEY}: {@link Builder#apiKey(String)}
   *   <li>{@code TIMEPLUS_USERNAME}, {@code TIMEPLUS_PASSWORD}: {@link Builder#basic(String, String)}, where both are set
   * </ul>
   *
   * @throws IllegalArgumentException if a method refuses its value; the message names the method, and not the value
   */
  public static Builder fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  /** Works like {@link #fromEnvironment()}, with these variables in place of those of the process. */
  public static Builder fromEnvironment(Map<String, String> variables) {
    Builder builder = builder();
    EnvironmentVariables environment = EnvironmentVariables.of(variables);
    environment.first("TIMEPLUS_HOST").ifPresent(value -> builder.api.variableOrAddress("host", value));
    environment.first("TIMEPLUS_WORKSPACE").ifPresent(value -> builder.api.variableOrAddress("workspace", value));
    if (environment.has("TIMEPLUS_API_KEY")) {
      return builder.apiKey(environment.first("TIMEPLUS_API_KEY").orElseThrow());
    }
    if (environment.has("TIMEPLUS_USERNAME") && environment.has("TIMEPLUS_PASSWORD")) {
      return builder.basic(environment.first("TIMEPLUS_USERNAME").orElseThrow(), environment.first("TIMEPLUS_PASSWORD").orElseThrow());
    }
    return builder;
  }

  /** Queries that watch streams and act on what they find. */
  public AlertsClient alerts() {
    return new AlertsClient(this.api);
  }

  /** Keys that programs authenticate with. */
  public ApiKeysClient apiKeys() {
    return new ApiKeysClient(this.api);
  }

  /** Pages of charts and texts. */
  public DashboardsClient dashboards() {
    return new DashboardsClient(this.api);
  }

  /** Streams whose data stays in another system, such as Kafka. */
  public ExternalStreamsClient externalStreams() {
    return new ExternalStreamsClient(this.api);
  }

  /** Tables that are kept in another database. */
  public ExternalTablesClient externalTables() {
    return new ExternalTablesClient(this.api);
  }

  /** Running SQL, and looking at what runs. */
  public QueriesClient queries() {
    return new QueriesClient(this.api);
  }

  /** Figures of the deployment as a whole. */
  public MetricsClient metrics() {
    return new MetricsClient(this.api);
  }

  /** Asking users to join the tenant. */
  public InvitationsClient invitations() {
    return new InvitationsClient(this.api);
  }

  /** Queries that run in the background and keep their result. */
  public MaterializedViewsClient materializedViews() {
    return new MaterializedViewsClient(this.api);
  }

  /** The users of a deployment, and their roles. */
  public UsersClient users() {
    return new UsersClient(this.api);
  }

  /** SQL texts kept for later use. */
  public SavedQueriesClient savedQueries() {
    return new SavedQueriesClient(this.api);
  }

  /** Definitions of message formats. */
  public SchemasClient schemas() {
    return new SchemasClient(this.api);
  }

  /** Outgoing connections: query results sent to other systems. */
  public SinksClient sinks() {
    return new SinksClient(this.api);
  }

  /** Incoming connections: data read from other systems. */
  public SourcesClient sources() {
    return new SourcesClient(this.api);
  }

  /** Streams of the workspace, and writing to them. */
  public StreamsClient streams() {
    return new StreamsClient(this.api);
  }

  /** What the tenant has paid for. */
  public SubscriptionClient subscription() {
    return new SubscriptionClient(this.api);
  }

  /** How the resources depend on each other. */
  public TopologyClient topology() {
    return new TopologyClient(this.api);
  }

  /** User-defined functions for use in SQL. */
  public UdfsClient udfs() {
    return new UdfsClient(this.api);
  }

  /** Named queries. */
  public ViewsClient views() {
    return new ViewsClient(this.api);
  }

  /** The workspace and its settings. */
  public WorkspaceClient workspace() {
    return new WorkspaceClient(this.api);
  }

  /** Returns the async client, which shares this client's configuration and connections. */
  public TimeplusAsyncClient async() {
    return new TimeplusAsyncClient(this.api);
  }

  /** Closes the connections that wait for another call. Need not be called: they are closed after a while. */
  @Override
  public void close() {
    this.api.close();
  }

  /** Configures a {@link TimeplusClient}: its endpoint, credentials and transport. */
  public static final class Builder {
    private final ApiClient.Builder api =
        ApiClient.builder()
            .server("https://{host}/{workspace}/api")
            .variable("host", "us.timeplus.cloud")
            .setter("host", "host")
            .setter("workspace", "workspace")
            .userAgent("apiscribe-timeplus");

    private Builder() {}

    /** Sets the base address, path prefix included, in place of the documented server. */
    public Builder endpoint(URI endpoint) {
      this.api.endpoint(endpoint);
      return this;
    }

    /**
     * Sets {@code host} in the documented server, {@code https://{host}/{workspace}/api}.
     * Host of the region.
     *
     * <p>The default is us.timeplus.cloud.
     */
    public Builder host(String host) {
      this.api.variable("host", host);
      return this;
    }

    /**
     * Sets {@code workspace} in the documented server, {@code https://{host}/{workspace}/api}.
     * Id of the workspace, not its name.
     *
     * <p>There is no default.
     */
    public Builder workspace(String workspace) {
      this.api.variable("workspace", workspace);
      return this;
    }

    /**
     * Sets the credentials of the caller.
     * A key that was created through this API.
     */
    public Builder apiKey(String apiKey) {
      return this.credentials(Credentials.header("X-Api-Key", apiKey));
    }

    /** Works like {@link #apiKey(String)}, but asks the supplier before each call. */
    public Builder apiKey(Supplier<String> apiKey) {
      return this.credentials(Credentials.header("X-Api-Key", apiKey));
    }

    /** Works like {@link #apiKey(String)}, but fetches a token when needed and reuses it until it expires or is refused. */
    public Builder apiKey(TokenSource apiKey) {
      return this.credentials(Credentials.token("X-Api-Key", apiKey));
    }

    /**
     * Sets the credentials of the caller.
     * Name and password of a user, in self-hosted deployments.
     */
    public Builder basic(String user, String password) {
      return this.credentials(Credentials.basic(user, password));
    }

    /** Sets credentials of your own. By default there are none. */
    public Builder credentials(Credentials credentials) {
      this.api.credentials(credentials);
      return this;
    }

    /** Sets the timeout of a call with all its attempts, unless its options set one. By default there is none. */
    public Builder timeout(Duration timeout) {
      this.api.timeout(timeout);
      return this;
    }

    /** Sets the timeout of each attempt. The default is 60 seconds, and none for a streamed body. */
    public Builder attemptTimeout(Duration timeout) {
      this.api.attemptTimeout(timeout);
      return this;
    }

    /** Sets the connect timeout. The default is 10 seconds; a custom transport has its own. */
    public Builder connectTimeout(Duration timeout) {
      this.api.connectTimeout(timeout);
      return this;
    }

    /**
     * Sends requests through this proxy, such as {@code http://proxy.example.com:3128}. The default is the JVM's proxy;
     * a custom transport has its own.
     */
    public Builder proxy(URI address) {
      this.api.proxy(address);
      return this;
    }

    /** Sends requests through this proxy, with credentials for it. */
    public Builder proxy(URI address, String user, String password) {
      this.api.proxy(address, user, password);
      return this;
    }

    /** Sends requests through the proxies that the selector names. */
    public Builder proxy(ProxySelector selector) {
      this.api.proxy(selector);
      return this;
    }

    /** Sets how proxies are used. The default is {@link ProxySettings#ofTheJvm()}. */
    public Builder proxy(ProxySettings settings) {
      this.api.proxy(settings);
      return this;
    }

    /** Sends requests directly, whatever proxy the JVM names. */
    public Builder noProxy() {
      this.api.noProxy();
      return this;
    }

    /** Sets how long the reader of a stream waits for the next byte. By default there is no timeout. */
    public Builder idleTimeout(Duration timeout) {
      this.api.idleTimeout(timeout);
      return this;
    }

    /**
     * Sets how many bytes a response may have that is read as a whole, after decompression. The default is 64 MiB; see
     * {@link dev.apiscribe.runtime.ResponseTooLargeException}.
     */
    public Builder maxBodySize(long bytes) {
      this.api.maxBodySize(bytes);
      return this;
    }

    /** Sets how many bytes the data of one event may have. The default is 16 MiB. */
    public Builder maxEventSize(long bytes) {
      this.api.maxEventSize(bytes);
      return this;
    }

    /** Sets how many bytes one line of an event stream may have. The default is 16 MiB. */
    public Builder maxLineSize(long bytes) {
      this.api.maxLineSize(bytes);
      return this;
    }

    /** Sets when and how often a call is retried. The default is {@link RetryPolicy#standard()}. */
    public Builder retry(RetryPolicy policy) {
      this.api.retry(policy);
      return this;
    }

    /** Adds an interceptor of calls and attempts, inside those added before. */
    public Builder interceptor(Interceptor interceptor) {
      this.api.interceptor(interceptor);
      return this;
    }

    /** Adds a listener for the events of calls. */
    public Builder listener(CallListener listener) {
      this.api.listener(listener);
      return this;
    }

    /** Sets the name of the calling program, sent in User-Agent before the client's own name. */
    public Builder userAgent(String userAgent) {
      this.api.userAgent(userAgent + " apiscribe-timeplus");
      return this;
    }

    /** Sets the clock for deadlines, pauses and dates. The default is the system's. */
    public Builder time(TimeSource time) {
      this.api.time(time);
      return this;
    }

    /** Sets whether requests that break a documented constraint are refused before they are sent. Default: true. */
    public Builder validateRequests(boolean validate) {
      this.api.validateRequests(validate);
      return this;
    }

    /** Sends credentials unencrypted to another machine without the warning that the log has for it otherwise. */
    public Builder allowInsecure() {
      this.api.allowInsecure();
      return this;
    }

    /**
     * Sets whether a response that lacks a required property, or has a value of another type, fails the call. Default:
     * false. Then only the accessor of that property fails, and {@link dev.apiscribe.runtime.Response#leniencies()}
     * names it.
     */
    public Builder validateResponses(boolean validate) {
      this.api.validateResponses(validate);
      return this;
    }

    /** Sets the transport. The default is {@link Transport#standard()}. */
    public Builder transport(Transport transport) {
      this.api.transport(transport);
      return this;
    }

    /**
     * Creates the client.
     *
     * @throws IllegalStateException if neither the endpoint nor every part of the documented server is set, or a value that
     *     calls need; the message names the methods to call
     */
    public TimeplusClient build() {
      return new TimeplusClient(this.api.build());
    }
  }
}
