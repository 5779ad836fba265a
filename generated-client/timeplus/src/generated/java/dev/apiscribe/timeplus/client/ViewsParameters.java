// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ViewsClient}. */
@Generated("apiscribe")
public final class ViewsParameters {
  private ViewsParameters() {}

  /** The optional parameters of {@code getViewStats}. */
  public static final class GetViewStats {
    /** Sends no optional parameter. */
    public static final GetViewStats NONE = builder().build();

    private final @Nullable Integer historyDays;

    private GetViewStats(Builder builder) {
      this.historyDays = builder.historyDays;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer historyDays() {
      return this.historyDays;
    }

    /** Collects the optional parameters of {@code getViewStats}. */
    public static final class Builder {
      private @Nullable Integer historyDays;

      private Builder() {}

      /** How many days of past values to add. */
      public Builder historyDays(@Nullable Integer historyDays) {
        this.historyDays = historyDays;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetViewStats build() {
        return new GetViewStats(this);
      }
    }
  }
}
