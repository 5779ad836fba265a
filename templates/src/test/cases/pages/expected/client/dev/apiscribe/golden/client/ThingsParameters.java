// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code listThings}. */
  public static final class ListThings {
    /** Sends no optional parameter. */
    public static final ListThings NONE = builder().build();

    private final @Nullable Integer size;
    private final @Nullable String startName;

    private ListThings(Builder builder) {
      this.size = builder.size;
      this.startName = builder.startName;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Integer size() {
      return this.size;
    }

    @Nullable String startName() {
      return this.startName;
    }

    /** Collects the optional parameters of {@code listThings}. */
    public static final class Builder {
      private @Nullable Integer size;
      private @Nullable String startName;

      private Builder() {}

      /** The service's default is 10. */
      public Builder size(@Nullable Integer size) {
        this.size = size;
        return this;
      }

      public Builder startName(@Nullable String startName) {
        this.startName = startName;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ListThings build() {
        return new ListThings(this);
      }
    }
  }

  /** The optional parameters of {@code findThings}. */
  public static final class FindThings {
    /** Sends no optional parameter. */
    public static final FindThings NONE = builder().build();

    private final @Nullable String xMarker;

    private FindThings(Builder builder) {
      this.xMarker = builder.xMarker;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String xMarker() {
      return this.xMarker;
    }

    /** Collects the optional parameters of {@code findThings}. */
    public static final class Builder {
      private @Nullable String xMarker;

      private Builder() {}

      public Builder xMarker(@Nullable String xMarker) {
        this.xMarker = xMarker;
        return this;
      }

      /** Creates the parameters as set so far. */
      public FindThings build() {
        return new FindThings(this);
      }
    }
  }

  /** The optional parameters of {@code listNames}. */
  public static final class ListNames {
    /** Sends no optional parameter. */
    public static final ListNames NONE = builder().build();

    private final @Nullable String page;

    private ListNames(Builder builder) {
      this.page = builder.page;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String page() {
      return this.page;
    }

    /** Collects the optional parameters of {@code listNames}. */
    public static final class Builder {
      private @Nullable String page;

      private Builder() {}

      public Builder page(@Nullable String page) {
        this.page = page;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ListNames build() {
        return new ListNames(this);
      }
    }
  }
}
