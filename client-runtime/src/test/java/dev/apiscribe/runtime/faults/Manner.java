package dev.apiscribe.runtime.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * How a call is made.
 *
 * @param isRepeatable whether the call may be made twice: a GET, else a POST
 */
record Manner(Carrier carrier, Protocol protocol, boolean isRepeatable, boolean isAsync) {

  /** Returns every transport of this run in every protocol of it, sync and async. */
  static List<Manner> all() {
    return of(Carrier.all(), Protocol.all());
  }

  static List<Manner> of(List<Carrier> carriers, List<Protocol> protocols) {
    List<Manner> all = new ArrayList<>();
    for (Carrier carrier : carriers) {
      for (boolean repeatable : new boolean[] {true, false}) {
        for (Protocol protocol : protocols) {
          all.add(new Manner(carrier, protocol, repeatable, false));
          all.add(new Manner(carrier, protocol, repeatable, true));
        }
      }
    }
    return all;
  }

  /** Returns the same call by a thread that waits. */
  Manner sync() {
    return new Manner(carrier, protocol, isRepeatable, false);
  }

  /** Returns the line of the table. */
  String line() {
    return (isRepeatable ? "GET " : "POST ") + carrier;
  }

  /** Returns the column of the table. */
  String column() {
    return protocol + (isAsync ? " async" : " sync");
  }

  @Override
  public String toString() {
    return line() + ", " + column();
  }
}
