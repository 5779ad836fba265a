package dev.apiscribe.okhttp;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * OkHttp, for programs whose rules allow no other code for HTTP.
 *
 * <p>A client of the caller's keeps its connections, proxies, TLS settings, protocols and
 * interceptors. It follows no redirects, repeats nothing, has no cookies and no cache, answers no
 * challenge of a server and decompresses nothing: retries, credentials and gzip are for the client
 * that the transport is given to. So are all timeouts but the one for connecting. This one holds
 * from the lookup of the host to the end of the handshake of TLS, over all addresses.
 *
 * <p>Each call has a daemon thread until its response begins, and another one while its reader
 * waits for more. OkHttp reads a response only when the request is sent or cannot be sent: one that
 * comes before the end of a large body may be lost. A body cannot belong to a GET or HEAD.
 *
 * <p>Before each use of a connection of HTTP/1.1 the adapter looks at it for a millisecond: one
 * that the server has closed, or on which something arrived unasked, is not used again, and nor are
 * the others that wait. What arrived in one piece with the response before is not noticed: it may
 * become the response to the next call. Over https a response of HTTP/1.1 without a length and
 * without chunks fails behind its last byte, since OkHttp does not show whether it was cut.
 * {@link dev.apiscribe.runtime.SocketTransport} sees both.
 */
public final class OkHttpTransport implements Transport {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Set<String> WITH_A_BODY =
      Set.of("POST", "PUT", "PATCH", "PROPPATCH", "QUERY", "REPORT");
  private final OkHttpClient client;
  private final Duration connectTimeout;
  private final boolean ownsConnections;

  /** Connects within ten seconds, speaks HTTP/1.1, and trusts whom the JDK trusts. */
  public OkHttpTransport() {
    this(CONNECT_TIMEOUT);
  }

  /**
   * Speaks HTTP/1.1, trusts whom the JDK trusts, and goes through the proxies that the JVM names.
   *
   * @param connectTimeout until the request can be sent
   */
  public OkHttpTransport(Duration connectTimeout) {
    this(
        new OkHttpClient.Builder()
            .connectTimeout(connectTimeout)
            .protocols(List.of(Protocol.HTTP_1_1))
            .build(),
        true);
  }

  /** Uses a client with proxies, TLS settings, protocols or interceptors of its own. */
  public OkHttpTransport(OkHttpClient client) {
    this(client, false);
  }

  private OkHttpTransport(OkHttpClient client, boolean ownsConnections) {
    this.client = client
        .newBuilder()
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .authenticator(Authenticator.NONE)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .connectTimeout(Duration.ZERO)
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO)
        .callTimeout(Duration.ZERO)
        .addNetworkInterceptor(SendState::passOn)
        .build();
    connectTimeout = Duration.ofMillis(client.connectTimeoutMillis());
    this.ownsConnections = ownsConnections;
  }

  /**
   * Closes the connections that wait for another request, unless they are of the caller's client.
   */
  @Override
  public void close() {
    if (ownsConnections) {
      client.connectionPool().evictAll();
    }
  }

  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    if (Thread.interrupted()) {
      throw beforeSending(new InterruptedException());
    }
    SendState state = stateOf(request);
    CompletableFuture<TransportResponse> exchange = start(request, state);
    try {
      return exchange.get();
    } catch (InterruptedException e) {
      boolean nothingSent = state.giveUp();
      if (!exchange.cancel(true)) {
        exchange.thenAccept(TransportResponse::close);
      }
      throw nothingSent ? beforeSending(e) : e;
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    }
  }

  /** Cancelling the future closes the connection. What depends on it may block. */
  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    try {
      return start(request, stateOf(request));
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static SendState stateOf(TransportRequest request) {
    return new SendState(request.headers().contains(SendState.ACCEPT_ENCODING));
  }

  private CompletableFuture<TransportResponse> start(TransportRequest request, SendState state)
      throws IOException {
    dev.apiscribe.runtime.RequestBody content = request.content();
    PublishedBody body = content == null ? null : new PublishedBody(content);
    Request prepared = toOkHttp(request, body, state);
    CurrentCall call = new CurrentCall(client.newCall(prepared));
    CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    result.whenComplete((response, failure) -> {
      if (failure != null) {
        call.current.cancel();
        if (body != null) {
          body.cancel();
        }
      }
    });
    if (!connectTimeout.isZero()) {
      CallThreads.executeAfter(connectTimeout, result, () -> {
        if (state.giveUp()) {
          result.completeExceptionally(notConnected());
        }
      });
    }
    if (request.timeout() != null) {
      CallThreads.executeAfter(
          request.timeout(),
          result,
          () -> result.completeExceptionally(
              state.giveUp() ? notConnected() : new HttpTimeoutException("no response in time")));
    }
    CallThreads.execute(() -> run(call, state, result));
    return result;
  }

  private void run(CurrentCall call, SendState state, CompletableFuture<TransportResponse> result) {
    try {
      Response begun = execute(call, result);
      TransportResponse response = received(call.current, begun, state);
      if (!result.complete(response)) {
        response.close();
      }
    } catch (IOException e) {
      result.completeExceptionally(state.giveUp() ? unsent(e) : unquoted(e));
    } catch (RuntimeException e) {
      IOException failed = new IOException("the exchange failed", e);
      result.completeExceptionally(state.giveUp() ? unsent(failed) : failed);
    } catch (Error e) {
      result.completeExceptionally(e);
    }
  }

  private Response execute(CurrentCall call, CompletableFuture<?> result) throws IOException {
    try {
      return call.current.execute();
    } catch (SendState.UnusableConnectionException e) {
      client.connectionPool().evictAll();
      call.current = call.current.clone();
      if (result.isDone()) {
        throw e;
      }
      return call.current.execute();
    }
  }

  private static Request toOkHttp(
      TransportRequest request, @Nullable PublishedBody content, SendState state)
      throws IOException {
    request.checkHead();
    RequestBody body = content == null && WITH_A_BODY.contains(request.method())
        ? RequestBody.create(new byte[0])
        : content;
    Request.Builder builder = new Request.Builder()
        .url(address(request.uri()))
        .method(request.method(), body)
        .tag(SendState.class, state);
    request
        .headers()
        .asMap()
        .forEach((name, values) -> values.forEach(value -> builder.addHeader(name, value)));
    if (!request.headers().contains(SendState.ACCEPT_ENCODING)) {
      // Else OkHttp asks for gzip, and decompresses it. It is taken away again before it is sent.
      builder.addHeader(SendState.ACCEPT_ENCODING, "identity");
    }
    return builder.build();
  }

  private static HttpUrl address(URI uri) throws IOException {
    HttpUrl address = HttpUrl.get(uri);
    if (address == null) {
      throw new UnknownHostException("OkHttp takes no such host");
    }
    String path = uri.getRawPath();
    if (!address.encodedPath().equals(path.isEmpty() ? "/" : path)
        || !Objects.equals(address.encodedQuery(), uri.getRawQuery())) {
      throw new IllegalArgumentException("OkHttp would change the path or query of the address");
    }
    return address;
  }

  private static TransportResponse received(Call call, Response response, SendState state) {
    return new TransportResponse(
        response.code(),
        Headers.of(state.whole(response.headers()).toMultimap()),
        body(call, response, state));
  }

  private static InputStream body(Call call, Response response, SendState state) {
    if ((response.code() == 204 || response.code() == 304)
        && response.body().contentLength() != 0) {
      // OkHttp would wait for what is announced, though neither has a body.
      call.cancel();
      response.close();
      return InputStream.nullInputStream();
    }
    return new CancellableBody(call, response.body().byteStream(), state.isEndSeen());
  }

  private static HttpConnectTimeoutException notConnected() {
    return new HttpConnectTimeoutException("no connection in time");
  }

  /** Returns a failure by whose type the runtime knows that nothing was sent. */
  private static IOException unsent(IOException failure) {
    if (failure instanceof ConnectException
        || failure instanceof NoRouteToHostException
        || failure instanceof UnknownHostException
        || failure instanceof SSLHandshakeException) {
      return failure;
    }
    ConnectException unsent = new ConnectException("nothing was sent");
    unsent.initCause(failure);
    return unsent;
  }

  private static InterruptedException beforeSending(InterruptedException interrupted) {
    interrupted.initCause(new ConnectException("interrupted before anything was sent"));
    return interrupted;
  }

  /** OkHttp's message repeats what it could not read: it may be a token, or a cookie. */
  private static IOException unquoted(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProtocolException || cause instanceof EOFException) {
        return new IOException("the head of the response is malformed or incomplete");
      }
    }
    return failure;
  }

  private static IOException thrown(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof IOException broken
        ? broken
        : new IOException("the exchange failed", failure);
  }

  /** Replaced by another one when its connection cannot be used. */
  private static final class CurrentCall {
    private volatile Call current;

    CurrentCall(Call first) {
      current = first;
    }
  }
}
