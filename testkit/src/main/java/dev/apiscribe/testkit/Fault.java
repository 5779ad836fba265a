package dev.apiscribe.testkit;

import java.util.stream.Stream;

/** A failure of the network while a response is sent. */
public enum Fault {
  /** The connection is reset instead of a response. */
  CONNECTION_RESET("reset", com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER),

  /** The connection is closed instead of a response. */
  EMPTY_RESPONSE("empty", com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE),

  /**
   * The head of a response with status 200 arrives, then garbage instead of its body, and the
   * connection is closed.
   */
  TORN_BODY("torn", com.github.tomakehurst.wiremock.http.Fault.MALFORMED_RESPONSE_CHUNK),

  /** Garbage arrives instead of a response, and the connection is closed. */
  GARBAGE("garbage", com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE);

  /** How the command line and the admin route name it. */
  final String shortName;

  final com.github.tomakehurst.wiremock.http.Fault onTheWire;

  Fault(String shortName, com.github.tomakehurst.wiremock.http.Fault onTheWire) {
    this.shortName = shortName;
    this.onTheWire = onTheWire;
  }

  /** Fails with {@link IllegalArgumentException} when no fault has the short name. */
  static Fault named(String shortName) {
    return Stream.of(values())
        .filter(fault -> fault.shortName.equals(shortName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected a fault, one of "
            + Stream.of(values()).map(fault -> fault.shortName).toList() + " but was '"
            + shortName + "'"));
  }
}
