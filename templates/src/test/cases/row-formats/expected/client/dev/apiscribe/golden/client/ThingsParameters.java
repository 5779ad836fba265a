// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Format;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code ingestRows}. */
  public static final class IngestRows {
    /** Sends no optional parameter. */
    public static final IngestRows NONE = builder().build();

    private final @Nullable Format format;

    private IngestRows(Builder builder) {
      this.format = builder.format;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Format format() {
      return this.format;
    }

    /** Collects the optional parameters of {@code ingestRows}. */
    public static final class Builder {
      private @Nullable Format format;

      private Builder() {}

      public Builder format(@Nullable Format format) {
        this.format = format;
        return this;
      }

      /** Creates the parameters as set so far. */
      public IngestRows build() {
        return new IngestRows(this);
      }
    }
  }
}
