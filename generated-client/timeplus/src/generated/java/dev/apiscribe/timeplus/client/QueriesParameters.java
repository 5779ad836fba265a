// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link QueriesClient}. */
@Generated("apiscribe")
public final class QueriesParameters {
  private QueriesParameters() {}

  /** The optional parameters of {@code listQueries}. */
  public static final class ListQueries {
    /** Sends no optional parameter. */
    public static final ListQueries NONE = builder().build();

    private final @Nullable String tag;

    private ListQueries(Builder builder) {
      this.tag = builder.tag;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String tag() {
      return this.tag;
    }

    /** Collects the optional parameters of {@code listQueries}. */
    public static final class Builder {
      private @Nullable String tag;

      private Builder() {}

      /** Only queries that carry this tag. */
      public Builder tag(@Nullable String tag) {
        this.tag = tag;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ListQueries build() {
        return new ListQueries(this);
      }
    }
  }
}
