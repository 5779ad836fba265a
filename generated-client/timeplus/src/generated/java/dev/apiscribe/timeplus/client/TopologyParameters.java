// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.timeplus.model.TopologyResource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link TopologyClient}. */
@Generated("apiscribe")
public final class TopologyParameters {
  private TopologyParameters() {}

  /** The optional parameters of {@code getTopology}. */
  public static final class GetTopology {
    /** Sends no optional parameter. */
    public static final GetTopology NONE = builder().build();

    private final @Nullable String db;
    private final @Nullable List<TopologyResource> extraResources;

    private GetTopology(Builder builder) {
      this.db = builder.db;
      this.extraResources = builder.extraResources;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String db() {
      return this.db;
    }

    @Nullable List<TopologyResource> extraResources() {
      return this.extraResources;
    }

    /** Collects the optional parameters of {@code getTopology}. */
    public static final class Builder {
      private @Nullable String db;
      private @Nullable List<TopologyResource> extraResources;

      private Builder() {}

      /**
       * Name of the database.
       *
       * <p>The service's default is default.
       */
      public Builder db(@Nullable String db) {
        this.db = db;
        return this;
      }

      /** Further kinds of resources to add, separated by commas. */
      public Builder extraResources(@Nullable List<TopologyResource> extraResources) {
        this.extraResources = extraResources == null ? null : Collections.unmodifiableList(new ArrayList<>(extraResources));
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetTopology build() {
        return new GetTopology(this);
      }
    }
  }
}
