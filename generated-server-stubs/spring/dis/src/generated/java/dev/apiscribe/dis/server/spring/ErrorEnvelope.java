// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.server.spring;

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
    properties.put("error_code", "DIS.4300");
    properties.put("error_msg", message);
    return properties;
  }
}
