package dev.apiscribe.endurance;

import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A program for {@link ManyStreamsTest}: opens as many streams of events as its second argument
 * says, reads all of them to their end, and says how much memory the process has had.
 */
final class StreamsProgram {
  private static final long ROWS = 100;

  private StreamsProgram() {}

  public static void main(String[] arguments) throws Exception {
    TimeplusClient timeplus =
        TimeplusClient.builder().endpoint(URI.create(arguments[0])).build();
    CreateQueryRequest request = CreateQueryRequest.builder()
        .sql("select id, name, speed from cars limit " + ROWS)
        .build();
    List<CompletableFuture<RowResponse<Query>>> opened = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      opened.add(timeplus.async().queries().createQuery(request));
    }
    List<IdSum> sums = new ArrayList<>();
    for (CompletableFuture<RowResponse<Query>> each : opened) {
      IdSum sum = new IdSum();
      each.get().rows().publisher().subscribe(sum);
      sums.add(sum);
    }
    for (IdSum sum : sums) {
      sum.await();
      sum.require(ROWS);
    }
    for (CompletableFuture<RowResponse<Query>> each : opened) {
      each.get().close();
    }
    System.out.println(peakKilobytes() / 1000 + " MB");
  }

  private static long peakKilobytes() throws IOException {
    String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .findFirst()
        .orElseThrow();
    return Long.parseLong(peak.replaceAll("[^0-9]", ""));
  }
}
