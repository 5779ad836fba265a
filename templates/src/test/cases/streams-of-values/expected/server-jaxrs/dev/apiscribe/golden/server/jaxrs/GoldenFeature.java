// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import javax.annotation.processing.Generated;

/**
 * Reads parameters, sets documented statuses, and refuses a request that breaks the document with the documented error
 * body, whose message names the JSON Pointer or the parameter, and never a value.
 *
 * <p>Register it with the application. It applies to the whole application, unknown routes included. The application
 * handles what an operation throws, except for an {@link ErrorResponseException}. The application's Jackson 2 reads the
 * bodies; {@link StrictTypes} keeps it from converting values of another JSON type.
 */
@Generated("apiscribe")
public final class GoldenFeature implements Feature {
  private static final int AHEAD_OF_FRAMEWORK = Priorities.USER - 1000;

  /** Creates the feature; register it as an instance or by its class. */
  public GoldenFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    context.property("jersey.config.server.contentLength.buffer", 0); // Jersey holds back what an event stream flushes
    context
        .register(new RequestCheck())
        .register(new ParameterConversion())
        .register(new StatusBinding())
        .register(new SingleParameters())
        .register(new ErrorMappers.OfErrorResponse())
        .register(new ErrorMappers.OfRefusal())
        .register(new ErrorMappers.OfViolations(), AHEAD_OF_FRAMEWORK)
        .register(new ErrorMappers.OfMalformedJson(), AHEAD_OF_FRAMEWORK)
        .register(new ErrorMappers.OfMismatchedJson(), AHEAD_OF_FRAMEWORK)
        .register(new ErrorMappers.OfExcessiveJson(), AHEAD_OF_FRAMEWORK)
        .register(new ErrorMappers.OfUnreadableBody(), AHEAD_OF_FRAMEWORK)
        .register(new ErrorMappers.OfProcessing(), AHEAD_OF_FRAMEWORK)
        .register(new ErrorMappers.OfUnreadableText(), AHEAD_OF_FRAMEWORK);
    return true;
  }
}
