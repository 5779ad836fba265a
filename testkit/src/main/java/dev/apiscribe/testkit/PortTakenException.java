package dev.apiscribe.testkit;

/** Another program listens on the port. */
final class PortTakenException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final int port;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken: choose another one, or 0 for any that is free", cause);
    this.port = port;
  }

  int port() {
    return port;
  }
}
