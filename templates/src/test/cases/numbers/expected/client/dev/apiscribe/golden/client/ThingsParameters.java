// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Level;
import dev.apiscribe.golden.model.Port;
import dev.apiscribe.golden.model.PutThingShare;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code putThing}. */
  public static final class PutThing {
    /** Sends no optional parameter. */
    public static final PutThing NONE = builder().build();

    private final @Nullable PutThingShare share;
    private final @Nullable List<Level> levels;
    private final @Nullable Port xPort;

    private PutThing(Builder builder) {
      this.share = builder.share;
      this.levels = builder.levels;
      this.xPort = builder.xPort;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable PutThingShare share() {
      return this.share;
    }

    @Nullable List<Level> levels() {
      return this.levels;
    }

    @Nullable Port xPort() {
      return this.xPort;
    }

    /** Collects the optional parameters of {@code putThing}. */
    public static final class Builder {
      private @Nullable PutThingShare share;
      private @Nullable List<Level> levels;
      private @Nullable Port xPort;

      private Builder() {}

      public Builder share(@Nullable PutThingShare share) {
        this.share = share;
        return this;
      }

      public Builder levels(@Nullable List<Level> levels) {
        this.levels = levels == null ? null : Collections.unmodifiableList(new ArrayList<>(levels));
        return this;
      }

      public Builder xPort(@Nullable Port xPort) {
        this.xPort = xPort;
        return this;
      }

      /** Creates the parameters as set so far. */
      public PutThing build() {
        return new PutThing(this);
      }
    }
  }
}
