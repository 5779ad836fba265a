// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Job;
import dev.apiscribe.golden.model.Thing;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The responses of the operations in {@link ThingsOperations} whose successes have several types, or headers. */
@Generated("apiscribe")
public final class ThingsResponses {
  private ThingsResponses() {}

  /** The successes of {@code things}. */
  public static final class Things {
    private Things() {}

    /** All things. */
    public static Response status200(List<Thing> body) {
      Response.ResponseBuilder response = Response.status(200);
      return response.type("application/json").entity(body).build();
    }

    /** Some of them. */
    public static Response status207(InputStream body) {
      Response.ResponseBuilder response = Response.status(207);
      return response.type("application/octet-stream").entity(body).build();
    }
  }

  /** The successes of {@code makeThing}. */
  public static final class MakeThing {
    private MakeThing() {}

    /** It was there. */
    public static Response status200(Thing body) {
      Response.ResponseBuilder response = Response.status(200);
      return response.type("application/json").entity(body).build();
    }

    /**
     * It will be made.
     *
     * <p>Ask for the job later.
     */
    public static Response status202(Job body) {
      Response.ResponseBuilder response = Response.status(202);
      return response.type("application/json").entity(body).build();
    }

    /** Nothing to make. */
    public static Response status204() {
      Response.ResponseBuilder response = Response.status(204);
      return response.build();
    }

    /** Whatever else. */
    public static Response status2xx(int status, String body) {
      Response.ResponseBuilder response = Response.status(status);
      return response.type("text/plain").entity(body).build();
    }
  }

  /** The successes of {@code job}. */
  public static final class JobOperation {
    private JobOperation() {}

    /** A job. */
    public static Response status200(Job body) {
      Response.ResponseBuilder response = Response.status(200);
      return response.type("application/json").entity(body).build();
    }

    /** A job and its parts. */
    public static Response status201(Map<String, Job> body) {
      Response.ResponseBuilder response = Response.status(201);
      return response.type("application/json").entity(body).build();
    }
  }
}
