package dev.apiscribe.endurance;

import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
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
        sum.complete.get();
      }
    } else {
      try (RowResponse<Query> response = timeplus.queries().createQuery(request)) {
        response.rows().forEach(sum::onNext);
      }
    }
    if (sum.count != rows || sum.total != rows * (rows - 1) / 2) {
      throw new IllegalStateException("rows were lost or changed on their way");
    }
    return null;
  }

  /** Asks for a few rows at a time. */
  private static final class IdSum implements Flow.Subscriber<Row> {
    private static final int AT_A_TIME = 100;

    private final CompletableFuture<Void> complete = new CompletableFuture<>();
    private Flow.Subscription subscription;
    private long count;
    private long total;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(AT_A_TIME);
    }

    @Override
    public void onNext(Row row) {
      total += row.longValue("id");
      if (++count % AT_A_TIME == 0 && subscription != null) {
        subscription.request(AT_A_TIME);
      }
    }

    @Override
    public void onError(Throwable failure) {
      complete.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      complete.complete(null);
    }
  }
}
