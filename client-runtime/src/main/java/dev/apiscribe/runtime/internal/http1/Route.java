package dev.apiscribe.runtime.internal.http1;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way to an origin. A connection serves requests of the same route only: same origin, same
 * proxy, same credentials.
 */
final class Route {
  private final Origin origin;
  private final @Nullable Proxy proxy;
  private final @Nullable ProxyLogin login;

  private Route(Origin origin, @Nullable Proxy proxy, @Nullable ProxyLogin login) {
    this.origin = origin;
    this.proxy = proxy;
    this.login = login;
  }

  static Route direct(Origin origin) {
    return new Route(origin, null, null);
  }

  static Route through(Proxy proxy, @Nullable ProxyLogin login, Origin origin) {
    return new Route(origin, proxy, login);
  }

  Origin origin() {
    return origin;
  }

  /** Null for the direct way. */
  @Nullable
  Proxy proxy() {
    return proxy;
  }

  @Nullable
  ProxyLogin login() {
    return login;
  }

  boolean isDirect() {
    return proxy == null;
  }

  boolean isSocks() {
    return proxy != null && proxy.type() == Proxy.Type.SOCKS;
  }

  /**
   * Returns true if the proxy reads the request itself, which then has its whole address in its
   * first line.
   */
  boolean isForwarded() {
    return proxy != null && proxy.type() == Proxy.Type.HTTP && !origin.secure();
  }

  /** Returns the addresses to connect to, of which the first that takes the connection serves. */
  InetAddress[] addresses() throws UnknownHostException {
    if (proxy == null) {
      return InetAddress.getAllByName(origin.host());
    }
    InetSocketAddress address = proxyAddress();
    InetAddress resolved = address.getAddress();
    return resolved != null
        ? new InetAddress[] {resolved}
        : InetAddress.getAllByName(address.getHostString());
  }

  int port() {
    return proxy == null ? origin.port() : proxyAddress().getPort();
  }

  InetSocketAddress proxyAddress() {
    return (InetSocketAddress) Objects.requireNonNull(proxy, "no proxy").address();
  }

  /** Returns what messages call the proxy. */
  String proxyName() {
    InetSocketAddress address = proxyAddress();
    return (isSocks() ? "the SOCKS proxy " : "the proxy ") + bracketed(address.getHostString())
        + ":" + address.getPort();
  }

  /** Returns the origin's host and port as CONNECT and messages have them. */
  String authority() {
    return bracketed(origin.host()) + ":" + origin.port();
  }

  private static String bracketed(String host) {
    return host.indexOf(':') < 0 ? host : "[" + host + "]";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Route that
        && origin.equals(that.origin)
        && Objects.equals(proxy, that.proxy)
        && Objects.equals(login, that.login);
  }

  @Override
  public int hashCode() {
    return 31 * origin.hashCode() + Objects.hashCode(proxy);
  }

  @Override
  public String toString() {
    return isDirect() ? authority() : authority() + " through " + proxyName();
  }
}
