// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallListener;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.Transport;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * Golden.
 *
 * <p>Immutable and safe for concurrent use. Create one and reuse it.
 */
@Generated("apiscribe")
public final class GoldenClient implements AutoCloseable {
  private final ApiClient api;

  private GoldenClient(ApiClient api) {
    this.api = api;
  }

  /** Creates a builder with the defaults that its methods name. */
  public static Builder builder() {
    return new Builder();
  }

  /** Jobs. */
  public JobsClient jobs() {
    return new JobsClient(this.api);
  }

  /** Returns the async client, which shares this client's configuration and connections. */
  public GoldenAsyncClient async() {
    return new GoldenAsyncClient(this.api);
  }

  /** Closes the connections that wait for another call. Need not be called: they are closed after a while. */
  @Override
  public void close() {
    this.api.close();
  }

  /** Configures a {@link GoldenClient}: its endpoint, credentials and transport. */
  public static final class Builder {
    private final ApiClient.Builder api =
        ApiClient.builder()
            .server("https://{host}/api")
            .setter("host", "host")
            .userAgent("apiscribe-golden");

    private Builder() {}

    /** Sets the base address, path prefix included, in place of the documented server. */
    public Builder endpoint(URI endpoint) {
      this.api.endpoint(endpoint);
      return this;
    }

    /**
     * Sets {@code host} in the documented server, {@code https://{host}/api}.
     * Where it is.
     *
     * <p>There is no default.
     */
    public Builder host(String host) {
      this.api.variable("host", host);
      return this;
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
      this.api.userAgent(userAgent + " apiscribe-golden");
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
    public GoldenClient build() {
      return new GoldenClient(this.api.build());
    }
  }
}
