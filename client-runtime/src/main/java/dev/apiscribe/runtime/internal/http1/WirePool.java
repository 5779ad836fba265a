package dev.apiscribe.runtime.internal.http1;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Connections that wait for their next request. The one that was used last goes first, so that
 * those that are not needed any more grow old and are closed.
 */
final class WirePool {
  private static final int MOST_OF_A_ROUTE = 256;

  private final long idleLimit;
  private final Map<Route, Deque<Wire>> idle = new HashMap<>();
  private boolean looking;
  private boolean closed;

  WirePool(Duration idleLimit) {
    this.idleLimit = idleLimit.toNanos();
  }

  /** One that is open as far as this side can tell; null when there is none. */
  @Nullable
  Wire take(Route route) {
    while (true) {
      Wire wire = next(route);
      if (wire == null || (!isOld(wire) && wire.isQuiet())) {
        return wire;
      }
      wire.close();
    }
  }

  private synchronized @Nullable Wire next(Route route) {
    Deque<Wire> waiting = idle.get(route);
    return waiting == null ? null : waiting.pollFirst();
  }

  /** Closes the connection instead if something came behind the response already. */
  void put(Wire wire) {
    boolean clean = wire.buffered() == 0;
    wire.idleSince(System.nanoTime());
    if (!clean || !isTaken(wire)) {
      wire.close();
    }
  }

  private synchronized boolean isTaken(Wire wire) {
    if (closed) {
      return false;
    }
    Deque<Wire> waiting = idle.get(wire.route());
    if (waiting == null) {
      waiting = new ArrayDeque<>();
      idle.put(wire.route(), waiting);
    }
    if (waiting.size() >= MOST_OF_A_ROUTE) {
      return false;
    }
    waiting.addFirst(wire);
    if (!looking) {
      looking = true;
      IdleLook.at(this);
    }
    return true;
  }

  /** Closes the connections that are here, and every one that comes later. */
  void close() {
    List<Wire> gone = new ArrayList<>();
    synchronized (this) {
      closed = true;
      idle.values().forEach(gone::addAll);
      idle.clear();
    }
    gone.forEach(Wire::close);
  }

  /**
   * Closes what is old, or was closed by the other side. Whether anything is left, and has to be
   * looked at again.
   */
  boolean look() {
    List<Wire> gone = new ArrayList<>();
    boolean left;
    synchronized (this) {
      for (Iterator<Deque<Wire>> routes = idle.values().iterator(); routes.hasNext(); ) {
        Deque<Wire> waiting = routes.next();
        waiting.removeIf(wire -> (isOld(wire) || !wire.mayBeQuiet()) && gone.add(wire));
        if (waiting.isEmpty()) {
          routes.remove();
        }
      }
      looking = !idle.isEmpty();
      left = looking;
    }
    gone.forEach(Wire::close);
    return left;
  }

  private boolean isOld(Wire wire) {
    return System.nanoTime() - wire.idleSince() > idleLimit;
  }
}
