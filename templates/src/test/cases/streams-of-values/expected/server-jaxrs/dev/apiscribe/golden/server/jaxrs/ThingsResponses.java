// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Thing;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import javax.annotation.processing.Generated;

/** The responses of the operations in {@link ThingsOperations} whose successes have several types, or headers. */
@Generated("apiscribe")
public final class ThingsResponses {
  private ThingsResponses() {}

  /** The successes of {@code exportLines}. */
  public static final class ExportLines {
    private ExportLines() {}

    /** Things. */
    public static Response status200(StreamingOutput body) {
      Response.ResponseBuilder response = Response.status(200);
      return response.type("application/stream+json").entity(body).build();
    }

    /** Later. */
    public static Response status202(Thing body) {
      Response.ResponseBuilder response = Response.status(202);
      return response.type("application/json").entity(body).build();
    }
  }
}
