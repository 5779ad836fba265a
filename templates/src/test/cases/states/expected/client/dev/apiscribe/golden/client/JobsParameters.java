// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link JobsClient}. */
@Generated("apiscribe")
public final class JobsParameters {
  private JobsParameters() {}

  /** The optional parameters of {@code getJob}. */
  public static final class GetJob {
    /** Sends no optional parameter. */
    public static final GetJob NONE = builder().build();

    private final @Nullable String waitOptions;

    private GetJob(Builder builder) {
      this.waitOptions = builder.waitOptions;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String waitOptions() {
      return this.waitOptions;
    }

    /** Collects the optional parameters of {@code getJob}. */
    public static final class Builder {
      private @Nullable String waitOptions;

      private Builder() {}

      public Builder waitOptions(@Nullable String waitOptions) {
        this.waitOptions = waitOptions;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetJob build() {
        return new GetJob(this);
      }
    }
  }
}
