package dev.apiscribe.testkit;

/** A failure of the network while a response is sent. */
public enum Fault {
  /** The connection is reset instead of a response. */
  CONNECTION_RESET(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER),

  /** The connection is closed instead of a response. */
  EMPTY_RESPONSE(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE),

  /**
   * The head of a response with status 200 arrives, then garbage instead of its body, and the
   * connection is closed.
   */
  TORN_BODY(com.github.tomakehurst.wiremock.http.Fault.MALFORMED_RESPONSE_CHUNK),

  /** Garbage arrives instead of a response, and the connection is closed. */
  GARBAGE(com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE);

  final com.github.tomakehurst.wiremock.http.Fault onTheWire;

  Fault(com.github.tomakehurst.wiremock.http.Fault onTheWire) {
    this.onTheWire = onTheWire;
  }
}
