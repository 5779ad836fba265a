// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code createThing}. */
  public static final class CreateThing {
    /** Sends no optional parameter. */
    public static final CreateThing NONE = builder().build();

    private final @Nullable BigDecimal ratio;
    private final @Nullable List<String> names;

    private CreateThing(Builder builder) {
      this.ratio = builder.ratio;
      this.names = builder.names;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable BigDecimal ratio() {
      return this.ratio;
    }

    @Nullable List<String> names() {
      return this.names;
    }

    /** Collects the optional parameters of {@code createThing}. */
    public static final class Builder {
      private @Nullable BigDecimal ratio;
      private @Nullable List<String> names;

      private Builder() {}

      public Builder ratio(@Nullable BigDecimal ratio) {
        this.ratio = ratio;
        return this;
      }

      public Builder names(@Nullable List<String> names) {
        this.names = names == null ? null : Collections.unmodifiableList(new ArrayList<>(names));
        return this;
      }

      /** Creates the parameters as set so far. */
      public CreateThing build() {
        return new CreateThing(this);
      }
    }
  }
}
