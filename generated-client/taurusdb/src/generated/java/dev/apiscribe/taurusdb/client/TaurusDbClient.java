// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallListener;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.ProxySettings;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.TimeSource;
import dev.apiscribe.runtime.TokenSource;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.taurusdb.model.Language;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * TaurusDB HTAP, standard edition.
 *
 * <p>Sends the logs of standard HTAP instances to the Log Tank Service.
 *
 * <p>Immutable and safe for concurrent use; make one and keep it.
 */
@Generated("apiscribe")
public final class TaurusDbClient {
  private final ApiClient api;

  private TaurusDbClient(ApiClient api) {
    this.api = api;
  }

  /** A builder with the defaults that its methods name. */
  public static Builder builder() {
    return new Builder();
  }

  /** LTS configurations say which log of an instance goes to which log stream. */
  public LtsConfigurationsClient ltsConfigurations() {
    return new LtsConfigurationsClient(this.api);
  }

  /** The same operations without waiting; shares this client's configuration and connections. */
  public TaurusDbAsyncClient async() {
    return new TaurusDbAsyncClient(this.api);
  }

  /** Where, as whom and how a {@link TaurusDbClient} calls. */
  public static final class Builder {
    private final ApiClient.Builder api =
        ApiClient.builder()
            .server("https://{endpoint}")
            .userAgent("apiscribe-taurusdb");

    private Builder() {}

    /** The base address, path prefix included, instead of the documented server. */
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
     * Sent with every call that takes it.
     * Project that owns the instances, in one region.
     */
    public Builder projectId(String projectId) {
      this.api.parameter("project_id", projectId);
      return this;
    }

    /**
     * Sent with every call that takes it.
     * Language of the messages.
     *
     * <p>The service's default is en-us.
     */
    public Builder xLanguage(Language xLanguage) {
      this.api.parameter("X-Language", xLanguage.toString());
      return this;
    }

    /**
     * Who calls.
     * A token that the identity service issued to the user, in the response header X-Subject-Token.
     */
    public Builder authToken(String authToken) {
      return this.credentials(Credentials.header("X-Auth-Token", authToken));
    }

    /** As {@link #authToken(String)}, asked before each call. */
    public Builder authToken(Supplier<String> authToken) {
      return this.credentials(Credentials.header("X-Auth-Token", authToken));
    }

    /** As {@link #authToken(String)}, fetched when needed, kept until it expires or is refused, and shared by all calls. */
    public Builder authToken(TokenSource authToken) {
      return this.credentials(Credentials.token("X-Auth-Token", authToken));
    }

    /** Who calls, in a way of your own. The default is nobody. */
    public Builder credentials(Credentials credentials) {
      this.api.credentials(credentials);
      return this;
    }

    /** How long a call may take, with all its attempts, when its options say nothing. The default is without limit. */
    public Builder timeout(Duration timeout) {
      this.api.timeout(timeout);
      return this;
    }

    /** The same for each attempt. The default is 60 seconds, and without limit for a body that is streamed. */
    public Builder attemptTimeout(Duration timeout) {
      this.api.attemptTimeout(timeout);
      return this;
    }

    /** How long connecting may take. The default is 10 seconds; a transport that is given has its own. */
    public Builder connectTimeout(Duration timeout) {
      this.api.connectTimeout(timeout);
      return this;
    }

    /**
     * Goes through this proxy, such as {@code http://proxy.example.com:3128}. The default is what the JVM says; a transport
     * that is given has its own.
     */
    public Builder proxy(URI address) {
      this.api.proxy(address);
      return this;
    }

    /** Goes through this proxy, with credentials for it. */
    public Builder proxy(URI address, String user, String password) {
      this.api.proxy(address, user, password);
      return this;
    }

    /** Goes by what the selector names. */
    public Builder proxy(ProxySelector selector) {
      this.api.proxy(selector);
      return this;
    }

    /** Goes by these settings. The default is {@link ProxySettings#ofTheJvm()}. */
    public Builder proxy(ProxySettings settings) {
      this.api.proxy(settings);
      return this;
    }

    /** Goes directly, whatever the JVM says. */
    public Builder noProxy() {
      this.api.noProxy();
      return this;
    }

    /** How long the reader of a stream waits for the next byte. The default is without limit. */
    public Builder idleTimeout(Duration timeout) {
      this.api.idleTimeout(timeout);
      return this;
    }

    /** When and how often a call is tried again. The default is {@link RetryPolicy#standard()}. */
    public Builder retry(RetryPolicy policy) {
      this.api.retry(policy);
      return this;
    }

    /** Stands around calls and attempts, inside the interceptors that are there. */
    public Builder interceptor(Interceptor interceptor) {
      this.api.interceptor(interceptor);
      return this;
    }

    /** Is told what calls do. */
    public Builder listener(CallListener listener) {
      this.api.listener(listener);
      return this;
    }

    /** What the calling program calls itself, before the client's own name. */
    public Builder userAgent(String userAgent) {
      this.api.userAgent(userAgent + " apiscribe-taurusdb");
      return this;
    }

    /** The clock for deadlines, pauses and dates. The default is the system's. */
    public Builder time(TimeSource time) {
      this.api.time(time);
      return this;
    }

    /** Whether requests that break a documented constraint are refused before they are sent. The default is true. */
    public Builder validateRequests(boolean validate) {
      this.api.validateRequests(validate);
      return this;
    }

    /** What carries the requests. The default is {@link Transport#standard()}. */
    public Builder transport(Transport transport) {
      this.api.transport(transport);
      return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException if neither the endpoint nor every part of the documented server is set
     */
    public TaurusDbClient build() {
      return new TaurusDbClient(this.api.build());
    }
  }
}
