package dev.apiscribe.endurance;

import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.net.URI;

/** A program for {@link SmallHeapTest}. */
final class QueryMillionEvents {
  private QueryMillionEvents() {}

  public static void main(String[] arguments) {
    TimeplusClient timeplus =
        TimeplusClient.builder().endpoint(URI.create(arguments[0])).build();
    long rows = 0;
    long sum = 0;
    try (RowResponse<Query> response = timeplus
        .queries()
        .createQuery(
            CreateQueryRequest.builder().sql("select id, name, speed from cars").build())) {
      for (Row row : response.rows()) {
        rows++;
        sum += row.longValue("id");
      }
    }
    if (sum != rows * (rows - 1) / 2) {
      throw new IllegalStateException("rows were lost or changed on their way");
    }
    System.out.println(rows + " rows, " + Heap.used());
  }
}
