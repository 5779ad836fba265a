// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Thing;
import javax.annotation.processing.Generated;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** The responses of the operations in {@link ThingsOperations} whose successes have several types, or headers. */
@Generated("apiscribe")
public final class ThingsResponses {
  private ThingsResponses() {}

  /** The successes of {@code exportLines}. */
  public static final class ExportLines {
    private ExportLines() {}

    /** Things. */
    public static ResponseEntity<Object> status200(ResponseBodyEmitter body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(200);
      return response.contentType(MediaType.parseMediaType("application/stream+json")).body(body);
    }

    /** Later. */
    public static ResponseEntity<Object> status202(Thing body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(202);
      return response.contentType(MediaType.parseMediaType("application/json")).body(body);
    }
  }
}
