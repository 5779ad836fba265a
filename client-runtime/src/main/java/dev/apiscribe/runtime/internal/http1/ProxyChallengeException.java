package dev.apiscribe.runtime.internal.http1;

import java.util.List;

/** A proxy that asks for credentials, by status 407 or as SOCKS does. */
final class ProxyChallengeException extends ProxyException {
  private static final long serialVersionUID = 1L;

  private final transient Route route;
  private final transient List<String> challenges;

  /** @param challenges the values of {@code Proxy-Authenticate}; empty for SOCKS */
  ProxyChallengeException(Route route, List<String> challenges) {
    super(route.proxyName() + " asks for credentials", true, null);
    this.route = route;
    this.challenges = challenges;
  }

  Route route() {
    return route;
  }

  List<String> challenges() {
    return challenges;
  }
}
