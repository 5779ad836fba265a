// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code fillThing}. */
  public static final class FillThing {
    /** Sends no optional parameter. */
    public static final FillThing NONE = builder().build();

    private final @Nullable Integer since;

    private FillThing(Builder builder) {
      this.since = builder.since;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer since() {
      return this.since;
    }

    /** Collects the optional parameters of {@code fillThing}. */
    public static final class Builder {
      private @Nullable Integer since;

      private Builder() {}

      public Builder since(@Nullable Integer since) {
        this.since = since;
        return this;
      }

      /** Creates the parameters as set so far. */
      public FillThing build() {
        return new FillThing(this);
      }
    }
  }
}
