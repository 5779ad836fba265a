// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.Filter;
import dev.apiscribe.golden.model.ListThingsLevel;
import dev.apiscribe.golden.model.Nested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    private final @Nullable Filter form;
    private final @Nullable Filter joined;
    private final @Nullable Map<String, @Nullable Object> free;
    private final @Nullable Object any;
    private final @Nullable List<String> spaced;
    private final @Nullable List<Integer> piped;
    private final @Nullable List<String> piece;
    private final @Nullable List<Color> colors;
    private final @Nullable ListThingsLevel level;
    private final @Nullable Filter xFilter;
    private final @Nullable Integer tries;

    private ListThings(Builder builder) {
      this.form = builder.form;
      this.joined = builder.joined;
      this.free = builder.free;
      this.any = builder.any;
      this.spaced = builder.spaced;
      this.piped = builder.piped;
      this.piece = builder.piece;
      this.colors = builder.colors;
      this.level = builder.level;
      this.xFilter = builder.xFilter;
      this.tries = builder.tries;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Filter form() {
      return this.form;
    }

    @Nullable Filter joined() {
      return this.joined;
    }

    @Nullable Map<String, @Nullable Object> free() {
      return this.free;
    }

    @Nullable Object any() {
      return this.any;
    }

    @Nullable List<String> spaced() {
      return this.spaced;
    }

    @Nullable List<Integer> piped() {
      return this.piped;
    }

    @Nullable List<String> piece() {
      return this.piece;
    }

    @Nullable List<Color> colors() {
      return this.colors;
    }

    @Nullable ListThingsLevel level() {
      return this.level;
    }

    @Nullable Filter xFilter() {
      return this.xFilter;
    }

    @Nullable Integer tries() {
      return this.tries;
    }

    /** Collects the optional parameters of {@code listThings}. */
    public static final class Builder {
      private @Nullable Filter form;
      private @Nullable Filter joined;
      private @Nullable Map<String, @Nullable Object> free;
      private @Nullable Object any;
      private @Nullable List<String> spaced;
      private @Nullable List<Integer> piped;
      private @Nullable List<String> piece;
      private @Nullable List<Color> colors;
      private @Nullable ListThingsLevel level;
      private @Nullable Filter xFilter;
      private @Nullable Integer tries;

      private Builder() {}

      /** Each property by itself. */
      public Builder form(@Nullable Filter form) {
        this.form = form;
        return this;
      }

      public Builder joined(@Nullable Filter joined) {
        this.joined = joined;
        return this;
      }

      public Builder free(@Nullable Map<String, @Nullable Object> free) {
        this.free = free;
        return this;
      }

      public Builder any(@Nullable Object any) {
        this.any = any;
        return this;
      }

      public Builder spaced(@Nullable List<String> spaced) {
        this.spaced = spaced == null ? null : Collections.unmodifiableList(new ArrayList<>(spaced));
        return this;
      }

      public Builder piped(@Nullable List<Integer> piped) {
        this.piped = piped == null ? null : Collections.unmodifiableList(new ArrayList<>(piped));
        return this;
      }

      public Builder piece(@Nullable List<String> piece) {
        this.piece = piece == null ? null : Collections.unmodifiableList(new ArrayList<>(piece));
        return this;
      }

      public Builder colors(@Nullable List<Color> colors) {
        this.colors = colors == null ? null : Collections.unmodifiableList(new ArrayList<>(colors));
        return this;
      }

      /** The service's default is 1. */
      public Builder level(@Nullable ListThingsLevel level) {
        this.level = level;
        return this;
      }

      public Builder xFilter(@Nullable Filter xFilter) {
        this.xFilter = xFilter;
        return this;
      }

      public Builder tries(@Nullable Integer tries) {
        this.tries = tries;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ListThings build() {
        return new ListThings(this);
      }
    }
  }

  /** The optional parameters of {@code readQuery}. */
  public static final class ReadQuery {
    /** Sends no optional parameter. */
    public static final ReadQuery NONE = builder().build();

    private final @Nullable Filter query;

    private ReadQuery(Builder builder) {
      this.query = builder.query;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Filter query() {
      return this.query;
    }

    /** Collects the optional parameters of {@code readQuery}. */
    public static final class Builder {
      private @Nullable Filter query;

      private Builder() {}

      public Builder query(@Nullable Filter query) {
        this.query = query;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ReadQuery build() {
        return new ReadQuery(this);
      }
    }
  }

  /** The optional parameters of {@code readPaths}. */
  public static final class ReadPaths {
    /** Sends no optional parameter. */
    public static final ReadPaths NONE = builder().build();

    private final @Nullable Nested nested;
    private final @Nullable List<Filter> filters;
    private final @Nullable String url;
    private final @Nullable Filter pairs;
    private final @Nullable List<Integer> sizes;
    private final @Nullable Filter filter;

    private ReadPaths(Builder builder) {
      this.nested = builder.nested;
      this.filters = builder.filters;
      this.url = builder.url;
      this.pairs = builder.pairs;
      this.sizes = builder.sizes;
      this.filter = builder.filter;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable Nested nested() {
      return this.nested;
    }

    @Nullable List<Filter> filters() {
      return this.filters;
    }

    @Nullable String url() {
      return this.url;
    }

    @Nullable Filter pairs() {
      return this.pairs;
    }

    @Nullable List<Integer> sizes() {
      return this.sizes;
    }

    @Nullable Filter filter() {
      return this.filter;
    }

    /** Collects the optional parameters of {@code readPaths}. */
    public static final class Builder {
      private @Nullable Nested nested;
      private @Nullable List<Filter> filters;
      private @Nullable String url;
      private @Nullable Filter pairs;
      private @Nullable List<Integer> sizes;
      private @Nullable Filter filter;

      private Builder() {}

      public Builder nested(@Nullable Nested nested) {
        this.nested = nested;
        return this;
      }

      public Builder filters(@Nullable List<Filter> filters) {
        this.filters = filters == null ? null : Collections.unmodifiableList(new ArrayList<>(filters));
        return this;
      }

      public Builder url(@Nullable String url) {
        this.url = url;
        return this;
      }

      public Builder pairs(@Nullable Filter pairs) {
        this.pairs = pairs;
        return this;
      }

      public Builder sizes(@Nullable List<Integer> sizes) {
        this.sizes = sizes == null ? null : Collections.unmodifiableList(new ArrayList<>(sizes));
        return this;
      }

      public Builder filter(@Nullable Filter filter) {
        this.filter = filter;
        return this;
      }

      /** Creates the parameters as set so far. */
      public ReadPaths build() {
        return new ReadPaths(this);
      }
    }
  }
}
