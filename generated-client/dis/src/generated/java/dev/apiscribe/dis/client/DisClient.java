// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

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
 * Data Ingestion Service.
 *
 * <p>Takes in streams of records, hands them out to apps, and dumps them into other services.
 *
 * <p>Immutable and safe for concurrent use. Create one and reuse it.
 */
@Generated("apiscribe")
public final class DisClient implements AutoCloseable {
  private final ApiClient api;

  private DisClient(ApiClient api) {
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
   *   <li>{@code HUAWEICLOUD_SDK_PROJECT_ID} or {@code OS_PROJECT_ID}: {@link Builder#projectId(String)}
   *   <li>{@code OS_TOKEN} or {@code OS_AUTH_TOKEN}: {@link Builder#authToken(String)}
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
    environment.first("HUAWEICLOUD_SDK_PROJECT_ID", "OS_PROJECT_ID").ifPresent(builder::projectId);
    if (environment.has("OS_TOKEN", "OS_AUTH_TOKEN")) {
      return builder.authToken(environment.first("OS_TOKEN", "OS_AUTH_TOKEN").orElseThrow());
    }
    return builder;
  }

  /** Streams hold records in partitions for a number of hours. */
  public StreamsClient streams() {
    return new StreamsClient(this.api);
  }

  /** Records are the data that producers upload to a stream and consumers download from it. */
  public RecordsClient records() {
    return new RecordsClient(this.api);
  }

  /** Apps are programs that consume streams. */
  public AppsClient apps() {
    return new AppsClient(this.api);
  }

  /** Checkpoints say how far an app has read a partition. */
  public CheckpointsClient checkpoints() {
    return new CheckpointsClient(this.api);
  }

  /** Dump tasks copy the records of a stream into another service. */
  public DumpTasksClient dumpTasks() {
    return new DumpTasksClient(this.api);
  }

  /** Metrics count the records, bytes and requests of a stream or a partition. */
  public MetricsClient metrics() {
    return new MetricsClient(this.api);
  }

  /** Resource tags are the keys and values that users attach to a stream. */
  public ResourceTagsClient resourceTags() {
    return new ResourceTagsClient(this.api);
  }

  /** Returns the async client, which shares this client's configuration and connections. */
  public DisAsyncClient async() {
    return new DisAsyncClient(this.api);
  }

  /** Closes the connections that wait for another call. Need not be called: they are closed after a while. */
  @Override
  public void close() {
    this.api.close();
  }

  /** Configures a {@link DisClient}: its endpoint, credentials and transport. */
  public static final class Builder {
    private final ApiClient.Builder api =
        ApiClient.builder()
            .server("https://{endpoint}")
            .setter("endpoint", "endpointHost")
            .setter("project_id", "projectId")
            .require("project_id")
            .userAgent("apiscribe-dis");

    private Builder() {}

    /** Sets the base address, path prefix included, in place of the documented server. */
    public Builder endpoint(URI endpoint) {
      this.api.endpoint(endpoint);
      return this;
    }

    /**
     * Sets {@code endpoint} in the documented server, {@code https://{endpoint}}.
     * Host of the service in the region of the project.
     *
     * <p>There is no default.
     */
    public Builder endpointHost(String endpointHost) {
      this.api.variable("endpoint", endpointHost);
      return this;
    }

    /**
     * Sets a parameter that is sent with every call that takes it.
     * Project that owns the streams, apps and tags.
     */
    public Builder projectId(String projectId) {
      this.api.parameter("project_id", projectId);
      return this;
    }

    /**
     * Sets the credentials of the caller.
     * A token that the identity service issued to the user, in the response header X-Subject-Token.
     */
    public Builder authToken(String authToken) {
      return this.credentials(Credentials.header("X-Auth-Token", authToken));
    }

    /** Works like {@link #authToken(String)}, but asks the supplier before each call. */
    public Builder authToken(Supplier<String> authToken) {
      return this.credentials(Credentials.header("X-Auth-Token", authToken));
    }

    /** Works like {@link #authToken(String)}, but fetches a token when needed and reuses it until it expires or is refused. */
    public Builder authToken(TokenSource authToken) {
      return this.credentials(Credentials.token("X-Auth-Token", authToken));
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
      this.api.userAgent(userAgent + " apiscribe-dis");
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
    public DisClient build() {
      return new DisClient(this.api.build());
    }
  }
}
