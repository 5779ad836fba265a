package dev.apiscribe.review.fetch;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Keeps requests out of this machine and of private networks, which an address in a list or a
 * redirect must not reach.
 */
final class NetworkGuard {
  private static final Pattern LITERAL = Pattern.compile("\\[.*]|[0-9.]+|(?i:0x[0-9a-f.x]+)");

  private NetworkGuard() {}

  /**
   * Fails when the host has such an address. A name that a proxy looks up is not looked up here.
   */
  static void check(PageAddress address) throws UnfetchedPageException {
    String host = address.uri().getHost();
    boolean literal = LITERAL.matcher(host).matches();
    if (!literal && !isLocalName(host) && isProxied(address.uri())) {
      return;
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(host)) {
        if (isPrivate(each)) {
          throw new UnfetchedPageException(
              address.toString(),
              "an address of this machine or of a private network",
              "a page on the web",
              "If this page is meant, say --private-addresses.");
        }
      }
    } catch (UnknownHostException e) {
      throw new UnfetchedPageException(
          address.toString(),
          "a host whose name has no address",
          "one that can be reached",
          "Check the address in documents.yaml and the connection to the network.");
    }
  }

  private static boolean isLocalName(String host) {
    return host.matches("(?i)(.*\\.)?localhost\\.?");
  }

  private static boolean isProxied(URI uri) {
    ProxySelector proxies = ProxySelector.getDefault();
    return proxies != null
        && proxies.select(uri).stream().anyMatch(proxy -> proxy.type() == Proxy.Type.HTTP);
  }

  static boolean isPrivate(InetAddress address) {
    byte[] octets = address.getAddress();
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    } else if (octets.length == 4) {
      return isPrivate(octets[0] & 0xff, octets[1] & 0xff);
    }
    int first = (octets[0] & 0xff) << 8 | (octets[1] & 0xff);
    return (first & 0xfe00) == 0xfc00 // unique local
        || (first == 0x2002 && isPrivate(octets[2] & 0xff, octets[3] & 0xff)) // 6to4
        || (first == 0x0064 && isPrivate(octets[12] & 0xff, octets[13] & 0xff)); // NAT64
  }

  private static boolean isPrivate(int first, int second) {
    return first == 0
        || first == 10
        || first == 127
        || first >= 224
        || (first == 100 && second >= 64 && second < 128) // shared by a provider's customers
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && (second == 168 || second == 0))
        || (first == 198 && (second == 18 || second == 19));
  }
}
