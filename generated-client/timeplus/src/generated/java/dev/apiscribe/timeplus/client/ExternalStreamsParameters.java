// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ExternalStreamsClient}. */
@Generated("apiscribe")
public final class ExternalStreamsParameters {
  private ExternalStreamsParameters() {}

  /** The optional parameters of {@code getExternalStreamStats}. */
  public static final class GetExternalStreamStats {
    /** Sends no optional parameter. */
    public static final GetExternalStreamStats NONE = builder().build();

    private final @Nullable Integer historyDays;

    private GetExternalStreamStats(Builder builder) {
      this.historyDays = builder.historyDays;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer historyDays() {
      return this.historyDays;
    }

    /** Collects the optional parameters of {@code getExternalStreamStats}. */
    public static final class Builder {
      private @Nullable Integer historyDays;

      private Builder() {}

      /** How many days of past values to add. */
      public Builder historyDays(@Nullable Integer historyDays) {
        this.historyDays = historyDays;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetExternalStreamStats build() {
        return new GetExternalStreamStats(this);
      }
    }
  }
}
