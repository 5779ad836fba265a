package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What every case of {@link WireCases} ended in, in every manner. */
final class WireTable {
  private static final Path FILE = Path.of("target", "wire-table.txt");

  private final List<WireDifference> differences;
  private final Map<WireCase, Map<Manner, CompletableFuture<WireEnding>>> playing =
      new LinkedHashMap<>();

  private WireTable(List<WireDifference> differences) {
    this.differences = differences;
  }

  /**
   * Begins to play: in each manner one case after the other, and beside them those that only time
   * ends.
   */
  static WireTable playing(List<WireCase> cases, List<WireDifference> differences) {
    WireTable table = new WireTable(differences);
    cases.forEach(each -> table.playing.put(each, new LinkedHashMap<>()));
    ExecutorService callers = Executors.newCachedThreadPool(WireTable::daemon);
    for (Manner manner : Manner.all().stream().filter(Manner::isRepeatable).toList()) {
      List<WireCase> inTurn = new ArrayList<>();
      for (WireCase each : cases) {
        table.playing.get(each).put(manner, new CompletableFuture<>());
        if (table.expected(each, manner).isLate()) {
          callers.execute(() -> table.play(List.of(each), manner));
        } else {
          inTurn.add(each);
        }
      }
      callers.execute(() -> table.play(inTurn, manner));
    }
    return table;
  }

  private void play(List<WireCase> cases, Manner manner) {
    try (WirePlay play = new WirePlay(manner)) {
      for (WireCase each : cases) {
        playing.get(each).get(manner).complete(play.ending(each, expected(each, manner)));
      }
    }
  }

  WireEnding expected(WireCase each, Manner manner) {
    return differences.stream()
        .filter(difference -> difference.concerns(each, manner))
        .findFirst()
        .map(WireDifference::ending)
        .orElse(each.ending(manner.protocol()));
  }

  /** Waits for them. */
  Map<Manner, WireEnding> endings(WireCase each) {
    Map<Manner, WireEnding> endings = new LinkedHashMap<>();
    playing
        .get(each)
        .forEach((manner, ending) ->
            endings.put(manner, ending.orTimeout(50, TimeUnit.SECONDS).join()));
    return endings;
  }

  /** Writes it down, with the differences of all transports, and prints how much was played. */
  void write() throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, text());
    System.out.println(summary() + ": " + FILE.toAbsolutePath());
  }

  private String summary() {
    int endings = 0;
    int unexpected = 0;
    int apart = 0;
    for (WireCase each : playing.keySet()) {
      Map<Manner, WireEnding> all = endings(each);
      for (Map.Entry<Manner, WireEnding> one : all.entrySet()) {
        endings++;
        unexpected += one.getValue().equals(expected(each, one.getKey())) ? 0 : 1;
        apart += one.getValue().equals(all.get(one.getKey().sync())) ? 0 : 1;
      }
    }
    return String.format(
        Locale.ROOT,
        "%d wire cases on %s, %d endings, %d unexpected, %d of async calls not as sync; otherwise than on sockets: jdk %d, okhttp %d",
        playing.size(),
        Carrier.all(),
        endings,
        unexpected,
        apart,
        differing(Carrier.JDK),
        differing(Carrier.OKHTTP));
  }

  private long differing(Carrier carrier) {
    return differences.stream().filter(each -> each.carrier() == carrier).count();
  }

  private String text() {
    StringBuilder text =
        new StringBuilder("What a call ends in on sockets: status and body, or exception and ");
    text.append("whether the server may have executed the call; what becomes of the connection.\n");
    text.append("Below a case: the transports on which it ends otherwise, and why.\n");
    for (WireCase each : playing.keySet()) {
      text.append(line(each.toString(), each.ending(Protocol.PLAIN).toString()));
      if (!each.ending().equals(each.encrypted())) {
        text.append(line("    TLS", each.encrypted().toString()));
      }
      differences.stream()
          .filter(difference -> difference.wireCase().equals(each.toString()))
          .forEach(difference -> text.append(line(
              "    " + difference.carrier() + (difference.encryptedOnly() ? ", TLS" : ""),
              difference.ending() + ": " + difference.reason())));
    }
    return text + summary() + "\n";
  }

  private static String line(String first, String second) {
    return String.format(
        Locale.ROOT, "%-64s %s\n", first, second.replace("\r\n", " ").replace('\t', ' '));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "wire-caller");
    thread.setDaemon(true);
    return thread;
  }
}
