package dev.apiscribe.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one call does differently from its client. */
public final class RequestOptions {
  private static final RequestOptions NONE = new Builder().build();

  private final Headers headers;
  private final @Nullable Duration timeout;
  private final @Nullable Boolean validate;

  private RequestOptions(Builder builder) {
    this.headers = builder.headers.build();
    this.timeout = builder.timeout;
    this.validate = builder.validate;
  }

  public static RequestOptions none() {
    return NONE;
  }

  public static Builder builder() {
    return new Builder();
  }

  Headers headers() {
    return this.headers;
  }

  @Nullable Duration timeout() {
    return this.timeout;
  }

  boolean validate(boolean otherwise) {
    return this.validate == null ? otherwise : this.validate;
  }

  /** Not safe for concurrent use. */
  public static final class Builder {
    private final Headers.Builder headers = Headers.builder();
    private @Nullable Duration timeout;
    private @Nullable Boolean validate;

    private Builder() {}

    /** Adds a header that replaces the one of the same name that the call would send. */
    public Builder header(String name, String value) {
      this.headers.add(name, value);
      return this;
    }

    /**
     * How long the call may take: until the whole answer is read, or, where the caller reads the answer (a download,
     * an event stream), until its headers are there. Default: the client's.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Deadline.checked(timeout);
      return this;
    }

    /** Whether to check the request before sending it. Default: the client's. */
    public Builder validate(boolean validate) {
      this.validate = validate;
      return this;
    }

    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
