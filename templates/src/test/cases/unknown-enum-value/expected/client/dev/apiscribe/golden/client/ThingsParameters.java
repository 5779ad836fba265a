// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Mode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code replaceThing}. */
  public static final class ReplaceThing {
    /** Sends no optional parameter. */
    public static final ReplaceThing NONE = builder().build();

    private final @Nullable Mode mode;

    private ReplaceThing(Builder builder) {
      this.mode = builder.mode;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Mode mode() {
      return this.mode;
    }

    /** Collects the optional parameters of {@code replaceThing}. */
    public static final class Builder {
      private @Nullable Mode mode;

      private Builder() {}

      public Builder mode(@Nullable Mode mode) {
        this.mode = mode;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ReplaceThing build() {
        return new ReplaceThing(this);
      }
    }
  }
}
