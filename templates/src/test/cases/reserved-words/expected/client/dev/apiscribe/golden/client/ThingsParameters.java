// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code switch_}. */
  public static final class Switch {
    /** Sends no optional parameter. */
    public static final Switch NONE = builder().build();

    private final @Nullable String request;
    private final @Nullable String options;
    private final @Nullable String parameters;
    private final @Nullable String api;

    private Switch(Builder builder) {
      this.request = builder.request;
      this.options = builder.options;
      this.parameters = builder.parameters;
      this.api = builder.api;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String request() {
      return this.request;
    }

    @Nullable String options() {
      return this.options;
    }

    @Nullable String parameters() {
      return this.parameters;
    }

    @Nullable String api() {
      return this.api;
    }

    /** Collects the optional parameters of {@code switch_}. */
    public static final class Builder {
      private @Nullable String request;
      private @Nullable String options;
      private @Nullable String parameters;
      private @Nullable String api;

      private Builder() {}

      public Builder request(@Nullable String request) {
        this.request = request;
        return this;
      }

      public Builder options(@Nullable String options) {
        this.options = options;
        return this;
      }

      public Builder parameters(@Nullable String parameters) {
        this.parameters = parameters;
        return this;
      }

      public Builder api(@Nullable String api) {
        this.api = api;
        return this;
      }

      /** Creates the parameters as set so far. */
      public Switch build() {
        return new Switch(this);
      }
    }
  }
}
