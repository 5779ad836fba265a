package dev.apiscribe.okhttp;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import okhttp3.Connection;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * How far one request has come. OkHttp's network interceptors run between connecting and sending:
 * there {@link #passOn} looks at the connection, and lets the request go unless the call was given
 * up before anything was sent.
 */
final class SendState {
  static final String ACCEPT_ENCODING = "Accept-Encoding";
  private static final String CONTENT_LENGTH = "Content-Length";
  private static final String TRANSFER_ENCODING = "Transfer-Encoding";
  private static final String RETRY_AFTER = "Retry-After";
  /** A token of RFC 9110, section 5.6.2. */
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0A-\\x1F\\x7F]");

  private enum Stage {
    CONNECTING,
    SENDING,
    GIVEN_UP
  }

  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.CONNECTING);
  private final boolean asksForEncoding;
  private volatile boolean looked;
  private volatile List<String> retryAfter = List.of();
  private volatile boolean endIsSeen = true;

  /** @param asksForEncoding whether the request has the header Accept-Encoding */
  SendState(boolean asksForEncoding) {
    this.asksForEncoding = asksForEncoding;
  }

  /**
   * Returns whether nothing was sent and nothing will be; false when the request may have left, or
   * was given up before.
   */
  boolean giveUp() {
    return stage.compareAndSet(Stage.CONNECTING, Stage.GIVEN_UP);
  }

  /** False if the end of the body may be a cut. */
  boolean isEndSeen() {
    return endIsSeen;
  }

  /** Returns the headers of the response with what was kept from OkHttp. */
  Headers whole(Headers headers) {
    Headers.Builder whole = headers.newBuilder();
    retryAfter.forEach(value -> whole.add(RETRY_AFTER, value));
    return whole.build();
  }

  static Response passOn(Interceptor.Chain chain) throws IOException {
    return Objects.requireNonNull(chain.request().tag(SendState.class)).proceed(chain);
  }

  private Response proceed(Interceptor.Chain chain) throws IOException {
    if (!looked) {
      looked = true;
      if (isUnusable(Objects.requireNonNull(chain.connection()))) {
        throw new UnusableConnectionException();
      }
    }
    if (!stage.compareAndSet(Stage.CONNECTING, Stage.SENDING) && stage.get() == Stage.GIVEN_UP) {
      throw new IOException("given up before anything was sent");
    }
    Request request = chain.request();
    Response response = chain.proceed(
        asksForEncoding
            ? request
            : request.newBuilder().removeHeader(ACCEPT_ENCODING).build());
    Headers headers = response.headers();
    if (!isClear(response) || !isClear(headers) || !hasOneLength(headers)) {
      if (isHttp1(response.protocol())) {
        // Nothing may follow here. OkHttp would use the connection again behind a 101.
        Objects.requireNonNull(chain.connection()).socket().close();
      }
      throw new IOException("the head of the response can be read in more than one way");
    }
    endIsSeen = !endsUnseen(response);
    // OkHttp would repeat any request, once, that is answered with a 503 and Retry-After 0.
    retryAfter = headers.values(RETRY_AFTER);
    return response.newBuilder().removeHeader(RETRY_AFTER).build();
  }

  /**
   * Returns whether the server has closed it, or something arrived unasked: there is nothing to
   * read on a connection that waits.
   */
  private static boolean isUnusable(Connection connection) throws IOException {
    if (!isHttp1(connection.protocol())) {
      return false;
    }
    Socket socket = connection.socket();
    int usual = socket.getSoTimeout();
    try {
      socket.setSoTimeout(1);
      socket.getInputStream().read();
      return true;
    } catch (SocketTimeoutException nothing) {
      socket.setSoTimeout(usual);
      return false;
    } catch (IOException broken) {
      return true;
    }
  }

  private static boolean isHttp1(Protocol protocol) {
    return protocol == Protocol.HTTP_1_1 || protocol == Protocol.HTTP_1_0;
  }

  /**
   * OkHttp takes statuses of fewer digits, a 101 that nothing asked for, any bytes in the reason,
   * and chunks in HTTP/1.0.
   */
  private static boolean isClear(Response response) {
    return response.code() >= 100
        && response.code() != 101
        && !CONTROL.matcher(response.message()).find()
        && (response.protocol() != Protocol.HTTP_1_0 || response.header(TRANSFER_ENCODING) == null);
  }

  /** OkHttp takes lines without a name, folded ones, and bare line breaks within a value. */
  private static boolean isClear(Headers headers) {
    for (int i = 0; i < headers.size(); i++) {
      if (!NAME.matcher(headers.name(i)).matches()
          || CONTROL.matcher(headers.value(i)).find()) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOneLength(Headers headers) {
    List<String> lengths = headers.values(CONTENT_LENGTH);
    List<String> codings = headers.values(TRANSFER_ENCODING);
    if (codings.isEmpty()) {
      return lengths.isEmpty() || (lengths.size() == 1 && lengths.get(0).matches("\\d{1,18}"));
    }
    return lengths.isEmpty() && codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
  }

  /**
   * Returns whether only a close_notify of TLS tells the end of this body from a cut (RFC 9112,
   * section 9.8), which OkHttp does not show.
   */
  private static boolean endsUnseen(Response response) {
    return response.request().isHttps()
        && isHttp1(response.protocol())
        && !response.request().method().equals("HEAD")
        && response.code() != 204
        && response.code() != 304
        && response.headers().values(CONTENT_LENGTH).isEmpty()
        && response.headers().values(TRANSFER_ENCODING).isEmpty();
  }

  /** Nothing was sent on a connection that was kept for too long; another one may do. */
  static final class UnusableConnectionException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
