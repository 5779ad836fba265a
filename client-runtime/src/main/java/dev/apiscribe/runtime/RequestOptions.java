package dev.apiscribe.runtime;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Options of one call that override those of its client. */
public final class RequestOptions {
  private static final RequestOptions NONE = new Builder().build();

  private final Headers headers;
  private final @Nullable Duration timeout;
  private final @Nullable Duration attemptTimeout;
  private final @Nullable Duration idleTimeout;
  private final @Nullable Long maxBodySize;
  private final @Nullable Long maxEventSize;
  private final @Nullable Long maxLineSize;
  private final @Nullable RetryPolicy retry;
  private final @Nullable Boolean idempotent;
  private final @Nullable Boolean validate;
  private final @Nullable Boolean validateResponses;
  private final boolean keepRawBody;
  private final @Nullable String bodyMediaType;

  private RequestOptions(Builder builder) {
    headers = builder.headers.build();
    timeout = builder.timeout;
    attemptTimeout = builder.attemptTimeout;
    idleTimeout = builder.idleTimeout;
    maxBodySize = builder.maxBodySize;
    maxEventSize = builder.maxEventSize;
    maxLineSize = builder.maxLineSize;
    retry = builder.retry;
    idempotent = builder.idempotent;
    validate = builder.validate;
    validateResponses = builder.validateResponses;
    keepRawBody = builder.keepRawBody;
    bodyMediaType = builder.bodyMediaType;
  }

  public static RequestOptions none() {
    return NONE;
  }

  public static Builder builder() {
    return new Builder();
  }

  Headers headers() {
    return headers;
  }

  @Nullable
  Duration timeout() {
    return timeout;
  }

  @Nullable
  Duration attemptTimeout() {
    return attemptTimeout;
  }

  @Nullable
  Duration idleTimeout() {
    return idleTimeout;
  }

  SizeBounds sizes(SizeBounds otherwise) {
    return otherwise.with(maxBodySize, maxEventSize, maxLineSize);
  }

  @Nullable
  RetryPolicy retry() {
    return retry;
  }

  boolean isIdempotent(boolean otherwise) {
    return idempotent == null ? otherwise : idempotent;
  }

  boolean keepsRawBody() {
    return keepRawBody;
  }

  /** Null for the usual one of the body. */
  @Nullable
  String bodyMediaType() {
    return bodyMediaType;
  }

  boolean validate(boolean otherwise) {
    return validate == null ? otherwise : validate;
  }

  boolean validatesResponses(boolean otherwise) {
    return validateResponses == null ? otherwise : validateResponses;
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private final Headers.Builder headers = Headers.builder();
    private @Nullable Duration timeout;
    private @Nullable Duration attemptTimeout;
    private @Nullable Duration idleTimeout;
    private @Nullable Long maxBodySize;
    private @Nullable Long maxEventSize;
    private @Nullable Long maxLineSize;
    private @Nullable RetryPolicy retry;
    private @Nullable Boolean idempotent;
    private @Nullable Boolean validate;
    private @Nullable Boolean validateResponses;
    private boolean keepRawBody;
    private @Nullable String bodyMediaType;

    private Builder() {}

    /** Adds a header that replaces the one of the same name that the call would send. */
    public Builder header(String name, String value) {
      headers.add(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Names a secret in the body of the call, such as a password: where the server repeats it, no
     * message, log line or {@code toString()} shows it. Secrets in headers and parameters are
     * known. One of less than 8 characters is not looked for.
     */
    public Builder secret(String value) {
      headers.hideValue(Objects.requireNonNull(value, "value"), "the request body");
      return this;
    }

    /**
     * Sets the timeout of the call with all its attempts and pauses: until the whole response is
     * read, or, where the caller reads the response (a download, an event stream), until its
     * headers are there. Default: the client's.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Deadline.checked("timeout", timeout);
      return this;
    }

    /** Sets the timeout of each attempt. Default: the client's. */
    public Builder attemptTimeout(Duration timeout) {
      attemptTimeout = Deadline.checked("attemptTimeout", timeout);
      return this;
    }

    /**
     * Sets how long the reader of a download or an event stream waits for the next byte. Default:
     * the client's.
     */
    public Builder idleTimeout(Duration timeout) {
      idleTimeout = Deadline.checked("idleTimeout", timeout);
      return this;
    }

    /**
     * Sets how many bytes a response may have that is read as a whole, after decompression.
     * Default: the client's.
     */
    public Builder maxBodySize(long bytes) {
      maxBodySize = SizeBounds.checked("maxBodySize", bytes);
      return this;
    }

    /** Sets how many bytes the data of one event may have. Default: the client's. */
    public Builder maxEventSize(long bytes) {
      maxEventSize = SizeBounds.checked("maxEventSize", bytes);
      return this;
    }

    /** Sets how many bytes one line of an event stream may have. Default: the client's. */
    public Builder maxLineSize(long bytes) {
      maxLineSize = SizeBounds.checked("maxLineSize", bytes);
      return this;
    }

    /** Sets when the call is retried. Default: the client's. */
    public Builder retry(RetryPolicy policy) {
      retry = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * Sets whether the call is idempotent. Only then is it repeated after a failure that leaves
     * open whether the server executed it. Default: true for GET, HEAD, PUT, DELETE and for
     * operations that the API's document calls so, else false.
     */
    public Builder idempotent(boolean idempotent) {
      this.idempotent = idempotent;
      return this;
    }

    /**
     * Makes {@link Response#rawBody()} available; the response is then held in memory twice.
     * Default: no.
     */
    public Builder keepRawBody() {
      keepRawBody = true;
      return this;
    }

    /**
     * Sets in which of the documented media types of its schema the body is sent, such as a form in
     * place of JSON, or one of a documented range. It is sent with its parameters. Default: the
     * first of JSON, else the form. Another one fails with {@link IllegalArgumentException} when
     * the call is sent; a {@link RequestBody} has a media type of its own.
     */
    public Builder bodyMediaType(String mediaType) {
      bodyMediaType = Objects.requireNonNull(mediaType, "mediaType");
      return this;
    }

    /** Sets whether the request is checked before it is sent. Default: the client's. */
    public Builder validate(boolean validate) {
      this.validate = validate;
      return this;
    }

    /**
     * Sets whether to refuse a response that lacks a required property, or has a value of another
     * type. Default: the client's.
     */
    public Builder validateResponses(boolean validate) {
      validateResponses = validate;
      return this;
    }

    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
