package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which proxies lie on the way to an address, and what to tell them of the caller. */
public final class Proxies {
  private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

  private final @Nullable List<Proxy> always;
  private final @Nullable ProxySelector selector;
  private final @Nullable ProxyLogin given;
  private @Nullable ProxyLogins logins;

  private Proxies(
      @Nullable List<Proxy> always, @Nullable ProxySelector selector, @Nullable ProxyLogin login) {
    this.always = always;
    this.selector = selector;
    given = login;
  }

  /** Asks the JVM's default selector of the moment, for each request. */
  public static Proxies ofTheJvm() {
    return new Proxies(null, null, null);
  }

  public static Proxies none() {
    return new Proxies(DIRECT, null, null);
  }

  public static Proxies of(Proxy proxy, @Nullable ProxyLogin login) {
    return new Proxies(List.of(proxy), null, login);
  }

  public static Proxies of(ProxySelector selector) {
    return new Proxies(null, selector, null);
  }

  /** Returns true if nothing but the direct way is named. */
  public static boolean isDirect(List<Proxy> selected) {
    return selected == DIRECT
        || (selected.size() == 1 && selected.get(0).type() == Proxy.Type.DIRECT);
  }

  /**
   * Returns the ways to the address in the order in which to try them.
   *
   * @throws ProxyException when the selector fails, or names nothing
   */
  public List<Proxy> to(URI address) throws ProxyException {
    if (always != null) {
      return always;
    }
    ProxySelector asked = selector();
    if (asked == null) {
      return DIRECT;
    }
    List<Proxy> selected;
    try {
      selected = asked.select(address);
    } catch (RuntimeException e) {
      throw new ProxyException(
          "the ProxySelector failed with " + e.getClass().getSimpleName(), true, e);
    }
    // The usual list, which is the only one that need not be copied: nothing is read of it but its
    // type.
    return selected != null && selected.size() == 1 && selected.get(0) == Proxy.NO_PROXY
        ? DIRECT
        : checked(selected);
  }

  private static List<Proxy> checked(@Nullable List<Proxy> selected) throws ProxyException {
    if (selected == null || selected.isEmpty()) {
      throw ProxyException.lasting(
          "the ProxySelector named no way, where it must name a proxy or Proxy.NO_PROXY");
    }
    for (Proxy each : selected) {
      boolean known = each != null
          && (each.type() == Proxy.Type.DIRECT || each.address() instanceof InetSocketAddress);
      if (!known) {
        throw ProxyException.lasting(
            "the ProxySelector named a proxy that is null or has no InetSocketAddress");
      }
    }
    return List.copyOf(selected);
  }

  private @Nullable ProxySelector selector() {
    return selector != null ? selector : ProxySelector.getDefault();
  }

  /** Tells the selector that one of its proxies could not be reached. */
  void failed(URI address, Route route, IOException failure) {
    ProxySelector asked = always != null ? null : selector();
    if (asked == null) {
      return;
    }
    try {
      asked.connectFailed(address, route.proxyAddress(), failure);
    } catch (RuntimeException ignored) {
      // The failure of the connection counts.
    }
  }

  /** Made when a proxy is met, which most programs never do. */
  synchronized ProxyLogins logins() {
    if (logins == null) {
      logins = new ProxyLogins(given);
    }
    return logins;
  }
}
