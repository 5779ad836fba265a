// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Job;
import dev.apiscribe.golden.model.Thing;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The responses of the operations in {@link ThingsOperations} whose successes have several types, or headers. */
@Generated("apiscribe")
public final class ThingsResponses {
  private ThingsResponses() {}

  /** The successes of {@code things}. */
  public static final class Things {
    private Things() {}

    /** All things. */
    public static ResponseEntity<Object> status200(List<Thing> body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(200);
      return response.contentType(MediaType.parseMediaType("application/json")).body(body);
    }

    /** Some of them. */
    public static ResponseEntity<Object> status207(Resource body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(207);
      return response.contentType(MediaType.parseMediaType("application/octet-stream")).body(body);
    }
  }

  /** The successes of {@code makeThing}. */
  public static final class MakeThing {
    private MakeThing() {}

    /** It was there. */
    public static ResponseEntity<Object> status200(Thing body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(200);
      return response.contentType(MediaType.parseMediaType("application/json")).body(body);
    }

    /**
     * It will be made.
     *
     * <p>Ask for the job later.
     */
    public static ResponseEntity<Object> status202(Job body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(202);
      return response.contentType(MediaType.parseMediaType("application/json")).body(body);
    }

    /** Nothing to make. */
    public static ResponseEntity<Object> status204() {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(204);
      return response.build();
    }

    /** Whatever else. */
    public static ResponseEntity<Object> status2xx(int status, String body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
      return response.contentType(MediaType.parseMediaType("text/plain")).body(body);
    }
  }

  /** The successes of {@code job}. */
  public static final class JobOperation {
    private JobOperation() {}

    /** A job. */
    public static ResponseEntity<Object> status200(Job body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(200);
      return response.contentType(MediaType.parseMediaType("application/json")).body(body);
    }

    /** A job and its parts. */
    public static ResponseEntity<Object> status201(Map<String, Job> body) {
      ResponseEntity.BodyBuilder response = ResponseEntity.status(201);
      return response.contentType(MediaType.parseMediaType("application/json")).body(body);
    }
  }
}
