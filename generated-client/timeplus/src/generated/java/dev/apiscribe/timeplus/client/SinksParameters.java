// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link SinksClient}. */
@Generated("apiscribe")
public final class SinksParameters {
  private SinksParameters() {}

  /** The optional parameters of {@code startSink}. */
  public static final class StartSink {
    /** Sends no optional parameter. */
    public static final StartSink NONE = builder().build();

    private final @Nullable Boolean sync;

    private StartSink(Builder builder) {
      this.sync = builder.sync;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Boolean sync() {
      return this.sync;
    }

    /** Collects the optional parameters of {@code startSink}. */
    public static final class Builder {
      private @Nullable Boolean sync;

      private Builder() {}

      /**
       * Whether the response waits for the operation to end.
       *
       * <p>The service's default is true.
       */
      public Builder sync(@Nullable Boolean sync) {
        this.sync = sync;
        return this;
      }

      /** Creates the parameters as set so far. */
      public StartSink build() {
        return new StartSink(this);
      }
    }
  }
}
