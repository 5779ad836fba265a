package dev.apiscribe.endurance;

import dev.apiscribe.runtime.Rows;
import dev.apiscribe.timeplus.client.TimeplusClient;
import java.net.URI;
import java.util.List;
import java.util.stream.LongStream;

/** A program for {@link SmallHeapTest}. */
final class IngestMillionRows {
  private IngestMillionRows() {}

  public static void main(String[] arguments) {
    TimeplusClient timeplus =
        TimeplusClient.builder().endpoint(URI.create(arguments[0])).build();
    long rows = Long.parseLong(arguments[1]);
    timeplus
        .streams()
        .ingestRows(
            "cars",
            Rows.compact(
                List.of("id", "name", "speed"),
                LongStream.range(0, rows).mapToObj(i -> List.<Object>of(i, "car-" + i, i * 0.5))));
    System.out.println(rows + " rows, " + Heap.used());
  }
}
