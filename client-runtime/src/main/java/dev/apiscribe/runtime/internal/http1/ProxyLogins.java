package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.body.DaemonThreads;
import java.io.IOException;
import java.net.Authenticator;
import java.net.Authenticator.RequestorType;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
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
    Question question = new Question(Authenticator.getDefault(), proxy);
    CompletableFuture<@Nullable PasswordAuthentication> reply = questions.computeIfAbsent(
        question, key -> knownOf(proxy) != null ? null : asking(key.source(), route, realm));
    if (reply == null) {
      return; // another call was told it meanwhile
    }
    // A refusal that comes too late is for no call: the next one asks again.
    reply.whenComplete((said, failure) -> {
      if (said == null) {
        questions.remove(question, reply);
      }
    });
    PasswordAuthentication said = said(route, question, reply, end);
    try {
      ProxyLogin fresh = said == null && route.isSocks() ? ofTheJvm(route) : login(route, said);
      if (fresh == null) {
        throw lacking(route);
      }
      if (fresh.equals(refused)) {
        throw refused(route);
      }
      keep(proxy, question.source(), fresh);
    } finally {
      // After the login is kept, or else another call would ask again.
      questions.remove(question, reply);
    }
  }

  /**
   * Asks on a thread of its own: an authenticator may wait for a person, and the time of the call
   * goes on. A login that it says later is for the next attempt, which waits for the same question
   * instead of asking again.
   */
  private static CompletableFuture<@Nullable PasswordAuthentication> asking(
      @Nullable Authenticator source, Route route, String realm) {
    return source == null
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.supplyAsync(() -> ask(source, route, realm), DaemonThreads.executor());
  }

  /** Returns null for no credentials. For SOCKS, asks as the JDK's own sockets do. */
  private static @Nullable PasswordAuthentication ask(
      Authenticator source, Route route, String realm) {
    boolean socks = route.isSocks();
    InetSocketAddress proxy = route.proxyAddress();
    PasswordAuthentication said = Authenticator.requestPasswordAuthentication(
        source,
        proxy.getHostString(),
        proxy.getAddress(),
        proxy.getPort(),
        socks ? "SOCKS5" : "http",
        realm,
        socks ? null : "Basic",
        socks ? null : address(route),
        socks ? RequestorType.SERVER : RequestorType.PROXY);
    return said == null || said.getUserName() == null ? null : said;
  }

  private static URL address(Route route) {
    String scheme = route.origin().secure() ? "https://" : "http://";
    try {
      return URI.create(scheme + route.authority() + "/").toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e); // the JDK knows both schemes
    }
  }

  private @Nullable PasswordAuthentication said(
      Route route,
      Question question,
      CompletableFuture<@Nullable PasswordAuthentication> reply,
      long end)
      throws IOException, InterruptedException {
    try {
      return reply.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new HttpConnectTimeoutException(
          "the time is over, and the Authenticator has not said what to tell " + route.proxyName());
    } catch (ExecutionException e) {
      questions.remove(question, reply);
      Throwable failure = Objects.requireNonNull(e.getCause());
      if (failure instanceof Error error) {
        throw error;
      }
      throw ProxyException.lasting(route.proxyName() + " asks for credentials" + code(route)
          + ", and the Authenticator failed with " + failure.getClass().getSimpleName());
    }
  }

  /** Returns what the system properties say for SOCKS proxies; null for nothing. */
  private static @Nullable ProxyLogin ofTheJvm(Route route) throws ProxyException {
    String user = System.getProperty("java.net.socks.username");
    String password = System.getProperty("java.net.socks.password");
    return user == null ? null : checked(route, user, password == null ? "" : password);
  }

  private static @Nullable ProxyLogin login(
      Route route, @Nullable PasswordAuthentication authentication) throws ProxyException {
    return authentication == null
        ? null
        : checked(route, authentication.getUserName(), new String(authentication.getPassword()));
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

  /** A question without a reply yet, or whose login came too late for the attempt that asked. */
  private record Question(@Nullable Authenticator source, Proxy proxy) {}
}
