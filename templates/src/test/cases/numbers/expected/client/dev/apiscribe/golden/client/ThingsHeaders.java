// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Level;
import dev.apiscribe.runtime.HeaderValue;
import dev.apiscribe.runtime.Headers;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The documented headers of the operations in {@link ThingsClient}. An accessor returns null if the header is
 * absent, and throws {@link dev.apiscribe.runtime.UnreadableHeaderException} if it is not of its type.
 */
@Generated("apiscribe")
public final class ThingsHeaders {
  private ThingsHeaders() {}

  /** The headers of {@code putThing}. */
  public static final class PutThing {
    private final Headers headers;

    private PutThing(Headers headers) {
      this.headers = headers;
    }

    /** Creates the accessors of the headers of a response, or of an error. */
    public static PutThing of(Headers headers) {
      return new PutThing(headers);
    }

    public @Nullable Level xLevel() {
      return HeaderValue.of(this.headers, "X-Level").json(LevelJson.CODEC);
    }
  }
}
