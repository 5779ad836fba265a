// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Level;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The responses of the operations in {@link ThingsOperations} whose successes have several types, or headers. */
@Generated("apiscribe")
public final class ThingsResponses {
  private ThingsResponses() {}

  /** The successes of {@code putThing}. */
  public static final class PutThing {
    private PutThing() {}

    /** The level. */
    public static ResponseEntity<Level> status200(Level body, @Nullable Level xLevel) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(200);
      if (xLevel != null) {
        response.header("X-Level", String.valueOf(xLevel));
      }
      return response.contentType(MediaType.parseMediaType("application/json")).body(body);
    }
  }
}
