// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link StreamsClient}. */
@Generated("apiscribe")
public final class StreamsParameters {
  private StreamsParameters() {}

  /** The optional parameters of {@code listStreams}. */
  public static final class ListStreams {
    /** Sends no optional parameter. */
    public static final ListStreams NONE = builder().build();

    private final @Nullable Integer limit;
    private final @Nullable String startStreamName;

    private ListStreams(Builder builder) {
      this.limit = builder.limit;
      this.startStreamName = builder.startStreamName;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer limit() {
      return this.limit;
    }

    @Nullable String startStreamName() {
      return this.startStreamName;
    }

    /** Collects the optional parameters of {@code listStreams}. */
    public static final class Builder {
      private @Nullable Integer limit;
      private @Nullable String startStreamName;

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

      /** Last stream of the page before. It is not listed again; for the first page it is left out. */
      public Builder startStreamName(@Nullable String startStreamName) {
        this.startStreamName = startStreamName;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ListStreams build() {
        return new ListStreams(this);
      }
    }
  }

  /** The optional parameters of {@code getStream}. */
  public static final class GetStream {
    /** Sends no optional parameter. */
    public static final GetStream NONE = builder().build();

    private final @Nullable String startPartitionId;
    private final @Nullable Integer limitPartitions;

    private GetStream(Builder builder) {
      this.startPartitionId = builder.startPartitionId;
      this.limitPartitions = builder.limitPartitions;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String startPartitionId() {
      return this.startPartitionId;
    }

    @Nullable Integer limitPartitions() {
      return this.limitPartitions;
    }

    /** Collects the optional parameters of {@code getStream}. */
    public static final class Builder {
      private @Nullable String startPartitionId;
      private @Nullable Integer limitPartitions;

      private Builder() {}

      /** Last partition of the page before. It is not listed again. */
      public Builder startPartitionId(@Nullable String startPartitionId) {
        this.startPartitionId = startPartitionId;
        return this;
      }

      /**
       * How many partitions a page has at most.
       *
       * <p>The service's default is 100.
       */
      public Builder limitPartitions(@Nullable Integer limitPartitions) {
        this.limitPartitions = limitPartitions;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetStream build() {
        return new GetStream(this);
      }
    }
  }
}
