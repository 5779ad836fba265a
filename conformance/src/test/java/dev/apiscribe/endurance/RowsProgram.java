package dev.apiscribe.endurance;

import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.net.URI;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A program for {@link SmallHeapTest}: sends rows and reads events for each of its arguments, such
 * as {@code sync 1000 http://localhost:8080}.
 */
final class RowsProgram {
  private final TimeplusClient timeplus;
  private final boolean async;
  private final long rows;

  private RowsProgram(URI endpoint, boolean async, long rows) {
    timeplus = TimeplusClient.builder().endpoint(endpoint).build();
    this.async = async;
    this.rows = rows;
  }

  public static void main(String[] arguments) throws Exception {
    for (String argument : arguments) {
      String[] words = argument.split(" ");
      URI endpoint = URI.create(words[2]);
      RowsProgram program =
          new RowsProgram(endpoint, words[0].equals("async"), Long.parseLong(words[1]));
      String way =
          (endpoint.getScheme().equals("https") ? "TLS, " : "plain, ") + words[0] + ", " + words[1];
      System.out.println(way + " rows in one call: " + Heap.of(program::ingest));
      System.out.println(way + " events of a query: " + Heap.of(program::query));
    }
  }

  private Void ingest() throws Exception {
    RequestBody body = Rows.compact(
        List.of("id", "name", "speed"),
        LongStream.range(0, rows).mapToObj(i -> List.<Object>of(i, "car-" + i, i * 0.5)));
    if (async) {
      timeplus.async().streams().ingestRows("cars", body).get();
    } else {
      timeplus.streams().ingestRows("cars", body);
    }
    return null;
  }

  private Void query() throws Exception {
    CreateQueryRequest request = CreateQueryRequest.builder()
        .sql("select id, name, speed from cars limit " + rows)
        .build();
    IdSum sum = new IdSum();
    if (async) {
      try (RowResponse<Query> response =
          timeplus.async().queries().createQuery(request).get()) {
        response.rows().publisher().subscribe(sum);
        sum.await();
      }
    } else {
      try (RowResponse<Query> response = timeplus.queries().createQuery(request)) {
        response.rows().forEach(sum::onNext);
      }
    }
    sum.require(rows);
    return null;
  }
}
