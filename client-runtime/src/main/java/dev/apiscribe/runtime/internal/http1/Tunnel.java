package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens the way through a proxy by CONNECT (RFC 9110, section 9.3.6), and reads its response and no
 * byte more.
 */
final class Tunnel {
  private final Wire wire;
  private final Route route;

  /** @param wire the connection to the proxy, unencrypted, with a deadline */
  Tunnel(Wire wire, Route route) {
    this.wire = wire;
    this.route = route;
  }

  /** Throws what {@link Wire} does when the time is over; {@link ProxyException} for all else. */
  void open() throws IOException {
    byte[] request = request().getBytes(StandardCharsets.ISO_8859_1);
    wire.write(request, 0, request.length);
    ResponseHead head = ResponseHead.read(wire);
    if (head.status() == 407) {
      throw new ProxyChallengeException(route, challenges(head));
    }
    if (head.status() / 100 != 2) {
      String message = route.proxyName() + " refused to connect to " + route.authority() + " ("
          + head.status() + ")";
      throw new ProxyException(message, head.status() < 500, null);
    }
    // A length is ignored here (RFC 9110, section 9.3.6): what follows the head is the origin's,
    // which says nothing yet.
    if (wire.buffered() > 0) {
      throw ProxyException.passing(
          route.proxyName() + " sent more than its response to CONNECT", null);
    }
  }

  private String request() {
    String authority = route.authority();
    StringBuilder head = new StringBuilder("CONNECT ")
        .append(authority)
        .append(" HTTP/1.1\r\nHost: ")
        .append(authority);
    ProxyLogin login = route.login();
    if (login != null) {
      head.append("\r\nProxy-Authorization: ").append(login.basic());
    }
    return head.append("\r\n\r\n").toString();
  }

  /** Returns the values of {@code Proxy-Authenticate}. */
  static List<String> challenges(ResponseHead head) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < head.fields().size(); i += 2) {
      if (head.fields().get(i).equalsIgnoreCase("Proxy-Authenticate")) {
        values.add(head.fields().get(i + 1));
      }
    }
    return values;
  }
}
