package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.BodyPrefix;
import dev.apiscribe.runtime.internal.http.MediaType;
import dev.apiscribe.runtime.internal.json.ErrorBody;
import dev.apiscribe.runtime.internal.value.ShownText;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a status that is not a success, documented or not. The message has the code, the
 * message and the request id of the server, each in short: {@code createLogGroup: 403 LTS.0001
 * Invalid projectId (request r-1)}. Headers, error and body do not survive serialization.
 */
public abstract sealed class StatusException extends ApiException
    permits RedirectException,
        ClientErrorException,
        ServerErrorException,
        UnexpectedStatusException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean documented;
  private final @Nullable String errorCode;
  private final @Nullable String errorMessage;
  private final @Nullable String requestId;
  private final transient Headers headers;
  private final transient @Nullable Object error;
  private final transient BodyPrefix body;

  StatusException(String operationId, Failure failure) {
    this(
        operationId,
        failure,
        Said.of(failure, ErrorBody.read(failure.body(), failure.properties())));
  }

  private StatusException(String operationId, Failure failure, Said said) {
    super(operationId, said.message(operationId, failure.status()), null);
    status = failure.status();
    documented = failure.documented();
    headers = failure.headers();
    error = failure.error();
    body = failure.body();
    errorCode = said.code();
    errorMessage = said.message();
    requestId = said.requestId();
  }

  static StatusException of(String operationId, Failure failure) {
    return switch (failure.status() / 100) {
      case 3 -> new RedirectException(operationId, failure);
      case 4 -> new ClientErrorException(operationId, failure);
      case 5 -> new ServerErrorException(operationId, failure);
      default -> new UnexpectedStatusException(operationId, failure);
    };
  }

  public int status() {
    return status;
  }

  /** Returns whether the API's document names this status for the operation. */
  public boolean isDocumented() {
    return documented;
  }

  public Headers headers() {
    return Objects.requireNonNullElse(headers, Headers.none());
  }

  /**
   * Returns the id of this request in the server's logs; empty when neither a header nor the body
   * names it. As in {@link #errorCode()} and {@link #errorMessage()}, three stars stand for a
   * secret of the call that the server repeats.
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Returns the body as documented for this status; null when none is documented, or the body is
   * something else.
   */
  public @Nullable Object error() {
    return error;
  }

  /** Returns {@link #error()} when it is of this type. */
  public <E> Optional<E> error(Class<E> type) {
    return Optional.ofNullable(error).filter(type::isInstance).map(type::cast);
  }

  /** Returns the error's code, from the documented property or from one of the usual ones. */
  public Optional<String> errorCode() {
    return Optional.ofNullable(errorCode);
  }

  /** Returns the error's message; see {@link #errorCode()}. */
  public Optional<String> errorMessage() {
    return Optional.ofNullable(errorMessage);
  }

  /** Returns the body as received, at most its first 64 KiB. */
  public byte[] rawBody() {
    return body().toByteArray();
  }

  /** Returns {@link #rawBody()} as text, in the charset that the response names, else UTF-8. */
  public String bodyText() {
    return new String(
        rawBody(), MediaType.charset(headers().first("Content-Type").orElse("")));
  }

  /** Returns whether the body was longer than {@link #rawBody()}, or incomplete. */
  public boolean isTruncated() {
    return !body().isComplete();
  }

  private BodyPrefix body() {
    return Objects.requireNonNullElse(body, BodyPrefix.NOTHING);
  }

  /** True but for the statuses by which a server says that it did not begin: 401 and 429. */
  @Override
  boolean lastMayHaveBeenExecuted() {
    return status != 401 && status != 429;
  }

  /**
   * A response that is not a success.
   *
   * @param properties the names of the documented properties of the error
   */
  record Failure(
      int status,
      boolean documented,
      Headers headers,
      @Nullable Object error,
      Collection<String> properties,
      BodyPrefix body) {}

  /** What the server said, without the secrets of the call. */
  private record Said(
      @Nullable String code,
      @Nullable String message,
      @Nullable String requestId) {
    static Said of(Failure failure, ErrorBody body) {
      return new Said(
          masked("error code", body.code(), failure),
          masked("error message", body.message(), failure),
          masked("request id", RequestId.of(failure.headers(), body.requestId()), failure));
    }

    private static @Nullable String masked(String place, @Nullable String text, Failure failure) {
      return text == null ? null : failure.headers().masked(place, text);
    }

    String message(String operationId, int status) {
      return operationId
          + ": "
          + status
          + (String.valueOf(status).equals(code) ? "" : shown(code))
          + shown(message)
          + (requestId == null ? "" : " (request " + requestId + ")");
    }

    private static String shown(@Nullable String text) {
      return text == null ? "" : " " + ShownText.ofSentence(text.strip());
    }
  }
}
