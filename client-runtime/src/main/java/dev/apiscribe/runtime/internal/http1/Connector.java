package dev.apiscribe.runtime.internal.http1;

import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Takes an idle connection or makes a new one, by the first way that is open. Never takes a way
 * that is not named.
 */
record Connector(WirePool pool, Dialer dialer, Proxies proxies) {

  /**
   * Gets a connection to the origin of an address.
   *
   * @param ways in the order in which to try them
   * @param end by {@link System#nanoTime()}
   * @throws ProxyException when all ways fail; its message has the reason of each proxy
   */
  Wire connect(URI address, List<Proxy> ways, long end) throws IOException {
    Origin origin = Origin.of(address);
    if (Proxies.isDirect(ways)) {
      return connect(Route.direct(origin), end);
    }
    IOException failure = null;
    for (Proxy way : ways) {
      Route route = way.type() == Proxy.Type.DIRECT
          ? Route.direct(origin)
          : Route.through(way, proxies.logins().of(way), origin);
      try {
        return connect(route, end);
      } catch (ClosedByInterruptException | SSLException e) {
        throw e;
      } catch (IOException e) {
        IOException why = route.isDirect() ? e : unreachable(address, route, e);
        if (isFinal(why, end)) {
          throw why;
        }
        failure = joined(failure, why);
      }
    }
    throw failure == null ? new IOException("no way") : failure;
  }

  private Wire connect(Route route, long end) throws IOException {
    Wire waiting = pool.take(route);
    return waiting != null ? waiting : dialer.dial(route, end - System.nanoTime());
  }

  private IOException unreachable(URI address, Route route, IOException failure) {
    if (failure instanceof ProxyException) {
      return failure;
    }
    proxies.failed(address, route, failure);
    if (failure instanceof HttpTimeoutException) {
      return TimeOver.connecting(
          "connecting through " + route.proxyName() + " took too long", failure);
    }
    String kind = failure.getClass().getSimpleName();
    return ProxyException.passing(route.proxyName() + " cannot be reached (" + kind + ")", failure);
  }

  /**
   * A proxy that responds has decided; another way around it would be one that it did not allow.
   */
  private static boolean isFinal(IOException failure, long end) {
    return failure instanceof ProxyChallengeException
        || (failure instanceof ProxyException refused && refused.isLasting())
        || Interrupt.ended(failure)
        || System.nanoTime() >= end;
  }

  private static IOException joined(@Nullable IOException before, IOException failure) {
    if (before == null
        || (before instanceof HttpTimeoutException && failure instanceof HttpTimeoutException)) {
      return failure;
    }
    ProxyException both =
        ProxyException.passing(message(before) + ", then " + message(failure), failure);
    both.addSuppressed(before);
    return both;
  }

  private static String message(IOException failure) {
    boolean ours = failure instanceof ProxyException || failure instanceof HttpTimeoutException;
    return ours
        ? String.valueOf(failure.getMessage())
        : "the direct way failed (" + failure.getClass().getSimpleName() + ")";
  }
}
