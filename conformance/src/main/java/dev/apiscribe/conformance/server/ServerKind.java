package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.check.Subject;
import java.util.Locale;
import java.util.function.Function;

/** The frameworks that there are interfaces for. */
public enum ServerKind {
  SPRING(Subject.SPRING, SpringServer::start),
  JAXRS(Subject.JAXRS, JaxrsServer::start);

  private final Subject subject;
  private final Function<ServerPlan, ApiServer> starter;

  ServerKind(Subject subject, Function<ServerPlan, ApiServer> starter) {
    this.subject = subject;
    this.starter = starter;
  }

  /** Returns what reports call it. */
  public Subject subject() {
    return subject;
  }

  /**
   * Returns when it accepts connections; fails with an unchecked exception when the port is taken.
   */
  public ApiServer start(ServerPlan plan) {
    return starter.apply(plan);
  }

  /** The name in packages, artifacts and on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
