package dev.apiscribe.runtime.internal.http1;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The target of a connection, which serves all requests to it, and no others.
 *
 * @param host without the brackets of an IPv6 address
 */
public record Origin(boolean secure, String host, int port) {

  // By hand: what a record has of its own is made by the JVM at its first use, which here is the
  // first call.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin that
        && port == that.port
        && secure == that.secure
        && host.equals(that.host);
  }

  @Override
  public int hashCode() {
    return 31 * host.hashCode() + port;
  }

  /** Refuses what is neither http nor https, or has no host. */
  public static Origin of(URI uri) {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    String host = uri.getHost();
    if (host == null || !(secure || "http".equalsIgnoreCase(uri.getScheme()))) {
      throw new IllegalArgumentException("the address must be an absolute http or https address");
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    return new Origin(
        secure, host.startsWith("[") ? host.substring(1, host.length() - 1) : host, port);
  }
}
