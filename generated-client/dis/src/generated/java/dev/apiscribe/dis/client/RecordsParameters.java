// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CursorType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link RecordsClient}. */
@Generated("apiscribe")
public final class RecordsParameters {
  private RecordsParameters() {}

  /** The optional parameters of {@code downloadRecords}. */
  public static final class DownloadRecords {
    /** Sends no optional parameter. */
    public static final DownloadRecords NONE = builder().build();

    private final @Nullable Long maxFetchBytes;

    private DownloadRecords(Builder builder) {
      this.maxFetchBytes = builder.maxFetchBytes;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Long maxFetchBytes() {
      return this.maxFetchBytes;
    }

    /** Collects the optional parameters of {@code downloadRecords}. */
    public static final class Builder {
      private @Nullable Long maxFetchBytes;

      private Builder() {}

      /** How many bytes to get at most. A record that is larger cannot be downloaded. */
      public Builder maxFetchBytes(@Nullable Long maxFetchBytes) {
        this.maxFetchBytes = maxFetchBytes;
        return this;
      }

      /** Creates the parameters as set so far. */
      public DownloadRecords build() {
        return new DownloadRecords(this);
      }
    }
  }

  /** The optional parameters of {@code getCursor}. */
  public static final class GetCursor {
    /** Sends no optional parameter. */
    public static final GetCursor NONE = builder().build();

    private final @Nullable CursorType cursorType;
    private final @Nullable String startingSequenceNumber;
    private final @Nullable Long timestamp;

    private GetCursor(Builder builder) {
      this.cursorType = builder.cursorType;
      this.startingSequenceNumber = builder.startingSequenceNumber;
      this.timestamp = builder.timestamp;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable CursorType cursorType() {
      return this.cursorType;
    }

    @Nullable String startingSequenceNumber() {
      return this.startingSequenceNumber;
    }

    @Nullable Long timestamp() {
      return this.timestamp;
    }

    /** Collects the optional parameters of {@code getCursor}. */
    public static final class Builder {
      private @Nullable CursorType cursorType;
      private @Nullable String startingSequenceNumber;
      private @Nullable Long timestamp;

      private Builder() {}

      /** Where the cursor stands. Without it, at a sequence number. */
      public Builder cursorType(@Nullable CursorType cursorType) {
        this.cursorType = cursorType;
        return this;
      }

      /**
       * Sequence number, from 0 to 9223372036854775807, at or after which the cursor stands. The service numbers
       * each record when it is uploaded; the numbers of a partition key usually grow.
       */
      public Builder startingSequenceNumber(@Nullable String startingSequenceNumber) {
        this.startingSequenceNumber = startingSequenceNumber;
        return this;
      }

      /** Time in milliseconds at which the cursor stands, for the type <code>AT_TIMESTAMP</code>. */
      public Builder timestamp(@Nullable Long timestamp) {
        this.timestamp = timestamp;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetCursor build() {
        return new GetCursor(this);
      }
    }
  }
}
