// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.HeaderValue;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The documented headers of the operations in {@link ThingsClient}. An accessor returns null if the header is
 * absent, and throws {@link dev.apiscribe.runtime.UnreadableHeaderException} if it is not of its type.
 */
@Generated("apiscribe")
public final class ThingsHeaders {
  private ThingsHeaders() {}

  /** The headers of {@code listThings}. */
  public static final class ListThings {
    private final Headers headers;

    private ListThings(Headers headers) {
      this.headers = headers;
    }

    /** Creates the accessors of the headers of a response, or of an error. */
    public static ListThings of(Headers headers) {
      return new ListThings(headers);
    }

    /** How many there are. */
    public @Nullable Integer xTotal() {
      return HeaderValue.of(this.headers, "X-Total").json(JsonCodecs.SMALL_INTEGER);
    }

    public @Nullable String xLeft() {
      return HeaderValue.of(this.headers, "X-Left").text();
    }

    public @Nullable BigDecimal xShare() {
      return HeaderValue.of(this.headers, "X-Share").json(JsonCodecs.DECIMAL);
    }

    public @Nullable Boolean xLast() {
      return HeaderValue.of(this.headers, "X-Last").json(JsonCodecs.BOOLEAN);
    }

    /** Where to go on. */
    public @Nullable String xNext() {
      return HeaderValue.of(this.headers, "X-Next").text(JsonCodecs.TEXT);
    }

    public @Nullable Color xColor() {
      return HeaderValue.of(this.headers, "X-Color").text(ColorJson.CODEC);
    }

    public @Nullable List<String> xNames() {
      return HeaderValue.of(this.headers, "X-Names").texts(JsonCodecs.TEXT);
    }

    public @Nullable List<Integer> xSizes() {
      return HeaderValue.of(this.headers, "X-Sizes").jsons(JsonCodecs.SMALL_INTEGER);
    }

    public @Nullable String xPlace() {
      return HeaderValue.of(this.headers, "X-Place").text();
    }

    public @Nullable String xAny() {
      return HeaderValue.of(this.headers, "X-Any").text();
    }

    public @Nullable Thing xJson() {
      return HeaderValue.of(this.headers, "X-Json").json(ThingJson.CODEC);
    }

    public @Nullable String notify_() {
      return HeaderValue.of(this.headers, "Notify").text(JsonCodecs.TEXT);
    }

    /** In how many seconds. */
    public @Nullable Integer retryAfter() {
      return HeaderValue.of(this.headers, "Retry-After").json(JsonCodecs.SMALL_INTEGER);
    }
  }

  /** The headers of {@code color}. */
  public static final class ColorOperation {
    private final Headers headers;

    private ColorOperation(Headers headers) {
      this.headers = headers;
    }

    /** Creates the accessors of the headers of a response, or of an error. */
    public static ColorOperation of(Headers headers) {
      return new ColorOperation(headers);
    }

    public @Nullable String location() {
      return HeaderValue.of(this.headers, "Location").text(JsonCodecs.TEXT);
    }

    public @Nullable Color xColor() {
      return HeaderValue.of(this.headers, "X-Color").text(ColorJson.CODEC);
    }
  }
}
