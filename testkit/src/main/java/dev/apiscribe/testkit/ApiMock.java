package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.apiscribe.openapi.ServerPath;
import java.net.BindException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A documented API on a port of this machine. Every operation returns its first documented success:
 * the payload that the documents print, or else one synthesized from the schema. {@code Prefer:
 * status=403} asks for another documented status, {@code Accept: text/event-stream} for rows where
 * they are documented. Requests that break the spec get the documented error body, which names what
 * is wrong.
 *
 * <pre>{@code
 * try (ApiMock lts = ApiMock.start("lts")) {
 *   LtsClient client = LtsClient.builder().endpoint(lts.endpoint()).projectId(project).build();
 *   lts.respondNext("createLogGroup").withStatus(403);
 * }
 * }</pre>
 *
 * <p>Safe for concurrent use.
 */
public final class ApiMock implements AutoCloseable {
  /** None of them waits for a client to send, but one that does not read its response keeps one. */
  private static final int CONTAINER_THREADS = 100;

  private static final int DELAY_THREADS = 4;

  private final String api;
  private final Contract contract;
  private final ScriptedResponses responses;
  private final RequestJournal journal;
  private final WireMockServer server;

  private ApiMock(Builder builder) {
    api = builder.api;
    Spec spec = Spec.of(builder.api);
    contract = new Contract(
        spec, builder.basePath == null ? spec.serverPaths() : List.of(builder.basePath));
    responses = new ScriptedResponses(builder.stateful ? new Items(contract) : null);
    journal = new RequestJournal(contract, builder.keptRequests);
    server = new WireMockServer(WireMockConfiguration.options()
        .bindAddress("127.0.0.1")
        .port(builder.port)
        .usingFilesUnderClasspath(Bundled.mappings(builder.api))
        .extensions(new ContractFilter(contract), responses, journal)
        .httpServerFactory((options, admin, stubs) -> {
          MockHttpServer http = new MockHttpServer(
              options,
              admin,
              stubs,
              contract,
              journal,
              new RequestCapacity(builder.maxRequestBody));
          if (builder.adminToken != null) {
            http.guard(new AdminRoute(builder.adminToken, contract, responses, journal));
          }
          return http;
        })
        .disableRequestJournal()
        .stubRequestLoggingDisabled(true)
        .gzipDisabled(true)
        // A malformed path ends a stream of HTTP/2 without a response.
        .http2PlainDisabled(true)
        .containerThreads(CONTAINER_THREADS)
        .asynchronousResponseEnabled(true)
        .asynchronousResponseThreads(DELAY_THREADS));
    start(builder.port);
    responses.learn(server.getStubMappings());
  }

  private void start(int port) {
    try {
      server.start();
    } catch (FatalStartupException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new PortTakenException(port, e);
        }
      }
      throw e;
    }
  }

  /** Returns the names of all APIs. */
  public static List<String> apis() {
    return Bundled.apis();
  }

  /**
   * Starts the API on a free port. Fails with {@link IllegalArgumentException} when there is no
   * such API; the message lists the APIs.
   */
  public static ApiMock start(String api) {
    return builder(api).start();
  }

  /** Creates a builder. Fails with {@link IllegalArgumentException} when there is no such API. */
  public static Builder builder(String api) {
    return new Builder(Bundled.requireApi(api));
  }

  /**
   * Creates a JUnit extension: {@code @RegisterExtension static ApiMockExtension lts =
   * ApiMock.extension("lts")}.
   */
  public static ApiMockExtension extension(String api) {
    return new ApiMockExtension(builder(api));
  }

  /** Returns the name of the API. */
  public String api() {
    return api;
  }

  /** Returns the endpoint for a client. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /**
   * Returns the requests since the start or the last {@link #reset()}, in the order of their
   * responses, refused requests included. Only the newest are kept; see
   * {@link Builder#keptRequests}. What is not HTTP, such as a head with control characters, is
   * refused without being counted.
   */
  public List<ReceivedRequest> requests() {
    return journal.requests();
  }

  /** Returns how many older requests {@link #requests()} does not have any more. */
  public long droppedRequests() {
    return journal.dropped();
  }

  /**
   * Scripts the response to all calls of an operation from now on, in place of an earlier script.
   * Fails with {@link IllegalArgumentException} when there is no such operation; the message lists
   * the operations.
   */
  public ScriptedResponse respond(String operationId) {
    OperationContract operation = contract.operation(operationId);
    return responses.always(operation.id(), operation.rows());
  }

  /**
   * Scripts the response to the next call of an operation, after those that are scripted already.
   * Fails as {@link #respond} does.
   */
  public ScriptedResponse respondNext(String operationId) {
    OperationContract operation = contract.operation(operationId);
    return responses.next(operation.id(), operation.rows());
  }

  /** Returns the ids of all operations. */
  List<String> operations() {
    return contract.operations().stream().map(OperationContract::id).toList();
  }

  /** Returns a command line that calls the first operation by name. */
  String exampleCall() {
    return server.getStubMappings().stream()
        .filter(ExampleCall::hasOne)
        .min(Comparator.comparing(StubMapping::getName))
        .map(mapping -> ExampleCall.curl(endpoint(), mapping))
        .orElseThrow();
  }

  /** Forgets requests, scripted responses and items. */
  public void reset() {
    journal.clear();
    responses.reset();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Configures a mock server. */
  public static final class Builder {
    private static final List<String> OWN_PATHS = List.of("/__admin", "/__apiscribe", "/__files");

    private final String api;
    private int port;
    private boolean stateful;
    private @Nullable ServerPath basePath;
    private @Nullable String adminToken;
    private int keptRequests = 1000;
    private int maxRequestBody = RequestCapacity.DEFAULT_BODY;

    private Builder(String api) {
      this.api = api;
    }

    /** Sets the port. Default: 0, any free one. */
    public Builder port(int port) {
      this.port = port;
      return this;
    }

    /**
     * Sets the path below which the API is served, as well as at the root; a segment in braces is
     * any one. Default: that of the documented servers, such as {@code /{workspace}/api}. Fails
     * with {@link IllegalArgumentException} when a segment has other characters than letters,
     * digits and {@code ._~-} or is {@code .} or {@code ..}, and for the test kit's own paths such
     * as {@code /__admin}.
     */
    public Builder basePath(String path) {
      if (OWN_PATHS.stream().anyMatch(own -> (path + "/").startsWith(own + "/"))) {
        throw new IllegalArgumentException("basePath: expected another path than the test kit's"
            + " own, " + OWN_PATHS + ", but was '" + path + "'");
      }
      // Clients resolve dot segments before they send a path (RFC 3986, 5.2.4).
      basePath = ServerPath.of(path)
          .filter(each -> !(path + "/").matches(".*/\\.{1,2}/.*"))
          .orElseThrow(() -> new IllegalArgumentException("basePath: expected a path such as"
              + " /{workspace}/api, of letters, digits and ._~- but was '" + path + "'"));
      return this;
    }

    /**
     * Sets whether created items can be found, listed, changed and deleted, with all that is below
     * them. It applies to paths like {@code /alerts} and {@code /alerts/{id}} if the POST takes the
     * property {@code id}, or a response has it, and to what can be read and changed without being
     * created. Of each collection the newest 1000 items are kept. Default: false.
     */
    public Builder stateful(boolean stateful) {
      this.stateful = stateful;
      return this;
    }

    /**
     * Sets how many requests are kept for {@link ApiMock#requests()}, the newest. Default: 1000.
     * They are fewer where their bodies together have more than 8 million characters.
     */
    public Builder keptRequests(int count) {
      if (count < 1) {
        throw new IllegalArgumentException("keptRequests: expected at least 1, found " + count);
      }
      keptRequests = count;
      return this;
    }

    /**
     * Sets how many bytes the body of a request may have; a larger one is refused with 413.
     * Default: 16,777,216. All bodies that are served at one time have an eighth of the memory, and
     * at least this; what is beyond that is refused with 503.
     */
    public Builder maxRequestBody(int bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("maxRequestBody: expected at least 1, found " + bytes);
      }
      maxRequestBody = bytes;
      return this;
    }

    /**
     * Sets the token that lets programs script responses and read requests over HTTP, below
     * {@code /__apiscribe}; WireMock's own {@code /__admin} needs it from then on, too. Default:
     * nothing is served there. Fails with {@link IllegalArgumentException} when it has spaces or
     * other characters than those of ASCII.
     */
    public Builder adminToken(String token) {
      if (token.isBlank()) {
        throw new IllegalArgumentException("adminToken: expected a token but was blank");
      }
      if (!token.matches("[!-~]+")) {
        throw new IllegalArgumentException("adminToken: expected letters, digits and signs of"
            + " ASCII, without spaces, for others do not arrive in a header as they are");
      }
      adminToken = token;
      return this;
    }

    /** Starts the server. Fails with {@link IllegalStateException} when the port is taken. */
    public ApiMock start() {
      return new ApiMock(this);
    }

    /** Creates a JUnit extension. */
    public ApiMockExtension extension() {
      return new ApiMockExtension(this);
    }
  }
}
