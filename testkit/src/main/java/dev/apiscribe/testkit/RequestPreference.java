package dev.apiscribe.testkit;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.http.Request;
import dev.apiscribe.openapi.Preferences;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request prefers to be returned (RFC 7240).
 *
 * @param status documented or not
 * @param mediaType of the body; null where any will do
 */
record RequestPreference(String status, @Nullable String mediaType) {

  /** Empty when the request prefers no status. */
  static Optional<RequestPreference> of(Request request) {
    var header = request.header(Preferences.HEADER);
    return Preferences.of(header.isPresent() ? header.values() : List.of())
        .named("status")
        .filter(status -> status.value().matches("\\d+"))
        .map(
            status -> new RequestPreference(status.value(), status.parameters().get("media-type")));
  }

  /**
   * Returns the request as mappings read it: with this preference alone, spelled as they expect it.
   * A pattern cannot tell what is quoted or malformed.
   */
  static Request alone(Request request) {
    RequestWrapper.Builder wrapper = RequestWrapper.create();
    return of(request)
        .map(preference ->
            wrapper.transformHeader(Preferences.HEADER, values -> List.of(preference.header())))
        .orElseGet(() -> wrapper.removeHeader(Preferences.HEADER))
        .wrap(request);
  }

  private String header() {
    return "status=" + status
        + (mediaType == null || mediaType.contains("\"")
            ? ""
            : "; media-type=\"" + mediaType + "\"");
  }
}
