package dev.apiscribe.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The ways of a call by which texts of a peer are tried, and how many of the texts each build
 * tries.
 */
final class PeerTurns {
  static final boolean ALL = "all".equals(System.getProperty("peer.texts"));

  static final int WAYS = 2 * transports().size();

  private PeerTurns() {}

  static Map<String, Supplier<Transport>> transports() {
    Map<String, Supplier<Transport>> transports = new LinkedHashMap<>();
    transports.put("sockets", SocketTransport::new);
    transports.put("JDK", JdkTransport::new);
    return transports;
  }

  static Stream<Arguments> ways() {
    return transports().keySet().stream()
        .flatMap(name -> Stream.of(Arguments.of(name, false), Arguments.of(name, true)));
  }

  /**
   * A seventeenth of all texts in all places, and each text and each place;
   * {@code -Dpeer.texts=all} for all of them.
   */
  static boolean isInThisRun(int number) {
    return ALL || number % 17 == 0;
  }

  /** Together all ways see each text in each place of the run. */
  static boolean isTurn(int number, String transport, boolean async) {
    int way = 2 * List.copyOf(transports().keySet()).indexOf(transport) + (async ? 1 : 0);
    return number % WAYS == way;
  }
}
