package dev.apiscribe.runtime;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every way to read rows, of a sync and of an async call. */
enum RowReading {
  ITERATOR {
    @Override
    void read(RowStream<?> rows, Consumer<Row> taker) {
      rows.iterator().forEachRemaining(taker);
    }
  },
  NEXT_UNTIL_IT_FAILS {
    @Override
    void read(RowStream<?> rows, Consumer<Row> taker) {
      Iterator<Row> iterator = rows.iterator();
      while (iterator.hasNext()) {
        taker.accept(iterator.next());
      }
    }
  },
  STREAM {
    @Override
    void read(RowStream<?> rows, Consumer<Row> taker) {
      try (Stream<Row> stream = rows.stream()) {
        stream.forEach(taker);
      }
    }
  },
  PUBLISHER {
    @Override
    void read(RowStream<?> rows, Consumer<Row> taker) {
      published(rows, taker, Long.MAX_VALUE);
    }
  },
  PUBLISHER_ONE_BY_ONE {
    @Override
    void read(RowStream<?> rows, Consumer<Row> taker) {
      published(rows, taker, 1);
    }
  },
  ASYNC_CALL {
    @Override
    RowResponse<LogGroup> call(ScriptedServer server) {
      return Operations.client(server.endpoint())
          .call(QueryServer.QUERY)
          .sendAsync(RequestOptions.none())
          .join()
          .body();
    }

    @Override
    void read(RowStream<?> rows, Consumer<Row> taker) {
      rows.iterator().forEachRemaining(taker);
    }
  };

  RowResponse<LogGroup> call(ScriptedServer server) {
    return QueryServer.query(server);
  }

  /** Reads to the end, or fails with what the rows end in. */
  abstract void read(RowStream<?> rows, Consumer<Row> taker);

  private static void published(RowStream<?> rows, Consumer<Row> taker, long atOnce) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    rows.publisher().subscribe(new Flow.Subscriber<>() {
      private Flow.Subscription subscription;

      @Override
      public void onSubscribe(Flow.Subscription given) {
        this.subscription = given;
        given.request(atOnce);
      }

      @Override
      public void onNext(Row row) {
        taker.accept(row);
        this.subscription.request(atOnce);
      }

      @Override
      public void onError(Throwable failure) {
        end.completeExceptionally(failure);
      }

      @Override
      public void onComplete() {
        end.complete(null);
      }
    });
    try {
      end.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }
}
