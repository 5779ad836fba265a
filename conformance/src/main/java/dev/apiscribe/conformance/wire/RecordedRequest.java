package dev.apiscribe.conformance.wire;

import dev.apiscribe.runtime.Headers;

/**
 * A request as it arrived.
 *
 * @param target path and query, as they stood in the request line
 * @param body empty when there was none
 */
public record RecordedRequest(String method, String target, Headers headers, byte[] body) {

  /** Percent-encoded, as it arrived. */
  public String path() {
    return target.replaceFirst("\\?.*", "");
  }

  /** Percent-encoded, as it arrived; empty when there was none. */
  public String query() {
    int mark = target.indexOf('?');
    return mark < 0 ? "" : target.substring(mark + 1);
  }

  @Override
  public String toString() {
    return method + " " + target;
  }
}
