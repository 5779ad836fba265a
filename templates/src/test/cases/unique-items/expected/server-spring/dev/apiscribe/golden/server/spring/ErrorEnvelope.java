// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The documented error body for requests that break the document. */
@Generated("apiscribe")
public final class ErrorEnvelope {
  private ErrorEnvelope() {}

  /** Returns the properties of the body, in the order of the document. */
  public static Map<String, Object> of(int status, String message) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("code", status);
    properties.put("message", message);
    return properties;
  }
}
