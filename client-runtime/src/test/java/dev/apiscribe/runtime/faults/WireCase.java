package dev.apiscribe.runtime.faults;

/**
 * What a server sends to one request, and what must come of it.
 *
 * @param method of the request
 * @param response the bytes of the response, one for each character
 * @param after what the server does behind these bytes
 * @param ending on sockets
 * @param encrypted on sockets over TLS
 */
record WireCase(
    Part part,
    String name,
    String method,
    String response,
    After after,
    WireEnding ending,
    WireEnding encrypted) {
  static WireCase of(Part part, String name, String response, WireEnding ending) {
    return new WireCase(part, name, "GET", response, After.KEEP, ending, ending);
  }

  /** Plays it with another method than GET. */
  WireCase with(String other) {
    return new WireCase(part, name, other, response, after, ending, encrypted);
  }

  WireCase then(After what) {
    return new WireCase(part, name, method, response, what, ending, encrypted);
  }

  WireCase encrypted(WireEnding other) {
    return new WireCase(part, name, method, response, after, ending, other);
  }

  WireEnding ending(Protocol protocol) {
    return protocol.isEncrypted() ? encrypted : ending;
  }

  Fault fault() {
    return request -> {
      request.write(response);
      after.fault.strike(request);
    };
  }

  @Override
  public String toString() {
    return part + ": " + name;
  }

  /** Where in a response the case is: the blocks of the table, in order. */
  enum Part {
    STATUS_LINE("status line"),
    FIELDS("header fields"),
    LENGTH("Content-Length"),
    CODING("Transfer-Encoding"),
    CHUNKS("chunks"),
    TRAILERS("trailers"),
    INTERIM("interim responses"),
    NO_BODY("no body"),
    STATUS("status"),
    CONNECTION("Connection"),
    END("end");

    private final String text;

    Part(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a server does behind a response. */
  enum After {
    /** It waits for the next request. */
    KEEP(Served::keep),
    /** It ends the connection as it should be. */
    CLOSE(Served::close),
    /** It ends the connection without a word: in TLS, without a close_notify. */
    CUT(Served::cut),
    /** It ends the connection as a crash does, a moment later. */
    RESET(request -> {
      request.isClientGoneWithin(50);
      request.reset();
    }),
    /** It sends nothing more, as long as the client bears it. */
    SILENCE(Served::awaitClientGone);

    private final Fault fault;

    After(Fault fault) {
      this.fault = fault;
    }

    /** Returns whether the server ends the connection, whatever the client does. */
    boolean closes() {
      return this == CLOSE || this == CUT || this == RESET;
    }
  }
}
