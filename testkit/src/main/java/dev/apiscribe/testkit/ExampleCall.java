package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.URI;
import java.util.Map;

/** A request to copy into a shell, from what the mapping of an operation says about itself. */
final class ExampleCall {
  private ExampleCall() {}

  /** @param mapping one that {@link #hasOne} */
  static String curl(URI endpoint, StubMapping mapping) {
    Map<String, Object> request =
        mapping.getMetadata().getMetadata("apiscribe").getMetadata("request");
    StringBuilder curl = new StringBuilder("curl -i -X ").append(request.get("method"));
    if (request.get("headers") instanceof Map<?, ?> headers) {
      headers.forEach((name, value) -> curl.append(" -H ").append(quoted(name + ": " + value)));
    }
    if (request.containsKey("jsonBody")) {
      curl.append(" -d ")
          .append(quoted(new ObjectMapper().valueToTree(request.get("jsonBody")).toString()));
    } else if (request.containsKey("body")) {
      curl.append(" -d ").append(quoted(String.valueOf(request.get("body"))));
    }
    return curl.append(' ')
        .append(quoted(endpoint + String.valueOf(request.get("target"))))
        .toString();
  }

  /** Returns whether the mapping is the one for an operation when nothing is preferred. */
  static boolean hasOne(StubMapping mapping) {
    return mapping.getMetadata().getMetadata("apiscribe").containsKey("request");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
