package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** A body that is written by hand with streaming JSON, piece by piece, when the connection asks for it. */
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
    private final JsonGenerator out = JSON.createGenerator(this.bytes);
    private long asked;
    private boolean busy;
    private int next;
    private boolean over;

    CarSubscription(Flow.Subscriber<? super ByteBuffer> subscriber) throws IOException {
      this.subscriber = subscriber;
      this.out.writeStartObject();
      this.out.writeFieldName("columns");
      this.out.writeStartArray();
      for (String column : Cars.COLUMNS) {
        this.out.writeString(column);
      }
      this.out.writeEndArray();
      this.out.writeFieldName("data");
      this.out.writeStartArray();
    }

    @Override
    public void request(long count) {
      this.asked += count;
      if (this.busy) {
        return;
      }
      this.busy = true;
      try {
        while (this.asked > 0 && !this.over) {
          this.asked--;
          this.subscriber.onNext(this.piece());
        }
        if (this.over) {
          this.asked = 0;
          this.subscriber.onComplete();
        }
      } catch (IOException e) {
        this.over = true;
        this.subscriber.onError(e);
      } finally {
        this.busy = this.over;
      }
    }

    private ByteBuffer piece() throws IOException {
      this.bytes.reset();
      while (this.bytes.size() < PIECE && this.next < PublishedCars.this.rows) {
        this.row(Cars.row(this.next++));
      }
      if (this.next == PublishedCars.this.rows) {
        this.out.close();
        this.over = true;
      }
      return ByteBuffer.wrap(this.bytes.toByteArray());
    }

    private void row(List<Object> row) throws IOException {
      this.out.writeStartArray();
      this.out.writeNumber((int) row.get(0));
      this.out.writeString((String) row.get(1));
      this.out.writeNumber((double) row.get(2));
      this.out.writeBoolean((boolean) row.get(3));
      this.out.writeString((String) row.get(4));
      this.out.writeEndArray();
    }

    @Override
    public void cancel() {
      this.over = true;
    }
  }
}
