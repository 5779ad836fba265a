package dev.apiscribe.review.fetch;

import java.net.http.HttpHeaders;

/**
 * A response, unpacked.
 *
 * @param address of which it is the response, after redirects
 * @param complete whether the body is whole; a longer one is cut at the bound
 */
record PageResponse(
    PageAddress address, int status, HttpHeaders headers, byte[] body, boolean complete) {
  /** Empty when it is missing. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
