// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link CheckpointsClient}. */
@Generated("apiscribe")
public final class CheckpointsParameters {
  private CheckpointsParameters() {}

  /** The optional parameters of {@code deleteCheckpoint}. */
  public static final class DeleteCheckpoint {
    /** Sends no optional parameter. */
    public static final DeleteCheckpoint NONE = builder().build();

    private final @Nullable String partitionId;

    private DeleteCheckpoint(Builder builder) {
      this.partitionId = builder.partitionId;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String partitionId() {
      return this.partitionId;
    }

    /** Collects the optional parameters of {@code deleteCheckpoint}. */
    public static final class Builder {
      private @Nullable String partitionId;

      private Builder() {}

      /** Partition of the checkpoint, as <code>shardId-0000000000</code> or <code>0</code>. */
      public Builder partitionId(@Nullable String partitionId) {
        this.partitionId = partitionId;
        return this;
      }

      /** Creates the parameters as set so far. */
      public DeleteCheckpoint build() {
        return new DeleteCheckpoint(this);
      }
    }
  }
}
