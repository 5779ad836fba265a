package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.io.IOException;
import java.net.Authenticator;
import java.net.Authenticator.RequestorType;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpConnectTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Credentials for proxies: those that were given, or else what the JVM's {@link Authenticator} says
 * when a proxy asks, which is kept until the proxy refuses it or another authenticator is set.
 */
final class ProxyLogins {
  private static final String HOW_TO_GIVE_THEM =
      ": give them to proxy(address, user, password), or set a java.net.Authenticator";

  private final @Nullable ProxyLogin given;
  private @Nullable Authenticator asked;
  private Map<Proxy, ProxyLogin> known = Map.of();
  private final Map<Question, CompletableFuture<@Nullable PasswordAuthentication>> questions =
      new ConcurrentHashMap<>();

  ProxyLogins(@Nullable ProxyLogin given) {
    this.given = given;
  }

  /** Returns what to send without being asked; null for nothing. */
  @Nullable
  ProxyLogin of(Proxy proxy) {
    return given != null ? given : knownOf(proxy);
  }

  private synchronized @Nullable ProxyLogin knownOf(Proxy proxy) {
    if (!known.isEmpty() && asked != Authenticator.getDefault()) {
      known = Map.of();
    }
    return known.get(proxy);
  }

  private synchronized void keep(Proxy proxy, @Nullable Authenticator source, ProxyLogin login) {
    Map<Proxy, ProxyLogin> next = asked == source ? new HashMap<>(known) : new HashMap<>();
    next.put(proxy, login);
    asked = source;
    known = next;
  }

  private synchronized void forget(Proxy proxy, ProxyLogin refused) {
    if (refused.equals(known.get(proxy))) {
      Map<Proxy, ProxyLogin> next = new HashMap<>(known);
      next.remove(proxy);
      known = next;
    }
  }

  /**
   * Finds credentials for the next attempt.
   *
   * @param again whether the same proxy has asked before, in the same exchange
   * @param end when the time of the exchange is over, by {@link System#nanoTime}
   * @throws ProxyException when there are none, or the proxy refused them
   * @throws HttpConnectTimeoutException when the authenticator has not said anything until then
   */
  void renew(ProxyChallengeException challenge, Proxy proxy, boolean again, long end)
      throws IOException, InterruptedException {
    Route route = challenge.route();
    ProxyLogin refused = route.login();
    if (refused != null) {
      forget(proxy, refused);
    }
    if (given != null || again) {
      throw refused == null ? lacking(route) : refused(route);
    }
    String realm =
        route.isSocks() ? "SOCKS authentication" : BasicChallenge.realm(challenge.challenges());
    if (realm == null) {
      throw ProxyException.lasting(route.proxyName()
          + " asks for credentials (407) but not by HTTP Basic, the only way known here");
    }
    if (knownOf(proxy) != null) {
      return; // another call was told it meanwhile
    }
    Authenticator source = Authenticator.getDefault();
    ProxyLogin fresh =
        route.isSocks() ? askedForSocks(route, realm, end) : asked(route, realm, end);
    if (fresh == null) {
      throw lacking(route);
    }
    if (fresh.equals(refused)) {
      throw refused(route);
    }
    keep(proxy, source, fresh);
  }

  private @Nullable ProxyLogin asked(Route route, String realm, long end)
      throws IOException, InterruptedException {
    InetSocketAddress proxy = route.proxyAddress();
    URL origin = URI.create(
            (route.origin().secure() ? "https://" : "http://") + route.authority() + "/")
        .toURL();
    return login(
        route,
        said(
            route,
            () -> Authenticator.requestPasswordAuthentication(
                proxy.getHostString(),
                proxy.getAddress(),
                proxy.getPort(),
                "http",
                realm,
                "Basic",
                origin,
                RequestorType.PROXY),
            end));
  }

  /** Asks as the JDK's own sockets do. */
  private @Nullable ProxyLogin askedForSocks(Route route, String realm, long end)
      throws IOException, InterruptedException {
    InetSocketAddress proxy = route.proxyAddress();
    PasswordAuthentication authentication = said(
        route,
        () -> Authenticator.requestPasswordAuthentication(
            proxy.getHostString(), proxy.getAddress(), proxy.getPort(), "SOCKS5", realm, null),
        end);
    if (authentication != null) {
      return login(route, authentication);
    }
    String user = System.getProperty("java.net.socks.username");
    String password = System.getProperty("java.net.socks.password");
    return user == null ? null : checked(route, user, password == null ? "" : password);
  }

  /**
   * Asks on a thread of its own: an authenticator may wait for a person, and the time of the call
   * goes on. What it says later is for the next attempt, which waits for the same question instead
   * of asking again.
   */
  private @Nullable PasswordAuthentication said(
      Route route, Supplier<@Nullable PasswordAuthentication> asking, long end)
      throws IOException, InterruptedException {
    Question question = new Question(Authenticator.getDefault(), route.proxyName());
    CompletableFuture<@Nullable PasswordAuthentication> login = questions.computeIfAbsent(
        question, key -> CompletableFuture.supplyAsync(asking, DaemonThreads.executor()));
    try {
      PasswordAuthentication said =
          login.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      questions.remove(question, login);
      return said;
    } catch (TimeoutException e) {
      throw new HttpConnectTimeoutException(
          "the time is over, and the Authenticator has not said what to tell " + route.proxyName());
    } catch (ExecutionException e) {
      questions.remove(question, login);
      Throwable failure = Objects.requireNonNull(e.getCause());
      if (failure instanceof Error error) {
        throw error;
      }
      throw ProxyException.lasting(route.proxyName() + " asks for credentials" + code(route)
          + ", and the Authenticator failed with " + failure.getClass().getSimpleName());
    }
  }

  private static @Nullable ProxyLogin login(
      Route route, @Nullable PasswordAuthentication authentication) throws ProxyException {
    if (authentication == null || authentication.getUserName() == null) {
      return null;
    }
    return checked(route, authentication.getUserName(), new String(authentication.getPassword()));
  }

  private static ProxyLogin checked(Route route, String user, String password)
      throws ProxyException {
    try {
      return ProxyLogin.of(user, password);
    } catch (IllegalArgumentException e) {
      throw ProxyException.lasting(
          route.proxyName() + " asks for credentials, and " + e.getMessage());
    }
  }

  private static ProxyException lacking(Route route) {
    return ProxyException.lasting(
        route.proxyName() + " asks for credentials" + code(route) + HOW_TO_GIVE_THEM);
  }

  private static ProxyException refused(Route route) {
    return ProxyException.lasting(route.proxyName() + " refused the credentials" + code(route));
  }

  private static String code(Route route) {
    return route.isSocks() ? "" : " (407)";
  }

  /** A question without a reply yet, or whose reply came too late for the attempt that asked. */
  private record Question(@Nullable Authenticator source, String proxy) {}
}
