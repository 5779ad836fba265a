// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Level;
import jakarta.ws.rs.core.Response;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The responses of the operations in {@link ThingsOperations} whose successes have several types, or headers. */
@Generated("apiscribe")
public final class ThingsResponses {
  private ThingsResponses() {}

  /** The successes of {@code putThing}. */
  public static final class PutThing {
    private PutThing() {}

    /** The level. */
    public static Response status200(Level body, @Nullable Level xLevel) {
      Response.ResponseBuilder response = Response.status(200);
      if (xLevel != null) {
        response.header("X-Level", String.valueOf(xLevel));
      }
      return response.type("application/json").entity(body).build();
    }
  }
}
