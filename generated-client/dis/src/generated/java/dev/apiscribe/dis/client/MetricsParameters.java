// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.PartitionMetric;
import dev.apiscribe.dis.model.StreamMetric;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link MetricsClient}. */
@Generated("apiscribe")
public final class MetricsParameters {
  private MetricsParameters() {}

  /** The optional parameters of {@code getStreamMetrics}. */
  public static final class GetStreamMetrics {
    /** Sends no optional parameter. */
    public static final GetStreamMetrics NONE = builder().build();

    private final @Nullable StreamMetric label;
    private final @Nullable String labelList;

    private GetStreamMetrics(Builder builder) {
      this.label = builder.label;
      this.labelList = builder.labelList;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable StreamMetric label() {
      return this.label;
    }

    @Nullable String labelList() {
      return this.labelList;
    }

    /** Collects the optional parameters of {@code getStreamMetrics}. */
    public static final class Builder {
      private @Nullable StreamMetric label;
      private @Nullable String labelList;

      private Builder() {}

      /** The metric to get. */
      public Builder label(@Nullable StreamMetric label) {
        this.label = label;
        return this;
      }

      /** The metrics to get, separated by commas. */
      public Builder labelList(@Nullable String labelList) {
        this.labelList = labelList;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetStreamMetrics build() {
        return new GetStreamMetrics(this);
      }
    }
  }

  /** The optional parameters of {@code getPartitionMetrics}. */
  public static final class GetPartitionMetrics {
    /** Sends no optional parameter. */
    public static final GetPartitionMetrics NONE = builder().build();

    private final @Nullable PartitionMetric label;
    private final @Nullable String labelList;

    private GetPartitionMetrics(Builder builder) {
      this.label = builder.label;
      this.labelList = builder.labelList;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable PartitionMetric label() {
      return this.label;
    }

    @Nullable String labelList() {
      return this.labelList;
    }

    /** Collects the optional parameters of {@code getPartitionMetrics}. */
    public static final class Builder {
      private @Nullable PartitionMetric label;
      private @Nullable String labelList;

      private Builder() {}

      /** The metric to get. */
      public Builder label(@Nullable PartitionMetric label) {
        this.label = label;
        return this;
      }

      /** The metrics to get, separated by commas. */
      public Builder labelList(@Nullable String labelList) {
        this.labelList = labelList;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetPartitionMetrics build() {
        return new GetPartitionMetrics(this);
      }
    }
  }
}
