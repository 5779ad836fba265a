package dev.apiscribe.runtime.internal.http1;

import java.net.URI;

/**
 * Where a connection leads: it serves all requests to the same place, and none to another.
 *
 * @param host without the brackets of an IPv6 address
 */
public record Origin(boolean secure, String host, int port) {

  /** Refuses what is neither http nor https, or has no host. */
  public static Origin of(URI uri) {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    String host = uri.getHost();
    if (host == null || !(secure || "http".equalsIgnoreCase(uri.getScheme()))) {
      throw new IllegalArgumentException("the address must be an absolute http or https address");
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    return new Origin(secure, host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port);
  }
}
