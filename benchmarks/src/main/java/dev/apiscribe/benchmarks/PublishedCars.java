package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/**
 * A body that is written by hand with streaming JSON, piece by piece, when the connection asks for
 * it.
 */
final class PublishedCars implements Flow.Publisher<ByteBuffer> {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int PIECE = 16 * 1024;

  private final int rows;

  PublishedCars(int rows) {
    this.rows = rows;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    try {
      subscriber.onSubscribe(new CarSubscription(subscriber));
    } catch (IOException e) {
      subscriber.onError(e);
    }
  }

  private final class CarSubscription implements Flow.Subscription {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(PIECE * 2);
    private final JsonGenerator out = JSON.createGenerator(bytes);
    private long asked;
    private boolean busy;
    private int next;
    private boolean over;

    CarSubscription(Flow.Subscriber<? super ByteBuffer> subscriber) throws IOException {
      this.subscriber = subscriber;
      out.writeStartObject();
      out.writeFieldName("columns");
      out.writeStartArray();
      for (String column : Cars.COLUMNS) {
        out.writeString(column);
      }
      out.writeEndArray();
      out.writeFieldName("data");
      out.writeStartArray();
    }

    @Override
    public void request(long count) {
      asked += count;
      if (busy) {
        return;
      }
      busy = true;
      try {
        while (asked > 0 && !over) {
          asked--;
          subscriber.onNext(piece());
        }
        if (over) {
          asked = 0;
          subscriber.onComplete();
        }
      } catch (IOException e) {
        over = true;
        subscriber.onError(e);
      } finally {
        busy = over;
      }
    }

    private ByteBuffer piece() throws IOException {
      bytes.reset();
      while (bytes.size() < PIECE && next < PublishedCars.this.rows) {
        row(Cars.row(next++));
      }
      if (next == PublishedCars.this.rows) {
        out.close();
        over = true;
      }
      return ByteBuffer.wrap(bytes.toByteArray());
    }

    private void row(List<Object> row) throws IOException {
      out.writeStartArray();
      out.writeNumber((int) row.get(0));
      out.writeString((String) row.get(1));
      out.writeNumber((double) row.get(2));
      out.writeBoolean((boolean) row.get(3));
      out.writeString((String) row.get(4));
      out.writeEndArray();
    }

    @Override
    public void cancel() {
      over = true;
    }
  }
}
