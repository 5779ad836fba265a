package dev.apiscribe.readme;

import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.RowStream;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Query;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Examples of docs/client/streaming.md; what is between two marks is there, too. */
final class StreamingExamples {
  private StreamingExamples() {}

  static CompletableFuture<Void> publish(
      TimeplusClient timeplus, CreateQueryRequest query, Consumer<Row> store) {
    // begin publisher
    CompletableFuture<Void> done = new CompletableFuture<>();
    RowResponse<Query> response = timeplus.queries().createQuery(query);
    response.rows().publisher().subscribe(new Flow.Subscriber<>() {
      private Flow.Subscription rows;

      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        rows = subscription;
        rows.request(1);
      }

      @Override
      public void onNext(Row row) {
        store.accept(row);
        rows.request(1); // or rows.cancel()
      }

      @Override
      public void onError(Throwable failure) {
        done.completeExceptionally(failure);
      }

      @Override
      public void onComplete() {
        done.complete(null);
      }
    });
    // end
    return done;
  }

  static Map<String, Object> observe(
      TimeplusClient timeplus,
      CreateQueryRequest query,
      Consumer<Row> store,
      Consumer<String> log) {
    // begin events
    try (RowResponse<Query> response = timeplus.queries().createQuery(query)) {
      RowStream<Query> rows = response.rows();
      rows.onEvent(event -> log.accept(event.event() + ": " + event.data()));
      for (Row row : rows) {
        store.accept(row);
      }
      return rows.metrics(); // the newest statistics, null if there were none
    }
    // end
  }
}
