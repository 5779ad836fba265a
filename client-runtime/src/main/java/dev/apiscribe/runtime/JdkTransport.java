package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.BodyStream;
import dev.apiscribe.runtime.internal.body.DaemonThreads;
import dev.apiscribe.runtime.internal.body.Slices;
import dev.apiscribe.runtime.internal.http.OffSelector;
import dev.apiscribe.runtime.internal.http1.Proxies;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code java.net.http}: HTTP/1.1, ten seconds for connecting, no redirects. The client behind it
 * is created with the first request, and none of its threads keeps a process alive.
 *
 * <p>The JDK repeats two things itself, once and unseen. One is connecting, after a refusal. The
 * other is a GET or HEAD whose connection ends before the first byte of a response: it does so for
 * connections that the server closed while they were idle, and cannot be told not to. The system
 * property {@code jdk.httpclient.enableAllMethodRetry} makes it repeat every method so, and with
 * that requests that may have been executed: do not set it. And the JDK never closes a connection
 * (seen in JDK 17 and 25) whose response does not begin with a readable HTTP head: what speaks
 * another protocol costs the process a socket for each attempt.
 *
 * <p>A response with two lengths, a length beside chunks, or another Transfer-Encoding than chunks
 * is refused here, since the JDK takes one of its readings. It shows no more of them: folded
 * headers, sizes of chunks that are not numbers and lines without a name are read as the JDK does.
 *
 * <p>Over https a response of HTTP/1.1 without a length and without chunks fails behind its last
 * byte: only TLS's close_notify tells its end from a cut, and the JDK does not show it.
 * {@link SocketTransport} sees it, and reads such responses.
 *
 * <p>It goes the way that its {@link ProxySettings} say, by default those of the JVM. A request
 * that goes through a proxy is carried by a {@link SocketTransport}, on a thread that may block
 * until the response is there: the JDK's client knows no SOCKS, tries one proxy only, sends no
 * password in CONNECT unless a system property is set, and keeps the selector that was the default
 * when it was built. A client of the caller's goes the way that it was built for, with the JDK's
 * rules.
 *
 * <p>When a call that waits is interrupted while it connects, a request without a body (GET,
 * DELETE) counts as one that may have been executed: the JDK does not tell. {@link SocketTransport}
 * knows.
 *
 * <p>What arrives unasked on a connection that waits is noticed by the JDK's own thread, not by the
 * next call: just before it, it may become the response to that call, or make it wait until its
 * time is over. {@link SocketTransport} looks before each use.
 *
 * <p>What depends on the futures of {@link #exchangeAsync} runs on the thread of the connections
 * unless it brings an executor, and must not block there.
 */
public final class JdkTransport implements Transport {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

  private final Duration connectTimeout;
  // Null with a client of the caller's, which has its own way.
  private final @Nullable Proxies proxies;
  private final @Nullable SocketTransport throughProxies;
  private volatile @Nullable HttpClient client;

  public JdkTransport() {
    this(CONNECT_TIMEOUT);
  }

  public JdkTransport(Duration connectTimeout) {
    this(connectTimeout, ProxySettings.ofTheJvm());
  }

  public JdkTransport(Duration connectTimeout, ProxySettings proxy) {
    this.connectTimeout = Deadline.checked("connectTimeout", connectTimeout);
    proxies = proxy.proxies();
    throughProxies = new SocketTransport(connectTimeout).withProxy(proxy);
  }

  /**
   * Uses a client with a proxy, TLS settings or protocol of its own. Refuses one that follows
   * redirects.
   */
  public JdkTransport(HttpClient client) {
    if (client.followRedirects() != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "a client that follows redirects would carry credentials to other hosts");
    }
    connectTimeout = CONNECT_TIMEOUT;
    proxies = null;
    throughProxies = null;
    this.client = client;
  }

  @Override
  public TransportResponse exchange(TransportRequest request)
      throws IOException, InterruptedException {
    List<Proxy> ways = ways(request);
    if (throughProxies != null && !Proxies.isDirect(ways)) {
      return throughProxies.exchange(request, ways);
    }
    Arrival arrival = new Arrival(request);
    return arrival.checked(directly(request, arrival));
  }

  private TransportResponse directly(TransportRequest request, Arrival arrival)
      throws IOException, InterruptedException {
    Asked asked = new Asked();
    HttpRequest prepared = toJdk(request, asked);
    try {
      if (Thread.interrupted()) {
        throw beforeSending();
      }
      return received(client().send(prepared, arrival));
    } catch (InterruptedException e) {
      throw prepared.bodyPublisher().isPresent() && !asked.forLength ? beforeSending() : e;
    } catch (IOException e) {
      TransportResponse half = arrival.brokenOffBy(e);
      if (half != null) {
        return half;
      }
      throw quotesTheHead(e) ? malformed() : e;
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  @Override
  public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
    try {
      List<Proxy> ways = ways(request);
      return throughProxies == null || Proxies.isDirect(ways)
          ? directlyAsync(request)
          : throughProxies.exchangeAsync(request, ways);
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private List<Proxy> ways(TransportRequest request) throws IOException {
    return proxies == null ? List.of() : proxies.to(request.uri());
  }

  private CompletableFuture<TransportResponse> directlyAsync(TransportRequest request) {
    Arrival arrival = new Arrival(request);
    CompletableFuture<HttpResponse<InputStream>> exchange =
        client().sendAsync(toJdk(request, new Asked()), arrival);
    CompletableFuture<TransportResponse> result = new CompletableFuture<>();
    exchange.whenComplete((response, failure) -> {
      TransportResponse arrived =
          failure == null ? received(response) : arrival.brokenOffBy(unwrapped(failure));
      if (arrived == null) {
        result.completeExceptionally(broken(failure));
        return;
      }
      try {
        if (!result.complete(arrival.checked(arrived))) {
          arrived.close();
        }
      } catch (IOException e) {
        result.completeExceptionally(e);
      }
    });
    // Only the client's own future cancels the exchange; one that was derived from it would not.
    result.whenComplete((response, failure) -> {
      if (failure != null) {
        exchange.cancel(true);
      }
    });
    return result;
  }

  private HttpClient client() {
    HttpClient current = client;
    if (current == null) {
      synchronized (this) {
        current = client;
        if (current == null) {
          current = newClient();
          client = current;
        }
      }
    }
    return current;
  }

  private HttpClient newClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(connectTimeout)
        .proxy(HttpClient.Builder.NO_PROXY)
        // Without a hop to another thread a call is a third faster; what may block is kept off this
        // one by OffSelector.
        .executor(Runnable::run)
        .build();
  }

  private HttpRequest toJdk(TransportRequest request, Asked asked) {
    if (proxies != null) {
      request.checkHead();
    }
    HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
    request
        .headers()
        .asMap()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    if (request.timeout() != null) {
      builder.timeout(request.timeout());
    }
    if (request.content() != null) {
      return builder
          .method(request.method(), asked.about(publisher(request.content())))
          .build();
    }
    return switch (request.method()) {
      // No body at all, where an empty one announces its length; the JDK 17 announces it for GET
      // all the same.
      case "GET" -> builder.GET().build();
      case "DELETE" -> builder.DELETE().build();
      default ->
        builder.method(request.method(), asked.about(BodyPublishers.noBody())).build();
    };
  }

  private static BodyPublisher publisher(RequestBody content) {
    if (content.length() == 0) {
      return BodyPublishers.noBody();
    }
    Flow.Publisher<ByteBuffer> source = content.publisher();
    Flow.Publisher<ByteBuffer> safe =
        source instanceof Slices ? source : new OffSelector(source, DaemonThreads.executor());
    return content.length() < 0
        ? BodyPublishers.fromPublisher(safe)
        : BodyPublishers.fromPublisher(safe, content.length());
  }

  /**
   * Returns what the JDK lets through as it is: a body's source that failed, a response's
   * Content-Length that is not a number.
   */
  private static IOException broken(RuntimeException failure) {
    return quotesTheHead(failure) ? malformed() : new IOException("the exchange failed", failure);
  }

  private static Throwable broken(Throwable failure) {
    Throwable cause = unwrapped(failure);
    if (cause instanceof RuntimeException unexpected && !(cause instanceof CancellationException)) {
      return broken(unexpected);
    }
    return quotesTheHead(cause) ? malformed() : cause;
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /**
   * Returns whether the JDK's message repeats what it could not read: it may be a token, or a
   * cookie.
   */
  private static boolean quotesTheHead(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof ProtocolException
          || cause instanceof NumberFormatException
          || (message != null && message.contains(", receiving ["))) {
        return true;
      }
    }
    return false;
  }

  private static InterruptedException beforeSending() {
    InterruptedException interrupted = new InterruptedException();
    // By its cause the runtime knows that nothing was sent.
    interrupted.initCause(new ConnectException("interrupted before anything was sent"));
    return interrupted;
  }

  private static IOException malformed() {
    return new IOException("the head of the response is malformed or incomplete");
  }

  private static TransportResponse received(HttpResponse<InputStream> response) {
    return new TransportResponse(
        response.statusCode(), Headers.of(response.headers().map()), response.body());
  }

  /**
   * Tells whether a head was written: it has the length of the body, for which the JDK asks when it
   * is connected.
   */
  private static final class Asked {
    private volatile boolean forLength;

    BodyPublisher about(BodyPublisher body) {
      return new BodyPublisher() {
        @Override
        public long contentLength() {
          Asked.this.forLength = true;
          return body.contentLength();
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
          body.subscribe(subscriber);
        }
      };
    }
  }

  /**
   * Keeps the head of a response: the JDK loses it when the connection ends just behind it, now and
   * then.
   */
  private static final class Arrival implements HttpResponse.BodyHandler<InputStream> {
    private final TransportRequest request;
    private volatile @Nullable BodyStream body;
    private volatile @Nullable TransportResponse head;
    private volatile boolean isClear = true;

    Arrival(TransportRequest request) {
      this.request = request;
    }

    @Override
    public HttpResponse.BodySubscriber<InputStream> apply(HttpResponse.ResponseInfo info) {
      BodyStream arriving = new BodyStream(!endsUnseen(info));
      body = arriving;
      head = new TransportResponse(info.statusCode(), Headers.of(info.headers().map()), arriving);
      if (!hasOneLength(info.headers())) {
        isClear = false;
        arriving.close();
      }
      return arriving;
    }

    /** Takes a response whose length can be read in one way. */
    TransportResponse checked(TransportResponse response) throws IOException {
      if (!isClear) {
        throw new IOException("the length of the response can be read in more than one way");
      }
      return response;
    }

    private static boolean hasOneLength(HttpHeaders headers) {
      List<String> lengths = headers.allValues("Content-Length");
      List<String> codings = headers.allValues("Transfer-Encoding");
      if (codings.isEmpty()) {
        return lengths.isEmpty()
            || (lengths.size() == 1 && LENGTH.matcher(lengths.get(0)).matches());
      }
      return lengths.isEmpty() && codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
    }

    /**
     * Returns whether only a close_notify of TLS tells the end of this body from a cut (RFC 9112,
     * section 9.8), which the JDK does not show.
     */
    private boolean endsUnseen(HttpResponse.ResponseInfo info) {
      return "https".equalsIgnoreCase(request.uri().getScheme())
          && info.version() == HttpClient.Version.HTTP_1_1
          && !request.method().equals("HEAD")
          && info.statusCode() != 204
          && info.statusCode() != 304
          && info.headers().firstValue("Content-Length").isEmpty()
          && info.headers().firstValue("Transfer-Encoding").isEmpty();
    }

    /**
     * The response that ends in this failure; null when the failure came before a response, or is
     * not of its body.
     */
    @Nullable
    TransportResponse brokenOffBy(Throwable failure) {
      TransportResponse response = head;
      BodyStream arriving = body;
      boolean broken = failure instanceof IOException
          && !(failure instanceof HttpTimeoutException)
          && !quotesTheHead(failure);
      if (response == null || arriving == null || !broken) {
        return null;
      }
      arriving.onError(failure);
      return response;
    }
  }
}
