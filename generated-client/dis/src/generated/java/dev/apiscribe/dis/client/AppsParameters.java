// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link AppsClient}. */
@Generated("apiscribe")
public final class AppsParameters {
  private AppsParameters() {}

  /** The optional parameters of {@code listApps}. */
  public static final class ListApps {
    /** Sends no optional parameter. */
    public static final ListApps NONE = builder().build();

    private final @Nullable Integer limit;
    private final @Nullable String startAppName;
    private final @Nullable String streamName;

    private ListApps(Builder builder) {
      this.limit = builder.limit;
      this.startAppName = builder.startAppName;
      this.streamName = builder.streamName;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer limit() {
      return this.limit;
    }

    @Nullable String startAppName() {
      return this.startAppName;
    }

    @Nullable String streamName() {
      return this.streamName;
    }

    /** Collects the optional parameters of {@code listApps}. */
    public static final class Builder {
      private @Nullable Integer limit;
      private @Nullable String startAppName;
      private @Nullable String streamName;

      private Builder() {}

      /**
       * How many a page has at most.
       *
       * <p>The service's default is 10.
       */
      public Builder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
      }

      /** Last app of the page before. It is not listed again. */
      public Builder startAppName(@Nullable String startAppName) {
        this.startAppName = startAppName;
        return this;
      }

      /** Stream whose apps are listed. */
      public Builder streamName(@Nullable String streamName) {
        this.streamName = streamName;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ListApps build() {
        return new ListApps(this);
      }
    }
  }

  /** The optional parameters of {@code getConsumptionStatus}. */
  public static final class GetConsumptionStatus {
    /** Sends no optional parameter. */
    public static final GetConsumptionStatus NONE = builder().build();

    private final @Nullable Integer limit;
    private final @Nullable String startPartitionId;

    private GetConsumptionStatus(Builder builder) {
      this.limit = builder.limit;
      this.startPartitionId = builder.startPartitionId;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer limit() {
      return this.limit;
    }

    @Nullable String startPartitionId() {
      return this.startPartitionId;
    }

    /** Collects the optional parameters of {@code getConsumptionStatus}. */
    public static final class Builder {
      private @Nullable Integer limit;
      private @Nullable String startPartitionId;

      private Builder() {}

      /**
       * How many partitions a page has at most.
       *
       * <p>The service's default is 100.
       */
      public Builder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
      }

      /** Last partition of the page before. It is not listed again. */
      public Builder startPartitionId(@Nullable String startPartitionId) {
        this.startPartitionId = startPartitionId;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetConsumptionStatus build() {
        return new GetConsumptionStatus(this);
      }
    }
  }
}
