package dev.apiscribe.review.fetch;

import java.time.Duration;

/**
 * The bounds of fetching.
 *
 * @param pause between the ends of two requests to the same host
 * @param time for one response, from the request to its last byte
 * @param longestWait that a server may ask for with {@code Retry-After}; a longer one is a refusal
 * @param bytes of one page, before and after it is unpacked
 * @param privateAddresses whether this machine and private networks are asked, too
 */
public record FetchSettings(
    Duration pause, Duration time, Duration longestWait, int bytes, boolean privateAddresses) {
  /** Five seconds between requests, a minute for each, two of waiting, 64 MiB. */
  public static final FetchSettings USUAL = new FetchSettings(
      Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(2), 64 << 20, false);

  /** Returns the same bounds for a pause of so many seconds. */
  public FetchSettings with(int pauseSeconds, boolean ofPrivateAddresses) {
    return new FetchSettings(
        Duration.ofSeconds(pauseSeconds), time, longestWait, bytes, ofPrivateAddresses);
  }
}
