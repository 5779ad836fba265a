package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http1.Proxies;
import dev.apiscribe.runtime.internal.http1.ProxyLogin;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The proxies of a transport. The default is {@link #ofTheJvm()}. Sync and async calls use the same
 * proxies, and never go directly unless these settings say so.
 *
 * <p>An https address is reached by CONNECT, or through SOCKS 5; in both the proxy resolves the
 * host's name, and the server's certificate must be for that name. A request to an http address is
 * handed to an HTTP proxy whole. Credentials of the proxy go to the proxy only, by HTTP Basic in
 * UTF-8, and are never shown; the request's own headers are never in CONNECT.
 *
 * <p>Without credentials of its own, settings ask the JVM's {@link java.net.Authenticator} when a
 * proxy returns 407, once, and remember what the proxy accepted. The system property
 * {@code jdk.http.auth.tunneling.disabledSchemes}, by which the JDK's own client sends no password
 * in CONNECT, has no effect here.
 */
public final class ProxySettings {
  private static final ProxySettings OF_THE_JVM =
      new ProxySettings("of the JVM", Proxies.ofTheJvm());
  private static final ProxySettings NONE = new ProxySettings("none", Proxies.none());

  private final String shown;
  private final Proxies proxies;

  private ProxySettings(String shown, Proxies proxies) {
    this.shown = shown;
    this.proxies = proxies;
  }

  /**
   * Uses the JVM's proxies: those of its default {@link ProxySelector} of the moment, asked for
   * each request, which follows the system properties {@code http.proxyHost},
   * {@code https.proxyHost}, their {@code Port}, {@code http.nonProxyHosts}, {@code socksProxyHost}
   * and {@code java.net.useSystemProxies} until the program sets another one.
   */
  public static ProxySettings ofTheJvm() {
    return OF_THE_JVM;
  }

  /** Uses no proxy, whatever the JVM says. */
  public static ProxySettings none() {
    return NONE;
  }

  /**
   * Uses one proxy for every address. Asks the JVM's authenticator if the proxy wants credentials.
   *
   * @param address such as {@code http://proxy.example.com:3128}, or
   *     {@code socks5://proxy.example.com:1080}
   * @throws IllegalArgumentException when the address has another scheme, no host, no port, or
   *     anything else
   */
  public static ProxySettings of(URI address) {
    Proxy proxy = proxy(address);
    return new ProxySettings(shown(address), Proxies.of(proxy, null));
  }

  /**
   * Uses one proxy for every address, and sends these credentials with the first request.
   *
   * @param address as in {@link #of(URI)}
   * @param user without a colon
   * @throws IllegalArgumentException as {@link #of(URI)}, and when the user name contains a colon
   */
  public static ProxySettings of(URI address, String user, String password) {
    Proxy proxy = proxy(address);
    ProxyLogin login = ProxyLogin.of(
        Objects.requireNonNull(user, "user"), Objects.requireNonNull(password, "password"));
    return new ProxySettings(shown(address) + " with credentials", Proxies.of(proxy, login));
  }

  /**
   * Uses the proxies that a selector names. It is asked for each request on the thread of the
   * caller, where it must not block. Its proxies are tried in their order: the next one when one
   * cannot be reached or breaks off, not when it refuses. A selector that names no way, or throws,
   * fails the call.
   */
  public static ProxySettings of(ProxySelector selector) {
    return new ProxySettings(
        "by a selector", Proxies.of(Objects.requireNonNull(selector, "selector")));
  }

  private static Proxy proxy(URI address) {
    Objects.requireNonNull(address, "address");
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    Proxy.@Nullable Type type = switch (scheme) {
      case "http" -> Proxy.Type.HTTP;
      case "socks5", "socks" -> Proxy.Type.SOCKS;
      default -> null;
    };
    boolean plain = address.getHost() != null
        && address.getPort() > 0
        && address.getPort() <= 0xFFFF
        && address.getRawUserInfo() == null
        && address.getRawQuery() == null
        && address.getRawFragment() == null
        && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"));
    if (type == null || !plain) {
      // Without the address: it may hold a password.
      throw new IllegalArgumentException(
          "the address of a proxy must be http://host:port or socks5://host:port;"
              + " user and password are parameters of their own");
    }
    String host = address.getHost();
    return new Proxy(
        type,
        InetSocketAddress.createUnresolved(
            host.startsWith("[") ? host.substring(1, host.length() - 1) : host, address.getPort()));
  }

  private static String shown(URI address) {
    return address.getScheme() + "://" + address.getHost() + ":" + address.getPort();
  }

  Proxies proxies() {
    return proxies;
  }

  /** Returns the settings, without user and password. */
  @Override
  public String toString() {
    return "ProxySettings[" + shown + "]";
  }
}
