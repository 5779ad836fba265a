// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.timeplus.model.IngestFormat;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link StreamsClient}. */
@Generated("apiscribe")
public final class StreamsParameters {
  private StreamsParameters() {}

  /** The optional parameters of {@code ingestRows}. */
  public static final class IngestRows {
    /** Sends no optional parameter. */
    public static final IngestRows NONE = builder().build();

    private final @Nullable IngestFormat format;

    private IngestRows(Builder builder) {
      this.format = builder.format;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable IngestFormat format() {
      return this.format;
    }

    /** Collects the optional parameters of {@code ingestRows}. */
    public static final class Builder {
      private @Nullable IngestFormat format;

      private Builder() {}

      /** How to read the body; outranks the content type. */
      public Builder format(@Nullable IngestFormat format) {
        this.format = format;
        return this;
      }

      /** Creates the parameters as set so far. */
      public IngestRows build() {
        return new IngestRows(this);
      }
    }
  }

  /** The optional parameters of {@code getStreamStats}. */
  public static final class GetStreamStats {
    /** Sends no optional parameter. */
    public static final GetStreamStats NONE = builder().build();

    private final @Nullable Integer historyDays;

    private GetStreamStats(Builder builder) {
      this.historyDays = builder.historyDays;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer historyDays() {
      return this.historyDays;
    }

    /** Collects the optional parameters of {@code getStreamStats}. */
    public static final class Builder {
      private @Nullable Integer historyDays;

      private Builder() {}

      /** How many days of past values to add. */
      public Builder historyDays(@Nullable Integer historyDays) {
        this.historyDays = historyDays;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetStreamStats build() {
        return new GetStreamStats(this);
      }
    }
  }
}
