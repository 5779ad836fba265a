// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The optional parameters of the operations in {@link ThingsClient}. */
@Generated("apiscribe")
public final class ThingsParameters {
  private ThingsParameters() {}

  /** The optional parameters of {@code getThing}. */
  public static final class GetThing {
    /** Sends no optional parameter. */
    public static final GetThing NONE = builder().build();

    private final @Nullable String byMark;
    private final @Nullable String byFormat;
    private final @Nullable String byMarkOfSchema;
    private final @Nullable String byFormatElsewhere;
    private final @Nullable String byMarkElsewhere;
    private final @Nullable List<String> byFormatOfElements;
    private final @Nullable String xByFormat;
    private final @Nullable String shown;

    private GetThing(Builder builder) {
      this.byMark = builder.byMark;
      this.byFormat = builder.byFormat;
      this.byMarkOfSchema = builder.byMarkOfSchema;
      this.byFormatElsewhere = builder.byFormatElsewhere;
      this.byMarkElsewhere = builder.byMarkElsewhere;
      this.byFormatOfElements = builder.byFormatOfElements;
      this.xByFormat = builder.xByFormat;
      this.shown = builder.shown;
    }

    /** Creates a builder with no parameter set. */
    public static Builder builder() {
      return new Builder();
    }

    @Nullable String byMark() {
      return this.byMark;
    }

    @Nullable String byFormat() {
      return this.byFormat;
    }

    @Nullable String byMarkOfSchema() {
      return this.byMarkOfSchema;
    }

    @Nullable String byFormatElsewhere() {
      return this.byFormatElsewhere;
    }

    @Nullable String byMarkElsewhere() {
      return this.byMarkElsewhere;
    }

    @Nullable List<String> byFormatOfElements() {
      return this.byFormatOfElements;
    }

    @Nullable String xByFormat() {
      return this.xByFormat;
    }

    @Nullable String shown() {
      return this.shown;
    }

    /** Collects the optional parameters of {@code getThing}. */
    public static final class Builder {
      private @Nullable String byMark;
      private @Nullable String byFormat;
      private @Nullable String byMarkOfSchema;
      private @Nullable String byFormatElsewhere;
      private @Nullable String byMarkElsewhere;
      private @Nullable List<String> byFormatOfElements;
      private @Nullable String xByFormat;
      private @Nullable String shown;

      private Builder() {}

      public Builder byMark(@Nullable String byMark) {
        this.byMark = byMark;
        return this;
      }

      public Builder byFormat(@Nullable String byFormat) {
        this.byFormat = byFormat;
        return this;
      }

      public Builder byMarkOfSchema(@Nullable String byMarkOfSchema) {
        this.byMarkOfSchema = byMarkOfSchema;
        return this;
      }

      public Builder byFormatElsewhere(@Nullable String byFormatElsewhere) {
        this.byFormatElsewhere = byFormatElsewhere;
        return this;
      }

      public Builder byMarkElsewhere(@Nullable String byMarkElsewhere) {
        this.byMarkElsewhere = byMarkElsewhere;
        return this;
      }

      public Builder byFormatOfElements(@Nullable List<String> byFormatOfElements) {
        this.byFormatOfElements = byFormatOfElements == null ? null : Collections.unmodifiableList(new ArrayList<>(byFormatOfElements));
        return this;
      }

      public Builder xByFormat(@Nullable String xByFormat) {
        this.xByFormat = xByFormat;
        return this;
      }

      public Builder shown(@Nullable String shown) {
        this.shown = shown;
        return this;
      }

      /** Creates the parameters as set so far. */
      public GetThing build() {
        return new GetThing(this);
      }
    }
  }
}
